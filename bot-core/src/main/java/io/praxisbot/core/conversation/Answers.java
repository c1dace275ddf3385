package io.praxisbot.core.conversation;

import io.praxisbot.core.delivery.SlotId;
import io.praxisbot.core.goal.GoalId;
import java.util.Map;
import java.util.Optional;

/** Whether an answer still has a question, and what to say if not. */
final class Answers {

  private Answers() {}

  /** The dialogue whose open question this press answers. */
  static Optional<Dialogue> open(Press press, Moment moment) {
    return moment
        .conversation()
        .dialogue(dialogueOf(press))
        .filter(d -> d.nonce().equals(press.nonce()));
  }

  /** The question was answered already, or was never this person's: both get the same answer. */
  static Step stale(Press press, Moment moment) {
    Optional<Dialogue> dialogue = moment.conversation().dialogue(dialogueOf(press));
    return dialogue.isPresent()
        ? new Reply(moment).say("stale").done()
        : new Reply(moment).say("gone").done();
  }

  /** Where a goal's card stands. */
  static SlotId goalCard(GoalId goal) {
    return new SlotId("goal." + goal);
  }

  static Map<String, String> with(Map<String, String> args, String key, String value) {
    Map<String, String> all = new java.util.LinkedHashMap<>(args);
    all.put(key, value);
    return all;
  }

  private static String dialogueOf(Press press) {
    int end = press.nonce().lastIndexOf('.');
    return end < 0 ? press.nonce() : press.nonce().substring(0, end);
  }
}
