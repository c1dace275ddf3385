/** Everybody of a workspace is due at once: real parts, a fake Slack that keeps its rates. */
@NullMarked
package io.praxisbot.slack.rush;

import org.jspecify.annotations.NullMarked;
