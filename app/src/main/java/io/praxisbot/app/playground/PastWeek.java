package io.praxisbot.app.playground;

import io.praxisbot.core.checkin.Attempt;
import io.praxisbot.core.checkin.CheckIn;
import io.praxisbot.core.checkin.Help;
import io.praxisbot.core.checkin.Outcome;
import io.praxisbot.core.goal.BehaviourId;
import io.praxisbot.core.goal.CareerGoal;
import io.praxisbot.core.goal.Learning;
import io.praxisbot.core.people.Person;
import io.praxisbot.core.store.CheckIns;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One check-in that lies back, as it was answered. */
final class PastWeek {

  private static final Duration THOUGHT = Duration.ofMinutes(25);

  private final CheckIns checkIns;
  private final Person person;
  private final Weeks weeks;
  private final int back;
  private final List<Said> said = new ArrayList<>();
  private Optional<Learning> learning = Optional.empty();
  private Help wanted = Help.NONE;
  private boolean shared;
  private boolean answered = true;

  private record Said(Attempt asked, Outcome outcome, String told) {}

  PastWeek(CheckIns checkIns, Person person, Weeks weeks, int back) {
    this.checkIns = checkIns;
    this.person = person;
    this.weeks = weeks;
    this.back = back;
  }

  /**
   * One of its answers.
   *
   * @param goal as it was in that week
   * @param told blank for no words
   */
  PastWeek said(CareerGoal goal, String key, Outcome outcome, String told) {
    BehaviourId behaviour = new BehaviourId(person.id() + "." + key);
    Attempt asked =
        Attempt.asked(goal.id(), behaviour, goal.behaviour(behaviour).orElseThrow().plan());
    said.add(new Said(asked, outcome, told));
    return this;
  }

  PastWeek learned(Learning took) {
    learning = Optional.of(took);
    return this;
  }

  /** The manager may read its words. */
  PastWeek shared() {
    shared = true;
    return this;
  }

  /** They ask their manager for help. */
  PastWeek wanting(Help help) {
    wanted = help;
    return this;
  }

  /** Asked about it, and without an answer. */
  PastWeek silent(CareerGoal goal, String key) {
    answered = false;
    return said(goal, key, Outcome.NOT_YET, "");
  }

  /** Closed, so that the story begins with this week's question. */
  void keep() {
    Instant asked = weeks.asked(back);
    Instant at = asked.plus(THOUGHT);
    CheckIn checkIn =
        CheckIn.opened(
            person.id(),
            person.organization(),
            weeks.period(back),
            asked,
            said.stream().map(Said::asked).toList());
    checkIns.insert(
        (answered ? answered(checkIn, at) : checkIn).closedAt(asked.plus(THOUGHT.multipliedBy(2))));
  }

  private CheckIn answered(CheckIn asked, Instant at) {
    CheckIn answers = asked;
    for (Said one : said) {
      BehaviourId behaviour = one.asked().behaviour();
      answers = answers.recording(behaviour, one.outcome(), at).telling(behaviour, one.told(), at);
    }
    return answers.learning(learning, shared, at).wanting(wanted);
  }
}
