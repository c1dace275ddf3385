package io.praxisbot.core.conversation.goal;

import static java.util.stream.Collectors.joining;

import io.praxisbot.core.conversation.Answers;
import io.praxisbot.core.conversation.Dialogue;
import io.praxisbot.core.goal.BehaviourId;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What remains to be done in or after a check-in, as a dialogue notes it: whose next step is still
 * to be asked about, and what is to be planned anew once the check-in is done, and why.
 */
final class Remaining {

  /** The note of what to plan anew. */
  private static final String THEN = "then";

  /** The note of the behaviours whose next step is settled. */
  private static final String SETTLED = "next";

  /** The note of what the next question says will be asked for once it is answered. */
  private static final String LATER = "later";

  /** The note that each plan is asked about by itself. */
  private static final String EACH = "each";

  private Remaining() {}

  /** Whether what goes on as it is may be asked about in one question. */
  static boolean isTogether(Dialogue dialogue) {
    return dialogue.note(EACH).isEmpty();
  }

  static Dialogue each(Dialogue dialogue) {
    return dialogue.noting(EACH, "yes");
  }

  static boolean isSettled(Dialogue dialogue, BehaviourId behaviour) {
    return words(dialogue, SETTLED).anyMatch(behaviour.value()::equals);
  }

  /** Nobody asks any more what is next for it. */
  static Dialogue settling(Dialogue dialogue, BehaviourId behaviour) {
    return isSettled(dialogue, behaviour) ? dialogue : with(dialogue, SETTLED, behaviour.value());
  }

  /** One more behaviour to plan anew. */
  static Dialogue planning(Dialogue dialogue, BehaviourId behaviour, String why) {
    return with(dialogue, THEN, PlanAnew.of(behaviour, why)).noting(LATER, why);
  }

  /** What a question says besides: that the new plan is asked for later, and isn't its answer. */
  static Map<String, String> promising(Dialogue dialogue, Map<String, String> args) {
    String later = dialogue.note(LATER);
    return later.isEmpty() ? args : Answers.with(args, LATER, later);
  }

  /** The same need not be said twice. */
  static Dialogue promised(Dialogue dialogue) {
    return dialogue.note(LATER).isEmpty() ? dialogue : dialogue.noting(LATER, "");
  }

  /** All of those are settled, and none of them is planned anew. */
  static Dialogue without(Dialogue dialogue, List<BehaviourId> behaviours) {
    Predicate<String> one = anew -> behaviours.stream().anyMatch(b -> PlanAnew.isOf(anew, b));
    Dialogue rest = toPlan(dialogue, toPlan(dialogue).stream().filter(one.negate()).toList());
    for (BehaviourId behaviour : behaviours) {
      rest = settling(rest, behaviour);
    }
    return rest;
  }

  /** What is left to plan anew, in the words of {@link PlanAnew#of}. */
  static List<String> toPlan(Dialogue dialogue) {
    return words(dialogue, THEN).toList();
  }

  /** The dialogue with that left to plan. */
  static Dialogue toPlan(Dialogue dialogue, List<String> anew) {
    return dialogue.noting(THEN, anew.stream().collect(joining(" ")));
  }

  private static Dialogue with(Dialogue dialogue, String note, String word) {
    return dialogue.noting(note, (dialogue.note(note) + " " + word).strip());
  }

  private static Stream<String> words(Dialogue dialogue, String note) {
    return Stream.of(dialogue.note(note).split(" ", -1)).filter(word -> !word.isEmpty());
  }
}
