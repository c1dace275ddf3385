/** Tests of what goes to Slack. */
@NullMarked
package io.praxisbot.slack.outbound;

import org.jspecify.annotations.NullMarked;
