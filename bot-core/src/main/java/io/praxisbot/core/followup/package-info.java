/**
 * What a manager did about a gap, and how the other side saw it.
 *
 * <ul>
 *   <li>{@code gap}: where follow-up is missing, found from the facts.
 *   <li>{@code digest}: what a manager reads of it, and with which words to begin.
 *   <li>{@code oneonone}: what a manager and one of their people want to talk about.
 *   <li>{@code count}: how many took part, over five people or more.
 * </ul>
 */
@NullMarked
package io.praxisbot.core.followup;

import org.jspecify.annotations.NullMarked;
