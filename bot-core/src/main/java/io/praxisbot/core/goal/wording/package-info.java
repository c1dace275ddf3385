/**
 * What the words of a goal, an action or a measure give away about themselves: whether they say
 * something that can be seen, and whether it lies in the person's own hands. English only; what it
 * can't judge it lets pass, for a needless question costs more than a missed one.
 */
@NullMarked
package io.praxisbot.core.goal.wording;

import org.jspecify.annotations.NullMarked;
