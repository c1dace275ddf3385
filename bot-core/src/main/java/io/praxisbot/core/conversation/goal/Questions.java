package io.praxisbot.core.conversation.goal;

import io.praxisbot.core.cadence.OccurrenceKind;
import io.praxisbot.core.cadence.Verdict;
import io.praxisbot.core.checkin.Advice;
import io.praxisbot.core.checkin.Attempt;
import io.praxisbot.core.checkin.CheckIn;
import io.praxisbot.core.checkin.CheckInId;
import io.praxisbot.core.checkin.Outcome;
import io.praxisbot.core.conversation.Answers;
import io.praxisbot.core.conversation.Asking;
import io.praxisbot.core.conversation.Dialogue;
import io.praxisbot.core.conversation.FlowName;
import io.praxisbot.core.conversation.Input;
import io.praxisbot.core.conversation.Judgement;
import io.praxisbot.core.conversation.Moment;
import io.praxisbot.core.conversation.Reply;
import io.praxisbot.core.conversation.Unhurried;
import io.praxisbot.core.conversation.change.Change;
import io.praxisbot.core.conversation.change.CheckInChange;
import io.praxisbot.core.conversation.reader.GrowthHint;
import io.praxisbot.core.delivery.SlotId;
import io.praxisbot.core.goal.BehaviourId;
import io.praxisbot.core.goal.CareerGoal;
import io.praxisbot.core.goal.Goal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The questions of a check-in and their order: for each behaviour the outcome, then what happened
 * or what got in the way; of a habit, whether it is still done; then what was learned and what is
 * next. The first answer saves it; help can be asked for on the recap.
 */
public final class Questions {

  public static final String OUTCOME = Unhurried.OUTCOME;
  static final String HAPPENED = "HAPPENED";
  static final String OBSTACLE = "OBSTACLE";
  public static final String ADAPT = "ADAPT";
  static final String LEARNED = "LEARNED";
  public static final String NEXT = "NEXT";

  /** The same for several plans at once. */
  static final String NEXT_ALL = "NEXT_ALL";

  /** Something that sat isn't done any more. */
  public static final String LAPSED = "LAPSED";

  /** The note that names the check-in. */
  static final String CHECK_IN = "checkin";

  /** The note that names the behaviour in question. */
  static final String BEHAVIOUR = "behaviour";

  private final Reply reply;
  private final Moment moment;
  private final Asking asking;

  Questions(Reply reply, Moment moment) {
    this.reply = reply;
    this.moment = moment;
    this.asking = new Asking(moment);
  }

  /** Where a check-in's card stands. */
  static SlotId slot(CheckInId id) {
    return new SlotId("checkin." + id);
  }

  /** A dialogue about that check-in; the one that goes on already, if there is one. */
  Dialogue begin(CheckIn checkIn) {
    Optional<Dialogue> open = going(checkIn);
    if (open.isPresent()) {
      reply.take(open.get());
      return open.get();
    }
    return fresh(reply.begin(FlowName.CHECK_IN), checkIn);
  }

  private Optional<Dialogue> going(CheckIn checkIn) {
    return moment
        .conversation()
        .dialogue(FlowName.CHECK_IN)
        .filter(d -> d.note(CHECK_IN).equals(checkIn.id().value()));
  }

  private static Dialogue fresh(Dialogue dialogue, CheckIn checkIn) {
    return dialogue
        .noting(CHECK_IN, checkIn.id().value())
        .noting(Reply.SLOT, slot(checkIn.id()).value());
  }

  /**
   * Asks the first open question. In the middle of another dialogue the card only waits to be
   * pressed, so that what is typed still answers what was asked before.
   */
  Reply first(CheckIn checkIn, Map<String, String> tone) {
    Optional<Attempt> open = checkIn.firstOpen();
    if (open.isEmpty()) {
      return tone.containsKey("since") ? reply.say("back", tone) : nothing();
    }
    boolean busy =
        moment.conversation().current().filter(d -> d.flow() != FlowName.CHECK_IN).isPresent();
    if (busy && moment.turn().input() instanceof Input.Due) {
      Dialogue aside =
          going(checkIn)
              .orElseGet(() -> fresh(Dialogue.begin(reply.shortId(), FlowName.CHECK_IN), checkIn))
              .noting(BEHAVIOUR, open.get().behaviour().value());
      Map<String, String> args = args(aside, OUTCOME, toned(checkIn, open.get().behaviour(), tone));
      args.put("aside", "yes");
      return reply.askAside(aside, OUTCOME, "checkin", args);
    }
    return outcome(begin(checkIn), checkIn, open.get().behaviour(), tone);
  }

  /** There is nothing to ask about: no goal, no plan for it, or only what sits. */
  Reply nothing() {
    if (moment.self().activeGoals().isEmpty()) {
      return reply.say(isBehindThem() ? "checkin.nextgoal" : "checkin.nogoal");
    }
    return reply.say(asking.hasHabit() ? "habit.only" : "checkin.noplan");
  }

  private boolean isBehindThem() {
    List<CareerGoal> goals = moment.self().goals();
    return goals.stream().anyMatch(goal -> goal.state() == Goal.State.ACHIEVED)
        && goals.stream().noneMatch(CareerGoal::current);
  }

  /** Whether it was tried, or, of a habit, whether it is still done. */
  Reply outcome(
      Dialogue dialogue, CheckIn checkIn, BehaviourId behaviour, Map<String, String> tone) {
    return ask(
        dialogue.noting(BEHAVIOUR, behaviour.value()), OUTCOME, toned(checkIn, behaviour, tone));
  }

  /** The same, for a check-in that has been opened before. */
  Reply outcome(Dialogue dialogue, BehaviourId behaviour, Map<String, String> tone) {
    CheckIn checkIn = moment.self().checkIn(dialogue.note(CHECK_IN)).orElseThrow();
    return outcome(dialogue, checkIn, behaviour, tone);
  }

  private Map<String, String> toned(
      CheckIn checkIn, BehaviourId behaviour, Map<String, String> tone) {
    return asking.isHabit(checkIn, behaviour) ? Answers.with(tone, "habit", "yes") : tone;
  }

  /** Asks a question on the check-in's card. */
  Reply ask(Dialogue dialogue, String question, Map<String, String> tone) {
    Map<String, String> args = Remaining.promising(dialogue, args(dialogue, question, tone));
    return reply.ask(Remaining.promised(dialogue), question, "checkin", args);
  }

  private static Map<String, String> args(
      Dialogue dialogue, String question, Map<String, String> tone) {
    Map<String, String> args = new LinkedHashMap<>(tone);
    args.put("checkin", dialogue.note(CHECK_IN));
    args.put("behaviour", dialogue.note(BEHAVIOUR));
    args.put("question", question);
    return args;
  }

  /** Records an outcome, with words if there are some already, and goes on. */
  Reply answer(
      Dialogue dialogue, CheckIn before, BehaviourId behaviour, Outcome outcome, String words) {
    var at = moment.turn().receivedAt();
    reply.change(new CheckInChange.Answered(before.id(), behaviour, outcome, at));
    reminded(before);
    reordered();
    CheckIn after = before.recording(behaviour, outcome, at);
    Dialogue noted = dialogue.noting(BEHAVIOUR, behaviour.value());
    if (!words.isEmpty()) {
      reply.change(new CheckInChange.Told(before.id(), behaviour, words, at));
      return told(noted, after.telling(behaviour, words, at));
    }
    if (asking.isHabit(before, behaviour)) {
      return told(noted, after);
    }
    return ask(noted, outcome.tried() ? HAPPENED : OBSTACLE, Map.of());
  }

  /** The first answer ends the reminding. */
  void reminded(CheckIn before) {
    if (!before.answered()) {
      moment
          .self()
          .planned(OccurrenceKind.REMINDER)
          .filter(o -> o.period().start().equals(before.period().start()))
          .ifPresent(o -> reply.change(Judgement.early(o, Verdict.ANSWERED, moment)));
    }
  }

  /** Of several plans, another one may be the next to be reminded of. */
  void reordered() {
    if (moment.self().tried().size() > 1) {
      reply.change(new Change.PlannedAnew(moment.me().id()));
    }
  }

  /** After the words about one behaviour: a miss is planned anew, else the next one's turn. */
  Reply told(Dialogue dialogue, CheckIn after) {
    return told(dialogue, after, Map.of());
  }

  /**
   * The same, knowing what got in the way.
   *
   * @param tone the obstacle, if it was one of ours
   */
  Reply told(Dialogue dialogue, CheckIn after, Map<String, String> tone) {
    BehaviourId behaviour = new BehaviourId(dialogue.note(BEHAVIOUR));
    boolean missed =
        after
            .attempt(behaviour)
            .flatMap(Attempt::outcome)
            .filter(o -> o == Outcome.NOT_YET)
            .isPresent();
    if (!missed) {
      return onward(dialogue, after);
    }
    return asking.isHabit(after, behaviour)
        ? ask(dialogue, LAPSED, room())
        : ask(dialogue, ADAPT, missed(after, behaviour, tone));
  }

  /** Whether what isn't done any more can be tried again. */
  private Map<String, String> room() {
    return moment.self().hasRoomToTry() ? Map.of() : Map.of("full", "yes");
  }

  /** What was typed instead of pressed gets the same help. */
  private Map<String, String> missed(
      CheckIn after, BehaviourId behaviour, Map<String, String> tone) {
    Map<String, String> args = new LinkedHashMap<>(tone);
    after
        .attempt(behaviour)
        .flatMap(Attempt::told)
        .flatMap(Obstacles::read)
        .ifPresent(obstacle -> args.putIfAbsent("obstacle", obstacle));
    args.put("misses", String.valueOf(asking.misses(after, behaviour)));
    return advised(after, behaviour, args);
  }

  private Map<String, String> advised(
      CheckIn after, BehaviourId behaviour, Map<String, String> tone) {
    return Answers.with(tone, "advice", asking.advice(after, behaviour).name());
  }

  /**
   * The next behaviour, or what comes after the last one. Whoever had nothing to tell isn't asked
   * what they took from it.
   */
  Reply onward(Dialogue dialogue, CheckIn after) {
    Optional<Attempt> open = after.firstOpen();
    if (open.isPresent()) {
      return outcome(dialogue, after, open.get().behaviour(), Map.of());
    }
    boolean told = tried(after).anyMatch(a -> a.told().isPresent());
    return told && after.learning().isEmpty()
        ? ask(dialogue, LEARNED, Map.of())
        : next(dialogue, after);
  }

  /** What was tried goes on as it is, further, or not at all. The last answer ends the check-in. */
  Reply next(Dialogue dialogue, CheckIn after) {
    if (Remaining.isTogether(dialogue) && together(dialogue, after).size() > 1) {
      return ask(dialogue, NEXT_ALL, Map.of());
    }
    Optional<BehaviourId> tried = unsettled(dialogue, after).findFirst();
    return tried.isEmpty()
        ? recap(dialogue, after)
        : ask(
            Remaining.settling(dialogue, tried.get()).noting(BEHAVIOUR, tried.get().value()),
            NEXT,
            advised(after, tried.get(), Map.of()));
  }

  /** What may simply go on as it is: one answer is enough for all of that. */
  List<BehaviourId> together(Dialogue dialogue, CheckIn after) {
    return unsettled(dialogue, after)
        .filter(behaviour -> asking.advice(after, behaviour) == Advice.GO_ON)
        .toList();
  }

  private Stream<BehaviourId> unsettled(Dialogue dialogue, CheckIn after) {
    return tried(after)
        .map(Attempt::behaviour)
        .filter(this::goesOn)
        .filter(behaviour -> !Remaining.isSettled(dialogue, behaviour));
  }

  /** Whether it is still tried: it, or its goal, may have been moved on in between. */
  private boolean goesOn(BehaviourId behaviour) {
    return moment.self().tried().stream().anyMatch(b -> b.id().equals(behaviour));
  }

  /** What was new and was tried; a habit goes on by itself. */
  private Stream<Attempt> tried(CheckIn after) {
    return after.attempts().stream()
        .filter(a -> a.outcome().filter(Outcome::tried).isPresent())
        .filter(a -> !asking.isHabit(after, a.behaviour()));
  }

  /**
   * Every path ends here: whether a talk took place, how the person's own measures stand; then the
   * check-in is done.
   */
  Reply recap(Dialogue dialogue, CheckIn after) {
    return new TalkQuestion(reply, moment).asks(dialogue, after)
        ? reply
        : afterTalk(dialogue, after);
  }

  /** The same, once that isn't asked any more. */
  Reply afterTalk(Dialogue dialogue, CheckIn after) {
    return new ReadingQuestions(reply, moment).asks(dialogue, after)
        ? reply
        : finish(dialogue, after);
  }

  /** The check-in is done, as far as it was answered; what was left to plan follows. */
  Reply finish(Dialogue dialogue, CheckIn after) {
    Map<String, String> args = TalkQuestion.known(dialogue, Map.of(CHECK_IN, after.id().value()));
    reply.finish(
        dialogue, "checkin.recap", new GrowthHint(reply, moment).with(args, Optional.of(after)));
    PlanAnew.begin(reply, moment, Remaining.toPlan(dialogue));
    return reply;
  }

  /** The check-in is done without anybody there: its card turns into the recap where it stands. */
  Reply close(Dialogue dialogue, CheckIn after) {
    reply.end(dialogue);
    return reply.replaceIn(slot(after.id()), "checkin.recap", Map.of(CHECK_IN, after.id().value()));
  }
}
