/** The neutral message, form and home as Block Kit. */
@NullMarked
package io.praxisbot.slack.render;

import org.jspecify.annotations.NullMarked;
