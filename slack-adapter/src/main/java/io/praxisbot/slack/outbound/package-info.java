/** What goes to Slack: the Web API, paced, and what its answers mean. */
@NullMarked
package io.praxisbot.slack.outbound;

import org.jspecify.annotations.NullMarked;
