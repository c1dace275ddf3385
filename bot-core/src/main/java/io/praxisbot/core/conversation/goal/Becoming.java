package io.praxisbot.core.conversation.goal;

import io.praxisbot.core.checkin.CheckIn;
import io.praxisbot.core.checkin.Help;
import io.praxisbot.core.conversation.Dialogue;
import io.praxisbot.core.conversation.Moment;
import io.praxisbot.core.conversation.Reply;
import io.praxisbot.core.conversation.Step;
import io.praxisbot.core.conversation.answer.AdaptReader;
import io.praxisbot.core.conversation.answer.AdaptReader.Adapt;
import io.praxisbot.core.conversation.answer.LapseReader;
import io.praxisbot.core.conversation.answer.LapseReader.Lapse;
import io.praxisbot.core.conversation.answer.NextReader;
import io.praxisbot.core.conversation.answer.NextReader.Next;
import io.praxisbot.core.conversation.change.Change;
import io.praxisbot.core.conversation.change.CheckInChange;
import io.praxisbot.core.conversation.change.GoalChange;
import io.praxisbot.core.followup.gap.Member;
import io.praxisbot.core.goal.Behaviour;
import io.praxisbot.core.goal.BehaviourId;
import io.praxisbot.core.goal.CareerGoal;
import io.praxisbot.core.goal.Goal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What becomes of a behaviour once it was asked about: after a miss, after a try, and when
 * something that sat isn't done any more.
 */
final class Becoming {

  private static final Pattern SAME =
      Pattern.compile(
          "(?i)(?:the )?same plans(?: again)?|(?:keep|all) (?:both|them|all|the same)[.!]*");
  private static final Pattern EACH =
      Pattern.compile(
          "(?i)(?:choose )?(?:for )?each(?: one)?|one by one|different(?:ly)?|choose[.!]*");

  private final Moment moment;
  private final Reply reply;
  private final Questions questions;

  Becoming(Moment moment, Reply reply, Questions questions) {
    this.moment = moment;
    this.reply = reply;
    this.questions = questions;
  }

  Step typed(String text, Dialogue dialogue, CheckIn checkIn, BehaviourId behaviour) {
    Optional<Step> step =
        switch (dialogue.question()) {
          case Questions.ADAPT ->
              AdaptReader.read(text)
                  .filter(choice -> choice != Adapt.HELP || reachesManager(checkIn))
                  .map(choice -> adapt(choice, dialogue, checkIn, behaviour));
          case Questions.LAPSED ->
              LapseReader.read(text).map(choice -> lapsed(choice, dialogue, checkIn, behaviour));
          case Questions.NEXT_ALL -> Optional.of(allTyped(text, dialogue, checkIn));
          default ->
              NextReader.read(text).map(choice -> next(choice, dialogue, checkIn, behaviour));
        };
    return step.orElseGet(() -> reply.say("use.buttons").done());
  }

  /** A check-in that was begun under another manager is not this one's to read. */
  private boolean reachesManager(CheckIn checkIn) {
    return moment
        .self()
        .standing()
        .reporting()
        .current()
        .filter(line -> Member.said(checkIn, line))
        .isPresent();
  }

  /**
   * A press on one of the choices; one that is none of ours changes nothing.
   *
   * @param question adapt, next or lapsed
   */
  Step pressed(
      String question, String choice, Dialogue dialogue, CheckIn checkIn, BehaviourId behaviour) {
    Optional<Step> step =
        switch (question) {
          case "adapt" -> adaptOf(choice).map(c -> adapt(c, dialogue, checkIn, behaviour));
          case "lapsed" -> lapseOf(choice).map(c -> lapsed(c, dialogue, checkIn, behaviour));
          default -> nextPressed(choice, dialogue, checkIn, behaviour);
        };
    return step.orElseGet(() -> CheckInAnswers.gone(moment));
  }

  private Optional<Step> nextPressed(
      String choice, Dialogue dialogue, CheckIn checkIn, BehaviourId behaviour) {
    return switch (choice) {
      case "all" -> Optional.of(allSame(dialogue, checkIn));
      case "each" -> Optional.of(each(dialogue, checkIn));
      default -> nextOf(choice).map(c -> next(c, dialogue, checkIn, behaviour));
    };
  }

  /** The same plans again, or, whatever else is wished for, one after the other. */
  private Step allTyped(String text, Dialogue dialogue, CheckIn checkIn) {
    Optional<Next> choice = NextReader.read(text);
    return choice.filter(next -> next == Next.SAME).isPresent()
            || SAME.matcher(text.strip()).matches()
        ? allSame(dialogue, checkIn)
        : choice.isPresent() || EACH.matcher(text.strip()).matches()
            ? each(dialogue, checkIn)
            : reply.say("use.buttons").done();
  }

  private Step allSame(Dialogue dialogue, CheckIn checkIn) {
    Dialogue settled = dialogue;
    for (BehaviourId behaviour : questions.together(dialogue, checkIn)) {
      settled = Remaining.settling(settled, behaviour);
    }
    return questions.next(settled, checkIn).done();
  }

  private Step each(Dialogue dialogue, CheckIn checkIn) {
    return questions.next(Remaining.each(dialogue), checkIn).done();
  }

  private static Optional<Adapt> adaptOf(String choice) {
    return switch (choice) {
      case "smaller" -> Optional.of(Adapt.SMALLER);
      case "moment" -> Optional.of(Adapt.MOMENT);
      case "keep" -> Optional.of(Adapt.KEEP);
      case "letgo" -> Optional.of(Adapt.LET_GO);
      case "help" -> Optional.of(Adapt.HELP);
      default -> Optional.empty();
    };
  }

  private static Optional<Next> nextOf(String choice) {
    return switch (choice) {
      case "same" -> Optional.of(Next.SAME);
      case "step" -> Optional.of(Next.STEP);
      case "sits" -> Optional.of(Next.SITS);
      case "achieved" -> Optional.of(Next.ACHIEVED);
      default -> Optional.empty();
    };
  }

  private static Optional<Lapse> lapseOf(String choice) {
    return switch (choice) {
      case "again" -> Optional.of(Lapse.AGAIN);
      case "leave" -> Optional.of(Lapse.LEAVE);
      case "letgo" -> Optional.of(Lapse.LET_GO);
      default -> Optional.empty();
    };
  }

  /** After a miss: another plan once the check-in is done, as it is, help, or not at all. */
  private Step adapt(Adapt choice, Dialogue dialogue, CheckIn checkIn, BehaviourId behaviour) {
    return switch (choice) {
      case SMALLER -> anew("smaller", dialogue, checkIn, behaviour);
      case MOMENT -> anew("moment", dialogue, checkIn, behaviour);
      case LET_GO -> {
        move(behaviour, Behaviour.State.LET_GO);
        yield questions.onward(dialogue, checkIn).done();
      }
      case HELP -> {
        reply.change(new CheckInChange.HelpWanted(checkIn.id(), Help.NOW));
        yield questions.onward(dialogue, checkIn.wanting(Help.NOW)).done();
      }
      case KEEP -> questions.onward(dialogue, checkIn).done();
    };
  }

  private Step anew(String why, Dialogue dialogue, CheckIn checkIn, BehaviourId behaviour) {
    return questions.onward(Remaining.planning(dialogue, behaviour, why), checkIn).done();
  }

  /** After a try: once more, further, less often asked about, or the goal is reached. */
  private Step next(Next choice, Dialogue dialogue, CheckIn checkIn, BehaviourId behaviour) {
    Dialogue then =
        switch (choice) {
          case SAME -> dialogue;
          case STEP -> Remaining.planning(dialogue, behaviour, "step");
          case SITS -> {
            move(behaviour, Behaviour.State.HABIT);
            yield dialogue;
          }
          case ACHIEVED -> achieved(dialogue, behaviour);
        };
    return questions.next(then, checkIn).done();
  }

  /** Nothing else is asked or planned for a goal that is reached. */
  private Dialogue achieved(Dialogue dialogue, BehaviourId behaviour) {
    Optional<CareerGoal> goal =
        moment.self().goalOf(behaviour).filter(g -> g.state().mayBecome(Goal.State.ACHIEVED));
    if (goal.isEmpty()) {
      return dialogue;
    }
    new Stages(reply, moment).achieve(goal.get());
    List<BehaviourId> done = goal.get().behaviours().stream().map(Behaviour::id).toList();
    return Remaining.without(dialogue, done);
  }

  /** What sat isn't done any more: nobody's miss. It is tried again, left as it is, or let go. */
  private Step lapsed(Lapse choice, Dialogue dialogue, CheckIn checkIn, BehaviourId behaviour) {
    if (choice == Lapse.AGAIN && !moment.self().hasRoomToTry()) {
      return reply.say("habit.full").done();
    }
    switch (choice) {
      case AGAIN -> move(behaviour, Behaviour.State.ACTIVE);
      case LET_GO -> move(behaviour, Behaviour.State.LET_GO);
      case LEAVE -> {
        // It stays a habit, and is asked about when it is time again.
      }
    }
    return questions.onward(dialogue, checkIn).done();
  }

  private void move(BehaviourId behaviour, Behaviour.State state) {
    moment
        .self()
        .goalOf(behaviour)
        .ifPresent(
            goal ->
                reply
                    .change(
                        new GoalChange.BehaviourMoved(
                            goal.id(), behaviour, state, moment.facts().today()))
                    .change(new Change.PlannedAnew(moment.me().id())));
  }
}
