package io.praxisbot.core.followup.gap;

import io.praxisbot.core.checkin.CheckIn;
import io.praxisbot.core.checkin.Habits;
import io.praxisbot.core.checkin.Outcome;
import io.praxisbot.core.followup.FollowUp;
import io.praxisbot.core.followup.Reminding;
import io.praxisbot.core.goal.BehaviourId;
import io.praxisbot.core.goal.CareerGoal;
import io.praxisbot.core.people.Person;
import io.praxisbot.core.people.PersonId;
import io.praxisbot.core.people.ReportingLine;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What is known of one member of a team, for finding gaps.
 *
 * @param shown what of their goals and check-ins the team's manager may see
 * @param followUps what their manager did, or somebody in the manager's place, newest first
 * @param line that the team's manager is theirs, and since when
 * @param reminding how long they have for an answer
 * @param circumstances what else the manager may know
 * @param deputy who looks in the manager's place; empty where it is the manager
 */
public record Member(
    Person person,
    Shown shown,
    List<FollowUp> followUps,
    ReportingLine line,
    Reminding reminding,
    Circumstances circumstances,
    Optional<PersonId> deputy) {

  public Member {
    followUps = List.copyOf(followUps);
  }

  /** Of the manager's own team. */
  public Member(
      Person person,
      Shown shown,
      List<FollowUp> followUps,
      ReportingLine line,
      Reminding reminding,
      Circumstances circumstances) {
    this(person, shown, followUps, line, reminding, circumstances, Optional.empty());
  }

  /** One of whom nothing else is known. */
  public Member(
      Person person,
      Shown shown,
      List<FollowUp> followUps,
      ReportingLine line,
      Reminding reminding) {
    this(person, shown, followUps, line, reminding, Circumstances.NONE);
  }

  /** The same, of whom that is known, too. */
  public Member in(Circumstances other) {
    return new Member(person, shown, followUps, line, reminding, other, deputy);
  }

  /** The same, as somebody sees them in the manager's place; as the manager does, if empty. */
  public Member seenBy(Optional<PersonId> standIn) {
    return new Member(person, shown, followUps, line, reminding, circumstances, standIn);
  }

  /** The same without what only stands between them and their manager. */
  public Facts facts() {
    return new Facts(person, shown, reminding, circumstances);
  }

  /** What their manager did as such and didn't take back, newest first. */
  List<FollowUp> acts() {
    return followUps.stream()
        .filter(act -> act.stands() && !act.at().isBefore(line.since()))
        .toList();
  }

  /** Their career goals that the manager may see. */
  public List<CareerGoal> goals() {
    return shown.goals();
  }

  /** The latest ones, newest first, as far as the manager may see them. */
  public List<CheckIn> checkIns() {
    return shown.checkIns();
  }

  /** Who looks: the manager, or whoever stands in. */
  public PersonId viewer() {
    return deputy.orElse(line.manager());
  }

  /** What whoever looks did themselves, newest first: a promise is theirs who gave it. */
  public List<FollowUp> own() {
    return followUps.stream().filter(f -> f.manager().equals(viewer())).toList();
  }

  /** What was done in this manager's place, or by the manager who is away; newest first. */
  public List<FollowUp> others() {
    return followUps.stream().filter(f -> !f.manager().equals(viewer())).toList();
  }

  /** Since when they are on this team and take part: from then on anything counts. */
  public Instant since() {
    return line.since().isAfter(person.since()) ? line.since() : person.since();
  }

  /** Whether they work on something that is not for the manager to see. */
  public boolean keeping() {
    return shown.keeping();
  }

  /** Whether that check-in never reached them, as far as is known. */
  public boolean undelivered(CheckIn checkIn) {
    return circumstances.undelivered().contains(checkIn.id());
  }

  /** Whether their reminder of it has come or fallen out, or would have come by now. */
  public boolean reminded(CheckIn checkIn, Instant now) {
    return reminding.isOver(checkIn, person, now);
  }

  /**
   * Whether what was said in it was said to this manager: what somebody shared with a former one is
   * not this one's to read.
   */
  public boolean saidTo(CheckIn checkIn) {
    return said(checkIn, line);
  }

  /** Whether it was answered under that line. */
  public static boolean said(CheckIn checkIn, ReportingLine line) {
    return checkIn.answeredAt().filter(at -> !at.isBefore(line.since())).isPresent();
  }

  /** Whether that check-in asked whether it is still done, and not whether it was tried. */
  public boolean askedAsHabit(CheckIn checkIn, BehaviourId behaviour) {
    return Habits.asked(checkIn, behaviour, goals(), person.zone());
  }

  /** Whether something new wasn't tried; that a habit isn't one any more is nobody's miss. */
  public boolean missed(CheckIn checkIn) {
    return checkIn.attempts().stream()
        .filter(a -> a.outcome().equals(Optional.of(Outcome.NOT_YET)))
        .anyMatch(a -> !askedAsHabit(checkIn, a.behaviour()));
  }
}
