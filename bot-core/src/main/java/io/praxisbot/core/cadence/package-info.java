/** When things happen: cadences, occurrences and the arithmetic of local time. Pure. */
@NullMarked
package io.praxisbot.core.cadence;

import org.jspecify.annotations.NullMarked;
