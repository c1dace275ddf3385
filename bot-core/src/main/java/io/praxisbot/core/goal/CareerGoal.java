package io.praxisbot.core.goal;

import io.praxisbot.core.people.OrganizationId;
import io.praxisbot.core.people.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * What a person commits to learn or do differently. It is the person's own: only they and their
 * immediate manager see it.
 *
 * @param outcome what would be different if it went really well
 * @param obstacle what usually gets in the way; private, as every free text is
 * @param behaviours the concrete things to try; at most {@value #MOST_ACTIVE} of them active
 * @param objectives what to learn for it, beyond what the wish says; see {@link
 *     #learningObjectives()}
 * @param serves the business goal that it helps with
 * @param beyondWork whether it has nothing to do with the company; then it serves none of its goals
 * @param keptSince if the person keeps it to themselves: the beginning of the reporting line under
 *     which they do. Empty if the immediate manager may see it
 * @param due the day by which the person wants to be there; empty if they gave none
 */
public record CareerGoal(
    GoalId id,
    PersonId person,
    OrganizationId organization,
    String wish,
    Optional<String> outcome,
    Optional<String> obstacle,
    Focus focus,
    Life life,
    Origin origin,
    List<Behaviour> behaviours,
    List<LearningObjective> objectives,
    Optional<GoalId> serves,
    boolean beyondWork,
    Optional<Instant> keptSince,
    Optional<LocalDate> due,
    List<Instant> shownBefore)
    implements Goal {

  /** More than three at a time and none gets tried. */
  public static final int MOST_ACTIVE = 3;

  /** So many objectives besides the wish: what is to be learned stays in sight. */
  public static final int MOST_OBJECTIVES = 5;

  public CareerGoal {
    behaviours = List.copyOf(behaviours);
    objectives = List.copyOf(objectives);
    shownBefore = List.copyOf(shownBefore);
    if (behaviours.stream().filter(b -> b.state() == Behaviour.State.ACTIVE).count()
        > MOST_ACTIVE) {
      throw new IllegalArgumentException("a goal has at most three active behaviours");
    }
    if (objectives.size() > MOST_OBJECTIVES) {
      throw new IllegalArgumentException("a goal has at most five further learning objectives");
    }
    if (beyondWork && serves.isPresent()) {
      throw new IllegalArgumentException("what is beyond work serves no business goal");
    }
  }

  /** One that the manager may see, for no day. */
  public CareerGoal(
      GoalId id,
      PersonId person,
      OrganizationId organization,
      String wish,
      Optional<String> outcome,
      Optional<String> obstacle,
      Focus focus,
      Life life,
      Origin origin,
      List<Behaviour> behaviours,
      List<LearningObjective> objectives,
      Optional<GoalId> serves,
      boolean beyondWork) {
    this(
        id,
        person,
        organization,
        wish,
        outcome,
        obstacle,
        focus,
        life,
        origin,
        behaviours,
        objectives,
        serves,
        beyondWork,
        Optional.empty(),
        Optional.empty(),
        List.of());
  }

  /** One that the person states. */
  public CareerGoal(
      GoalId id,
      PersonId person,
      OrganizationId organization,
      String wish,
      Optional<String> outcome,
      Optional<String> obstacle,
      Focus focus,
      Goal.State state,
      LocalDate since,
      List<Behaviour> behaviours,
      Optional<GoalId> serves) {
    this(
        id,
        person,
        organization,
        wish,
        outcome,
        obstacle,
        focus,
        Life.beginning(state, since),
        Origin.own(),
        behaviours,
        List.of(),
        serves,
        false);
  }

  /** One that somebody else proposes: nothing but an idea until the person accepts it. */
  public static CareerGoal proposed(
      GoalId id,
      PersonId person,
      OrganizationId organization,
      String wish,
      Focus focus,
      Origin origin,
      LocalDate day) {
    return new CareerGoal(
        id,
        person,
        organization,
        wish,
        Optional.empty(),
        Optional.empty(),
        focus,
        Life.beginning(State.PROPOSED, day),
        origin,
        List.of(),
        List.of(),
        Optional.empty(),
        false);
  }

  /** What is being tried now. */
  public List<Behaviour> active() {
    return behaviours.stream().filter(b -> b.state() == Behaviour.State.ACTIVE).toList();
  }

  /** That behaviour, if it is one of this goal's. */
  public Optional<Behaviour> behaviour(BehaviourId behaviour) {
    return behaviours.stream().filter(b -> b.id().equals(behaviour)).findFirst();
  }

  /** What to learn for it: first what the wish says, then what was added. */
  public List<LearningObjective> learningObjectives() {
    var wished = new LearningObjective(LearningObjectiveId.ofWish(id), wish);
    return Stream.concat(Stream.of(wished), objectives.stream()).toList();
  }

  /** That objective, if it is one of this goal's. */
  public Optional<LearningObjective> objective(LearningObjectiveId objective) {
    return learningObjectives().stream().filter(o -> o.id().equals(objective)).findFirst();
  }

  /** With one more behaviour; the same goal if it is there already. */
  public CareerGoal with(Behaviour added) {
    return behaviour(added.id()).isPresent()
        ? this
        : having(life, plus(behaviours, added), objectives);
  }

  /** With one behaviour changed; the same goal if it has no such behaviour. */
  public CareerGoal changing(BehaviourId which, UnaryOperator<Behaviour> change) {
    return having(
        life,
        behaviours.stream().map(b -> b.id().equals(which) ? change.apply(b) : b).toList(),
        objectives);
  }

  /** With one more thing to learn; the same goal if it is there already. */
  public CareerGoal learning(LearningObjective added) {
    return objective(added.id()).isPresent()
        ? this
        : having(life, behaviours, plus(objectives, added));
  }

  /** Without that objective; the one that the wish says stays as long as the goal. */
  public CareerGoal notLearning(LearningObjectiveId which) {
    return having(
        life, behaviours, objectives.stream().filter(o -> !o.id().equals(which)).toList());
  }

  /** The same goal in other words. */
  public CareerGoal wishing(String words) {
    return saying(words, outcome, obstacle, focus);
  }

  /** With what a good end would be, and what gets in the way. */
  public CareerGoal hoping(Optional<String> best, Optional<String> hindrance) {
    return saying(wish, best, hindrance, focus);
  }

  /** The same goal, to build something else. */
  public CareerGoal building(Focus other) {
    return saying(wish, outcome, obstacle, other);
  }

  /** Helping with a business goal, or with none; then it isn't beyond work. */
  public CareerGoal serving(Optional<GoalId> business) {
    return linked(business, false);
  }

  /** Having nothing to do with the company. */
  public CareerGoal beyond() {
    return linked(Optional.empty(), true);
  }

  /** Whether the person keeps it to themselves. */
  public boolean kept() {
    return keptSince.isPresent();
  }

  /** Whether it is now or may soon be again what the person works on. */
  public boolean current() {
    return state() == State.ACTIVE || state() == State.PAUSED;
  }

  /**
   * Kept by the person from the manager whose line begins then; a proposal is nobody's goal yet.
   */
  public CareerGoal keptFrom(Instant line) {
    return state() == State.PROPOSED ? this : seen(Optional.of(line), List.of());
  }

  /** Kept from the newcomer whose line begins then, until the person says otherwise. */
  public CareerGoal keptFromNewcomer(Instant line) {
    return keptFrom(line, kept() ? shownBefore : plus(shownBefore, line));
  }

  private CareerGoal keptFrom(Instant line, List<Instant> before) {
    return state() == State.PROPOSED ? this : seen(Optional.of(line), before);
  }

  /**
   * As the manager of the line before saw it, now that one is taken back: shown only if it was
   * until then.
   *
   * @param back when the line begins that holds again
   */
  public CareerGoal withoutLine(Instant taken, Instant back) {
    int last = shownBefore.size() - 1;
    return last >= 0 && shownBefore.get(last).equals(taken)
        ? seen(Optional.empty(), shownBefore.subList(0, last))
        : keptFrom(back, shownBefore);
  }

  /** For the manager to see whose line begins then; the same if it is kept from another one. */
  public CareerGoal shownTo(Instant line) {
    return keptSince.equals(Optional.of(line)) ? seen(Optional.empty(), shownBefore) : this;
  }

  private CareerGoal seen(Optional<Instant> kept, List<Instant> before) {
    return new CareerGoal(
        id,
        person,
        organization,
        wish,
        outcome,
        obstacle,
        focus,
        life,
        origin,
        behaviours,
        objectives,
        serves,
        beyondWork,
        kept,
        due,
        before);
  }

  /** For that day, or for none. */
  public CareerGoal by(Optional<LocalDate> day) {
    return new CareerGoal(
        id,
        person,
        organization,
        wish,
        outcome,
        obstacle,
        focus,
        life,
        origin,
        behaviours,
        objectives,
        serves,
        beyondWork,
        keptSince,
        day,
        shownBefore);
  }

  /** In another state; empty if it can't go there from where it is. */
  public Optional<CareerGoal> to(Goal.State next, LocalDate day, Optional<String> why) {
    return life.to(next, day, why).map(moved -> having(moved, behaviours, objectives));
  }

  /** With a word about the stage that it is in; private, as every free text is. */
  public CareerGoal explained(String why) {
    return having(life.saying(why), behaviours, objectives);
  }

  /** As it was before its latest stage; empty if it is in another one, or nothing was before. */
  public Optional<CareerGoal> backFrom(Goal.State stage) {
    return Optional.of(life)
        .filter(l -> l.now().state() == stage)
        .flatMap(Life::before)
        .map(before -> having(before, behaviours, objectives));
  }

  /** A proposal taken on, in the person's words; empty if it is no open proposal. */
  public Optional<CareerGoal> accepting(String words, LocalDate day) {
    return state() == State.PROPOSED
        ? to(State.ACTIVE, day, Optional.empty()).map(goal -> goal.wishing(words))
        : Optional.empty();
  }

  private CareerGoal having(Life moved, List<Behaviour> tried, List<LearningObjective> learned) {
    return new CareerGoal(
        id,
        person,
        organization,
        wish,
        outcome,
        obstacle,
        focus,
        moved,
        origin,
        tried,
        learned,
        serves,
        beyondWork,
        keptSince,
        due,
        shownBefore);
  }

  private CareerGoal saying(
      String words, Optional<String> best, Optional<String> hindrance, Focus builds) {
    return new CareerGoal(
        id,
        person,
        organization,
        words,
        best,
        hindrance,
        builds,
        life,
        origin,
        behaviours,
        objectives,
        serves,
        beyondWork,
        keptSince,
        due,
        shownBefore);
  }

  private CareerGoal linked(Optional<GoalId> business, boolean beyond) {
    return new CareerGoal(
        id,
        person,
        organization,
        wish,
        outcome,
        obstacle,
        focus,
        life,
        origin,
        behaviours,
        objectives,
        business,
        beyond,
        keptSince,
        due,
        shownBefore);
  }

  private static <T> List<T> plus(List<T> before, T added) {
    List<T> all = new ArrayList<>(before);
    all.add(added);
    return all;
  }
}
