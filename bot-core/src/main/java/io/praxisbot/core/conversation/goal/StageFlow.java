package io.praxisbot.core.conversation.goal;

import io.praxisbot.core.conversation.Answers;
import io.praxisbot.core.conversation.Dialogue;
import io.praxisbot.core.conversation.Flow;
import io.praxisbot.core.conversation.FlowName;
import io.praxisbot.core.conversation.Moment;
import io.praxisbot.core.conversation.OwnGoals;
import io.praxisbot.core.conversation.Press;
import io.praxisbot.core.conversation.Reply;
import io.praxisbot.core.conversation.Step;
import io.praxisbot.core.conversation.answer.Declined;
import io.praxisbot.core.conversation.answer.PickReader;
import io.praxisbot.core.conversation.command.Command;
import io.praxisbot.core.goal.Goal;
import io.praxisbot.core.people.Enrolment;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The life of goals that there are: achieved, resting, let go, taken up again; what they serve and
 * what is to be learned for them; and business goals, which nobody is asked about.
 */
public final class StageFlow implements Flow {

  private static final String WHICH = "WHICH";

  /** The note that says what is wanted of the goal that is asked for. */
  private static final String MATTER = "matter";

  /** The note that holds the goals that may be meant, in the order in which they were shown. */
  private static final String GOALS = "goals";

  /** The note that holds what was said about it already. */
  private static final String WORDS = "words";

  @Override
  public FlowName name() {
    return FlowName.STAGE;
  }

  @Override
  public boolean takesAnyText(String question) {
    return !Set.of(WHICH, Serving.SERVES, Room.FULL).contains(question);
  }

  @Override
  public Step commanded(Command command, Moment moment) {
    Reply reply = new Reply(moment);
    if (moment.me().enrolment() != Enrolment.ACTIVE) {
      return reply.say("not.enrolled").done();
    }
    if (command instanceof Command.GoalHistory) {
      return reply.say("goals.history").done();
    }
    if (command instanceof Command.BusinessGoal business) {
      return new Answering(reply, moment).begin(business.wish()).done();
    }
    if (command instanceof Command.UnlearnFor learned) {
      return new Learnt(reply, moment).drop(learned.which()).done();
    }
    if (command instanceof Command.MoveGoal move) {
      return wanted(Matter.of(move.move()), move.which(), "", reply, moment).done();
    }
    if (command instanceof Command.LearnFor learned) {
      return learning(learned.words().orElse(""), reply, moment).done();
    }
    if (command instanceof Command.GoalDue due) {
      String day = due.day().map(LocalDate::toString).orElse("");
      return wanted(Matter.DUE, Optional.empty(), day, reply, moment).done();
    }
    Matter matter = command instanceof Command.GoalServes ? Matter.SERVES : Matter.BEYOND;
    return wanted(matter, Optional.empty(), "", reply, moment).done();
  }

  /**
   * Something more to learn for a goal; asks for which one and what, as far as that isn't clear.
   *
   * @param words empty if they weren't said yet
   */
  static Reply learning(String words, Reply reply, Moment moment) {
    return wanted(Matter.LEARN, Optional.empty(), words, reply, moment);
  }

  /** One goal is meant, or it is asked which. */
  private static Reply wanted(
      Matter matter, Optional<Integer> which, String words, Reply reply, Moment moment) {
    List<? extends Goal> goals = matter.among(OwnGoals.of(moment));
    if (goals.isEmpty()) {
      return reply.say("stage.none." + matter.name().toLowerCase(Locale.ROOT));
    }
    if (which.filter(n -> n >= 1 && n <= goals.size()).isPresent()) {
      return about(matter, goals.get(which.get() - 1), words, reply, moment);
    }
    return goals.size() == 1 && which.isEmpty()
        ? about(matter, goals.get(0), words, reply, moment)
        : ask(matter, goals, words, reply);
  }

  private static Reply ask(Matter matter, List<? extends Goal> goals, String words, Reply reply) {
    String ids = goals.stream().map(g -> g.id().value()).collect(Collectors.joining(","));
    Dialogue begun =
        reply
            .begin(FlowName.STAGE)
            .noting(MATTER, matter.name())
            .noting(GOALS, ids)
            .noting(WORDS, words);
    return which(begun, reply);
  }

  private static Reply which(Dialogue dialogue, Reply reply) {
    String matter = dialogue.note(MATTER).toLowerCase(Locale.ROOT);
    return reply.ask(
        dialogue, WHICH, "stage.which", Map.of(MATTER, matter, GOALS, dialogue.note(GOALS)));
  }

  private static Reply about(Matter matter, Goal goal, String words, Reply reply, Moment moment) {
    return switch (matter) {
      case ACHIEVED, PAUSE, RESUME, LET_GO ->
          new Moved(reply, moment).move(goal, matter.move().orElseThrow());
      case SERVES -> new Serving(reply, moment).ask(goal);
      case BEYOND -> new Serving(reply, moment).chosen(goal, Serving.BEYOND);
      case LEARN -> new Learnt(reply, moment).add(goal, words);
      case DUE -> new DueDay(reply, moment).set(goal, words);
    };
  }

  @Override
  public Step typed(String text, Moment moment) {
    Optional<Step> apart = Answers.apart(moment);
    if (apart.isPresent()) {
      return apart.get();
    }
    Reply reply = new Reply(moment);
    Dialogue dialogue = moment.conversation().current().orElseThrow();
    return switch (dialogue.question()) {
      case WHICH -> picked(text, dialogue, reply, moment).done();
      case Serving.SERVES -> new Serving(reply, moment).typed(text, dialogue).done();
      case Room.FULL -> new Room(moment).typed(text, dialogue, reply).done();
      case Learnt.LEARN -> new Learnt(reply, moment).typed(text, dialogue).done();
      case Answering.BUSINESS -> new Answering(reply, moment).typed(text, dialogue).done();
      default ->
          new Moved(reply, moment).why(dialogue, Declined.isDeclined(text) ? "" : text).done();
    };
  }

  private static Reply picked(String text, Dialogue dialogue, Reply reply, Moment moment) {
    OwnGoals goals = OwnGoals.of(moment);
    List<Goal> shown =
        Stream.of(dialogue.note(GOALS).split(",", -1))
            .flatMap(id -> goals.find(id).stream())
            .toList();
    OptionalInt meant = PickReader.read(text, shown.stream().map(Goal::wish).toList());
    return meant.isPresent()
        ? meant(shown.get(meant.getAsInt()), dialogue, reply, moment)
        : reply.say("use.buttons");
  }

  private static Reply meant(Goal goal, Dialogue dialogue, Reply reply, Moment moment) {
    reply.end(reply.settle(dialogue, goal.id().value()));
    return about(Matter.valueOf(dialogue.note(MATTER)), goal, dialogue.note(WORDS), reply, moment);
  }

  @Override
  public Step pressed(Press press, Moment moment) {
    Optional<Step> apart = Answers.apart(moment);
    if (apart.isPresent()) {
      return apart.get();
    }
    Reply reply = new Reply(moment);
    if (press.action().equals("history")) {
      return reply.say("goals.history").done();
    }
    if (press.action().equals("undo")) {
      return new Moved(reply, moment).undo(press.subject()).done();
    }
    if (press.action().equals("business")) {
      return new Answering(reply, moment).begin(Optional.empty()).done();
    }
    return press.once() ? answered(press, reply, moment) : chosen(press, reply, moment);
  }

  /** On a card: what is wanted of the goal that it shows. */
  private static Step chosen(Press press, Reply reply, Moment moment) {
    OwnGoals goals = OwnGoals.of(moment);
    Optional<Matter> matter = matter(press.action());
    Optional<? extends Goal> goal =
        matter.flatMap(
            m ->
                m.move().isPresent()
                    ? goals.find(press.subject())
                    : goals.findCareer(press.subject()));
    return goal.isEmpty()
        ? reply.say("gone").done()
        : about(matter.orElseThrow(), goal.get(), "", reply, moment).done();
  }

  private static Optional<Matter> matter(String action) {
    return Stream.of(Matter.values())
        .filter(m -> m.name().toLowerCase(Locale.ROOT).equals(action))
        .findFirst();
  }

  private static Step answered(Press press, Reply reply, Moment moment) {
    Optional<Dialogue> open = Answers.open(press, moment);
    if (open.isEmpty()) {
      return Answers.stale(press, moment);
    }
    Dialogue dialogue = open.get();
    reply.take(dialogue);
    return switch (press.action()) {
      case "which" ->
          OwnGoals.of(moment)
              .find(press.subject())
              .map(goal -> meant(goal, dialogue, reply, moment).done())
              .orElseGet(() -> new Reply(moment).say("gone").done());
      case "serve" -> new Serving(reply, moment).pressed(press.subject(), dialogue).done();
      case "leave" -> Room.left(dialogue, reply).done();
      case "stated" -> new Room(moment).business(dialogue, reply).done();
      case "skip" -> new Moved(reply, moment).why(dialogue, "").done();
      default -> Answers.stale(press, moment);
    };
  }

  @Override
  public Step submitted(Press press, Map<String, String> values, Moment moment) {
    return Answers.apart(moment)
        .orElseGet(
            () -> new Answering(new Reply(moment), moment).reworded(press.subject(), values));
  }
}
