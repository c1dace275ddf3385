/** The one clock: wall time, and business time that the playground can move ahead. */
@NullMarked
package io.praxisbot.core.time;

import org.jspecify.annotations.NullMarked;
