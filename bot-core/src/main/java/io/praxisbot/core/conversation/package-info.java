/**
 * What everything that is said is made of: the conversation and its dialogues, a turn, the facts of
 * whoever it is from, and the step that a {@code Flow} makes of them.
 *
 * <ul>
 *   <li>{@code command} and {@code answer} read what was typed; {@code fact} holds what a step may
 *       know beyond the person, {@code reader} gets it.
 *   <li>The flows: {@code goal}, {@code measure}, {@code followup}, {@code people}, {@code
 *       setting}, , {@code undo}.
 *   <li>{@code change} is what a turn changes, {@code apply} does it, {@code view} shows it.
 *   <li>{@code engine} takes a turn through all of that.
 * </ul>
 *
 * No room knows one that knows it.
 */
@NullMarked
package io.praxisbot.core.conversation;

import org.jspecify.annotations.NullMarked;
