/**
 * Where follow-up is missing. {@code GapFinder} asks the rules ({@code PersonRule}, {@code
 * ManagerRule}, a class for a kind or two) what {@code Facts} and {@code Thresholds} make of
 * somebody; {@code Shown} and {@code Circumstances} hold no more than may be known, {@code
 * TimeThere} how long somebody was there.
 */
@NullMarked
package io.praxisbot.core.followup.gap;

import org.jspecify.annotations.NullMarked;
