package io.praxisbot.core.conversation.goal;

import io.praxisbot.core.conversation.Answers;
import io.praxisbot.core.conversation.Dialogue;
import io.praxisbot.core.conversation.Flow;
import io.praxisbot.core.conversation.FlowName;
import io.praxisbot.core.conversation.Moment;
import io.praxisbot.core.conversation.Press;
import io.praxisbot.core.conversation.Reply;
import io.praxisbot.core.conversation.Step;
import io.praxisbot.core.conversation.answer.LearningReader;
import io.praxisbot.core.conversation.answer.Skip;
import io.praxisbot.core.conversation.answer.YesNo;
import io.praxisbot.core.conversation.change.GuidanceChange;
import io.praxisbot.core.conversation.change.LearningChange;
import io.praxisbot.core.conversation.command.Command;
import io.praxisbot.core.conversation.reader.GrowthHint;
import io.praxisbot.core.delivery.SlotId;
import io.praxisbot.core.goal.Learning;
import io.praxisbot.core.goal.LearningEntry;
import io.praxisbot.core.goal.LearningId;
import io.praxisbot.core.goal.LearningObjective;
import io.praxisbot.core.goal.LearningObjectiveId;
import io.praxisbot.core.goal.wording.AboutOthers;
import io.praxisbot.core.goal.wording.Delicate;
import io.praxisbot.core.people.Enrolment;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What somebody learned, told at any time. It is noted by the telling alone: what it is about and
 * whether the manager may read it are only offered.
 */
public final class LearningFlow implements Flow {

  /** What was learned is noted; what it is about can be said. */
  static final String ABOUT = "ABOUT";

  private static final String LEARNING = "learning";

  /** Where a press about a hint was made, if not on the hint itself. */
  private static final String ELSEWHERE = "privacy";

  /** The note that says that it was asked whether to share words about somebody else. */
  private static final String SURE = "sure";

  @Override
  public FlowName name() {
    return FlowName.LEARNED;
  }

  /** Nothing need be answered, so a command that follows is one. */
  @Override
  public boolean takesAnyText(String question) {
    return !question.equals(ABOUT);
  }

  @Override
  public Step commanded(Command command, Moment moment) {
    Reply reply = new Reply(moment);
    if (moment.me().enrolment() != Enrolment.ACTIVE) {
      return reply.say("not.enrolled").done();
    }
    return ((Command.Learned) command)
        .words()
        .map(words -> told(words, moment, reply))
        .orElseGet(() -> reply.say("learned.latest").done());
  }

  private static Step told(String words, Moment moment, Reply reply) {
    var me = moment.me();
    LearningId id = new LearningId("l-" + reply.shortId());
    reply.change(
        new LearningChange.LearningTold(
            new LearningEntry(
                id,
                me.id(),
                me.organization(),
                moment.turn().receivedAt(),
                Learning.untargeted(LearningReader.withoutElse(words)))));
    Map<String, String> args = Map.of(LEARNING, id.value());
    Optional<Dialogue> interrupted =
        moment.conversation().current().filter(d -> !d.question().equals(ABOUT));
    if (interrupted.isPresent()) {
      return reply.sayIn(slot(id), "learned.told", args).again(interrupted.get()).done();
    }
    boolean choices =
        !objectives(moment).isEmpty() || moment.self().standing().manager().isPresent();
    return choices
        ? reply
            .ask(
                reply
                    .begin(FlowName.LEARNED)
                    .noting(LEARNING, id.value())
                    .noting(Reply.SLOT, slot(id).value()),
                ABOUT,
                "learned.told",
                args)
            .done()
        : reply.say("learned.told", args).done();
  }

  /** Where what was told stands, so that it can change in place. */
  private static SlotId slot(LearningId id) {
    return new SlotId("learned." + id);
  }

  /** What the person wants to learn, for all goals that they are at. */
  static List<LearningObjective> objectives(Moment moment) {
    return moment.self().activeGoals().stream()
        .flatMap(goal -> goal.learningObjectives().stream())
        .toList();
  }

  @Override
  public Step typed(String text, Moment moment) {
    Optional<Step> apart = Answers.apart(moment);
    if (apart.isPresent()) {
      return apart.get();
    }
    Reply reply = new Reply(moment);
    Dialogue dialogue = moment.conversation().current().orElseThrow();
    Optional<LearningEntry> entry = moment.facts().growing().learned(dialogue.note(LEARNING));
    if (entry.isEmpty()) {
      return reply.finish(dialogue, "gone", Map.of()).done();
    }
    Learning before = entry.get().learning();
    boolean asked = !dialogue.note(SURE).isEmpty();
    Optional<Learning> retold =
        (asked ? YesNo.read(text).map(before::sharing) : Optional.<Learning>empty())
            .or(() -> retold(text, before, moment));
    if (!asked && retold.filter(as -> needsAsking(as, before)).isPresent()) {
      return sure(dialogue.noting(SURE, "yes"), reply);
    }
    if (retold.isEmpty()) {
      return reply.say("learned.unclear").done();
    }
    retell(entry.get(), retold.get(), moment, reply);
    return reply
        .finish(dialogue, "learned.told", Map.of(LEARNING, entry.get().id().value()))
        .done();
  }

  /** Whether it is about to be shared and speaks of somebody whose matter it may be. */
  private static boolean needsAsking(Learning as, Learning before) {
    return as.shared()
        && !before.shared()
        && (Delicate.reads(as.text()) || AboutOthers.wishes(as.text()));
  }

  /** Asks once; the same words are shared then, if they are to be. */
  private static Step sure(Dialogue dialogue, Reply reply) {
    Map<String, String> args = Map.of(LEARNING, dialogue.note(LEARNING), SURE, "yes");
    return reply.ask(dialogue, ABOUT, "learned.told", args).done();
  }

  private static Optional<Learning> retold(String text, Learning before, Moment moment) {
    if (Skip.isSkip(text)) {
      return Optional.of(before);
    }
    boolean managed = moment.self().standing().manager().isPresent();
    Optional<Boolean> share = LearningReader.share(text).filter(yes -> managed || !yes);
    if (share.isPresent()) {
      return share.map(before::sharing);
    }
    return LearningReader.about(text, objectives(moment)).map(before::serving);
  }

  private static void retell(LearningEntry entry, Learning as, Moment moment, Reply reply) {
    if (!as.equals(entry.learning())) {
      reply.change(new LearningChange.LearningRetold(entry.id(), as, moment.turn().receivedAt()));
    }
  }

  @Override
  public Step pressed(Press press, Moment moment) {
    Optional<Step> apart = Answers.apart(moment);
    if (apart.isPresent()) {
      return apart.get();
    }
    Reply reply = new Reply(moment);
    return switch (press.action()) {
      case "latest" -> reply.say("learned.latest").done();
      case "about", "share" -> retold(press, moment, reply);
      case "objective" -> StageFlow.learning("", reply, moment).done();
      case "done" -> new Learnt(reply, moment).done(press.subject()).done();
      case "notnow" -> notNow(press, moment, reply);
      case "letknow" -> stall(press, Optional.of(moment.turn().receivedAt()), moment, reply);
      case "keepit" -> stall(press, Optional.empty(), moment, reply);
      default -> reply.say("gone").done();
    };
  }

  /** A press names the learning and the choice: "l-1:g-1.wish", "l-1:yes". */
  private static Step retold(Press press, Moment moment, Reply reply) {
    String[] parts = press.subject().split(":", 2);
    Optional<LearningEntry> entry = moment.facts().growing().learned(parts[0]);
    if (entry.isEmpty() || parts.length < 2) {
      return reply.say("gone").done();
    }
    Learning before = entry.get().learning();
    Learning as =
        press.action().equals("share")
            ? before.sharing(
                !parts[1].equals("no") && moment.self().standing().manager().isPresent())
            : before.serving(objective(parts[1], moment));
    Optional<Dialogue> open =
        moment
            .conversation()
            .dialogue(FlowName.LEARNED)
            .filter(d -> d.note(LEARNING).equals(parts[0]));
    if (!parts[1].equals(SURE) && needsAsking(as, before)) {
      open.ifPresent(d -> reply.changing(d.noting(SURE, "yes")));
      return reply
          .replaceIn(
              slot(entry.get().id()), "learned.told", Map.of(LEARNING, parts[0], SURE, "yes"))
          .done();
    }
    retell(entry.get(), as, moment, reply);
    open.ifPresent(reply::end);
    return reply
        .replaceIn(slot(entry.get().id()), "learned.told", Map.of(LEARNING, parts[0]))
        .done();
  }

  /** Whatever is none of the person's objectives any more is something else. */
  private static Optional<LearningObjectiveId> objective(String id, Moment moment) {
    return objectives(moment).stream()
        .map(LearningObjective::id)
        .filter(objective -> objective.value().equals(id))
        .findFirst();
  }

  /** A hint goes from where it stands: a check-in's recap, or the progress. */
  private static Step notNow(Press press, Moment moment, Reply reply) {
    return whereItStands(press, Map.of(), moment, reply).done();
  }

  /** The manager may know that somebody tries without learning, or no more. */
  private static Step stall(Press press, Optional<Instant> from, Moment moment, Reply reply) {
    if (from.isPresent() && moment.self().standing().manager().isEmpty()) {
      return reply.say("gone").done();
    }
    var me = moment.me();
    reply.change(new GuidanceChange.StallShared(me.id(), me.organization(), from));
    return press.subject().equals(ELSEWHERE)
        ? reply.say("growth.kept").done()
        : whereItStands(press, GrowthHint.stalled(), moment, reply).done();
  }

  private static Reply whereItStands(
      Press press, Map<String, String> hint, Moment moment, Reply reply) {
    return moment
        .self()
        .checkIn(press.subject())
        .map(
            c ->
                reply.replaceIn(
                    Questions.slot(c.id()),
                    "checkin.recap",
                    Answers.with(hint, Questions.CHECK_IN, c.id().value())))
        .orElseGet(() -> reply.replaceIn(LookFlow.progress(moment), "progress", hint));
  }
}
