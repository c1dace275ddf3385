/** What comes from Slack: the door in front of Bolt, and what Bolt hands on. */
@NullMarked
package io.praxisbot.slack.inbound;

import org.jspecify.annotations.NullMarked;
