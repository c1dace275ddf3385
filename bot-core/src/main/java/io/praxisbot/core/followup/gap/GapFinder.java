package io.praxisbot.core.followup.gap;

import io.praxisbot.core.followup.GapKind;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Finds gaps in the facts about one person. Somebody who is off, has left or has only just started,
 * with Praxis or with this manager, has none: these are facts, and no one's omission.
 */
public final class GapFinder {

  private static final List<PersonRule> OF_THE_PERSON =
      List.of(
          new Misses(),
          new Silence(),
          new WithoutGoal(),
          new WithoutBehaviour(),
          new ProposalOpen(),
          new GoalOverdue(),
          new MeasureNotRead(),
          new Stalled());

  private static final List<ManagerRule> WITH_THE_MANAGER =
      List.of(new HelpWanted(), new PromiseOverdue(), new MissingTalk());

  private static final Comparator<Gap> URGENT_FIRST =
      Comparator.comparing(Gap::kind).thenComparing(Gap::since);

  private final Function<Facts, Thresholds> thresholds;

  /** By the thresholds that hold for each person. */
  public GapFinder() {
    this.thresholds = facts -> facts.circumstances().thresholds();
  }

  /** By the same thresholds for everybody. */
  public GapFinder(Thresholds all) {
    this.thresholds = facts -> all;
  }

  /** The person's gaps at that instant, as their manager may know them, the most urgent first. */
  public List<Gap> find(Member member, Instant now) {
    Look look = Look.of(member, thresholds.apply(member.facts()), now);
    Resting resting = new Resting(member, look);
    Stream<Gap> all =
        member.person().takesPart(now)
            ? Stream.concat(between(member, look), ofThePerson(look))
            : Stream.empty();
    return all.filter(gap -> !resting.rests(gap)).sorted(URGENT_FIRST).toList();
  }

  /** What is the person's own move at that instant, the most urgent first; with no manager, too. */
  public List<Gap> own(Facts facts, Instant now) {
    Look look = Look.own(facts, thresholds.apply(facts), now);
    return (facts.person().takesPart(now) ? ofThePerson(look) : Stream.<Gap>empty())
        .filter(gap -> gap.kind().move() == GapKind.Move.EMPLOYEE)
        .sorted(URGENT_FIRST)
        .toList();
  }

  private static Stream<Gap> between(Member member, Look look) {
    return WITH_THE_MANAGER.stream().flatMap(rule -> rule.find(member, look));
  }

  private static Stream<Gap> ofThePerson(Look look) {
    return look.isSettled()
        ? OF_THE_PERSON.stream().flatMap(rule -> rule.find(look))
        : Stream.empty();
  }
}
