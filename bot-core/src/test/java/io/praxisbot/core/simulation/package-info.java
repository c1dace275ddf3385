/** A year of many people, lived in minutes, and judged by somebody who knows only the calendar. */
@NullMarked
package io.praxisbot.core.simulation;

import org.jspecify.annotations.NullMarked;
