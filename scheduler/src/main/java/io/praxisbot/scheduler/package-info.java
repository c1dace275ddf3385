/** Ticks on the wall clock and hands each tick to a duty of the core. Keeps no truth. */
@NullMarked
package io.praxisbot.scheduler;

import org.jspecify.annotations.NullMarked;
