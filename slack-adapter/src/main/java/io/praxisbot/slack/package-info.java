/** Slack, spoken through Bolt for Java. */
@NullMarked
package io.praxisbot.slack;

import org.jspecify.annotations.NullMarked;
