/** The rendering, read as Slack's clients read it. */
@NullMarked
package io.praxisbot.slack.render;

import org.jspecify.annotations.NullMarked;
