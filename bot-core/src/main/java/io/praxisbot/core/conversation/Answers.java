package io.praxisbot.core.conversation;

import io.praxisbot.core.delivery.SlotId;
import io.praxisbot.core.goal.GoalId;
import io.praxisbot.core.people.Enrolment;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Whether an answer still has a question, and what to say if not. */
public final class Answers {

  /** The dialogues that only those who take part can have. */
  private static final Set<FlowName> TAKING_PART =
      EnumSet.of(
          FlowName.CHECK_IN,
          FlowName.GOAL,
          FlowName.STAGE,
          FlowName.PLAN,
          FlowName.PAUSE,
          FlowName.MEASURE,
          FlowName.LEARNED);

  private Answers() {}

  /** The dialogue whose open question this press answers. */
  public static Optional<Dialogue> open(Press press, Moment moment) {
    return moment
        .conversation()
        .dialogue(dialogueOf(press))
        .filter(d -> d.nonce().equals(press.nonce()));
  }

  /** The question was answered already, or was never this person's: both get the same answer. */
  public static Step stale(Press press, Moment moment) {
    Optional<Dialogue> dialogue = moment.conversation().dialogue(dialogueOf(press));
    return dialogue.isPresent()
        ? new Reply(moment).say("stale").done()
        : new Reply(moment).say("gone").done();
  }

  /**
   * What to say to somebody who doesn't take part any more, in the middle of something: it ends,
   * and nothing changes. Empty for everybody else.
   */
  public static Optional<Step> apart(Moment moment) {
    if (moment.me().enrolment() != Enrolment.LEFT) {
      return Optional.empty();
    }
    Reply reply = new Reply(moment);
    Dialogues.of(moment.conversation()).open().stream()
        .filter(d -> TAKING_PART.contains(d.flow()))
        .forEach(d -> reply.end(reply.settle(d, "")));
    return Optional.of(reply.say("not.enrolled").done());
  }

  /** Where a goal's card stands. */
  public static SlotId goalCard(GoalId goal) {
    return new SlotId("goal." + goal);
  }

  public static Map<String, String> with(Map<String, String> args, String key, String value) {
    Map<String, String> all = new LinkedHashMap<>(args);
    all.put(key, value);
    return all;
  }

  private static String dialogueOf(Press press) {
    int end = press.nonce().lastIndexOf('.');
    return end < 0 ? press.nonce() : press.nonce().substring(0, end);
  }
}
