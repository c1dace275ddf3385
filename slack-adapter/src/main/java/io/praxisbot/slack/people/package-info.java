/** Who is in a workspace, as Slack tells it. */
@NullMarked
package io.praxisbot.slack.people;

import org.jspecify.annotations.NullMarked;
