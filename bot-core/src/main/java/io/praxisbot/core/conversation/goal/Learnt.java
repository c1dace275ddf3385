package io.praxisbot.core.conversation.goal;

import io.praxisbot.core.conversation.Answers;
import io.praxisbot.core.conversation.Dialogue;
import io.praxisbot.core.conversation.FlowName;
import io.praxisbot.core.conversation.Length;
import io.praxisbot.core.conversation.Moment;
import io.praxisbot.core.conversation.OwnGoals;
import io.praxisbot.core.conversation.Reply;
import io.praxisbot.core.conversation.Sent;
import io.praxisbot.core.conversation.answer.Declined;
import io.praxisbot.core.conversation.answer.Unsure;
import io.praxisbot.core.conversation.change.Change;
import io.praxisbot.core.conversation.change.GoalChange;
import io.praxisbot.core.goal.CareerGoal;
import io.praxisbot.core.goal.Goal;
import io.praxisbot.core.goal.LearningObjective;
import io.praxisbot.core.goal.LearningObjectiveId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What somebody wants to learn for a career goal, beyond what the goal says. */
final class Learnt {

  static final String LEARN = "LEARN";

  private static final int LONGEST = GoalWish.LONGEST;

  private final Reply reply;
  private final OwnGoals goals;

  Learnt(Reply reply, Moment moment) {
    this.reply = reply;
    this.goals = OwnGoals.of(moment);
  }

  /**
   * One more; asks what, if that isn't said.
   *
   * @param words empty if they weren't said yet
   */
  Reply add(Goal goal, String words) {
    Optional<CareerGoal> career = goals.findCareer(goal.id().value());
    if (career.isEmpty()) {
      return reply.say("gone");
    }
    if (career.get().objectives().size() >= CareerGoal.MOST_OBJECTIVES) {
      return reply.say("stage.learn.full", Map.of("goal", goal.id().value()));
    }
    Dialogue begun = reply.begin(FlowName.STAGE).noting("goal", goal.id().value());
    return words.isEmpty() || Length.of(words) > LONGEST
        ? ask(begun, words.isEmpty() ? "" : "goal.wish.bounds")
        : added(words, begun);
  }

  private Reply ask(Dialogue dialogue, String hint) {
    Map<String, String> args =
        Map.of("goal", dialogue.note("goal"), "most", String.valueOf(LONGEST));
    return reply.ask(
        dialogue, LEARN, "stage.learn", hint.isEmpty() ? args : Answers.with(args, "hint", hint));
  }

  Reply typed(String text, Dialogue dialogue) {
    if (Declined.isDeclined(text)) {
      reply.end(reply.settle(dialogue, ""));
      return reply.say("nothing.changed");
    }
    if (Unsure.isUnsure(text)) {
      return reply.say("stage.learn.unsure");
    }
    return Length.of(text) > LONGEST ? ask(dialogue, "goal.wish.bounds") : added(text, dialogue);
  }

  private Reply added(String words, Dialogue dialogue) {
    Optional<CareerGoal> goal = goals.findCareer(dialogue.note("goal"));
    reply.end(reply.settle(dialogue, ""));
    if (goal.isEmpty()) {
      return reply.say("gone");
    }
    LearningObjective objective = new LearningObjective(id(0), words);
    return reply
        .change(new GoalChange.ObjectiveAdded(goal.get().id(), objective))
        .say(
            "stage.learn.added",
            Map.of("goal", goal.get().id().value(), "objective", objective.id().value()));
  }

  private LearningObjectiveId id(int n) {
    return new LearningObjectiveId("lo-" + reply.shortId() + (n == 0 ? "" : "." + n));
  }

  /**
   * One fewer.
   *
   * @param which its number among those of all active goals, as they are shown
   */
  Reply drop(int which) {
    List<GoalChange.ObjectiveDropped> all = drops(goals.activeCareer()).toList();
    return which < 1 || which > all.size()
        ? reply.say("stage.learn.none")
        : dropped(all.get(which - 1));
  }

  /** The same for the one with that id, on whichever goal. */
  Reply done(String id) {
    return drops(goals.career())
        .filter(drop -> drop.objective().value().equals(id))
        .findFirst()
        .map(this::dropped)
        .orElseGet(() -> reply.say("gone"));
  }

  private static Stream<GoalChange.ObjectiveDropped> drops(List<CareerGoal> goals) {
    return goals.stream()
        .flatMap(
            g -> g.objectives().stream().map(o -> new GoalChange.ObjectiveDropped(g.id(), o.id())));
  }

  private Reply dropped(GoalChange.ObjectiveDropped drop) {
    return reply.change(drop).say("stage.learn.dropped");
  }

  /**
   * What a field with one objective on each line changes. Says so on the field if there are too
   * many, or one is too long.
   */
  List<Change> submitted(CareerGoal goal, Map<String, String> values) {
    Sent sent = new Sent(values);
    if (!values.containsKey(sent.name("objectives"))) {
      return List.of();
    }
    String before =
        String.join("\n", goal.objectives().stream().map(LearningObjective::words).toList());
    List<String> lines =
        sent.words("objectives", before)
            .lines()
            .map(String::strip)
            .filter(l -> !l.isEmpty())
            .distinct()
            .toList();
    if (lines.size() > CareerGoal.MOST_OBJECTIVES
        || lines.stream().anyMatch(l -> Length.of(l) > LONGEST)) {
      reply.refuse(
          sent.name("objectives"),
          "stage.learn.bounds",
          Map.of(
              "count",
              String.valueOf(CareerGoal.MOST_OBJECTIVES),
              "most",
              String.valueOf(LONGEST)));
      return List.of();
    }
    return Stream.concat(dropped(goal, lines), added(goal, lines)).toList();
  }

  private static Stream<Change> dropped(CareerGoal goal, List<String> lines) {
    return goal.objectives().stream()
        .filter(o -> !lines.contains(o.words()))
        .map(o -> new GoalChange.ObjectiveDropped(goal.id(), o.id()));
  }

  private Stream<Change> added(CareerGoal goal, List<String> lines) {
    List<String> fresh = new ArrayList<>(lines);
    fresh.removeAll(goal.objectives().stream().map(LearningObjective::words).toList());
    return IntStream.range(0, fresh.size())
        .mapToObj(
            n ->
                new GoalChange.ObjectiveAdded(
                    goal.id(), new LearningObjective(id(n + 1), fresh.get(n))));
  }
}
