package io.praxisbot.core.conversation.apply;

import io.praxisbot.core.checkin.Attempt;
import io.praxisbot.core.checkin.CheckIn;
import io.praxisbot.core.checkin.CheckInId;
import io.praxisbot.core.checkin.Help;
import io.praxisbot.core.checkin.Outcome;
import io.praxisbot.core.conversation.change.Change;
import io.praxisbot.core.conversation.change.CheckInChange;
import io.praxisbot.core.conversation.change.FollowUpChange;
import io.praxisbot.core.conversation.change.OneOnOneChange;
import io.praxisbot.core.conversation.change.Refusal;
import io.praxisbot.core.followup.FollowUp;
import io.praxisbot.core.followup.gap.Member;
import io.praxisbot.core.followup.oneonone.OneOnOne;
import io.praxisbot.core.followup.oneonone.OneOnOneId;
import io.praxisbot.core.followup.oneonone.Point;
import io.praxisbot.core.followup.oneonone.PointId;
import io.praxisbot.core.followup.oneonone.Topic;
import io.praxisbot.core.goal.BehaviourId;
import io.praxisbot.core.people.PersonId;
import io.praxisbot.core.people.Reporting;
import io.praxisbot.core.people.ReportingLine;
import io.praxisbot.core.store.Stored;
import io.praxisbot.core.store.Stores;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Applies what two people put on their agenda, and puts there what else is to be talked about: a
 * gap that the manager wants to talk about, and a wish for help. Those go when what they came from
 * is taken back, unless they were talked about.
 */
final class TalkPoints {

  private final Stores stores;

  TalkPoints(Stores stores) {
    this.stores = stores;
  }

  /**
   * Applies one of these changes.
   *
   * @param concerned whoever is to be planned anew
   */
  void apply(String key, OneOnOneChange change, Set<PersonId> concerned) {
    if (change instanceof OneOnOneChange.OfPair c) {
      Applier.change(stores.oneOnOnes(), c.pair(), key, c::on);
    } else if (change instanceof OneOnOneChange.Between c) {
      between(key, c, concerned);
    }
  }

  /** Whoever stopped being the manager a moment ago says nothing about it any more. */
  private void between(String key, OneOnOneChange.Between c, Set<PersonId> concerned) {
    Optional<ReportingLine> line = line(c.employee());
    if (!line.map(ReportingLine::manager).equals(Optional.of(c.manager()))) {
      throw new Refusal("gone");
    }
    OneOnOne none = OneOnOne.none(c.organization(), c.manager(), c.employee());
    stores.oneOnOnes().insert(none);
    Applier.change(stores.oneOnOnes(), none.id(), key, before -> unlessFull(c, before, line));
    if (c instanceof OneOnOneChange.MeetingSet) {
      concerned.addAll(List.of(c.manager(), c.employee()));
    }
  }

  private static OneOnOne unlessFull(
      OneOnOneChange.Between change, OneOnOne before, Optional<ReportingLine> line) {
    if (change instanceof OneOnOneChange.PointPut put
        && before.point(put.point().id()).isEmpty()
        && before.isFull(put.point().by(), line)) {
      throw new Refusal("agenda-full");
    }
    return change.on(before);
  }

  /** After any change: what it puts on an agenda, or takes off. */
  void after(Change change, String key, Instant now) {
    if (change instanceof FollowUpChange.FollowedUp c) {
      noted(c.followUp(), key);
    } else if (change instanceof FollowUpChange.FollowUpUndone c) {
      stores.followUps().find(c.followUp()).ifPresent(read -> undone(read.value(), key));
    } else if (change instanceof CheckInChange.HelpWanted c) {
      asked(c.checkIn(), key, now);
    }
  }

  private void noted(FollowUp done, String key) {
    if (done.kind() == FollowUp.Kind.ONE_ON_ONE) {
      Topic topic = new Topic.OfGap(done.about(), done.id(), done.subject());
      Point point = Point.open(PointId.of(done.id()), done.manager(), topic, true, done.at());
      put(done.manager(), done.employee(), point, key);
    }
  }

  private void undone(FollowUp done, String key) {
    if (done.kind() == FollowUp.Kind.ONE_ON_ONE) {
      withdraw(done.manager(), done.employee(), PointId.of(done.id()), key);
    }
  }

  /** What was said to a former manager isn't for this one. */
  private void asked(CheckInId id, String key, Instant now) {
    Optional<CheckIn> checkIn = stores.checkIns().find(id).map(Stored::value);
    Optional<ReportingLine> line = checkIn.map(CheckIn::person).flatMap(this::line);
    if (line.isPresent()) {
      asked(checkIn.orElseThrow(), line.orElseThrow(), key, now);
    }
  }

  private void asked(CheckIn checkIn, ReportingLine line, String key, Instant now) {
    PointId id = PointId.of(checkIn.id());
    if (checkIn.help() == Help.ONE_ON_ONE && Member.said(checkIn, line)) {
      Topic topic = new Topic.OfHelp(checkIn.id(), about(checkIn));
      put(
          line.manager(),
          checkIn.person(),
          Point.open(id, checkIn.person(), topic, true, now),
          key);
    } else {
      withdraw(line.manager(), checkIn.person(), id, key);
    }
  }

  private static List<BehaviourId> about(CheckIn checkIn) {
    return checkIn.attempts().stream()
        .sorted(Comparator.comparing(a -> a.outcome().equals(Optional.of(Outcome.TRIED))))
        .map(Attempt::behaviour)
        .toList();
  }

  /** Where the same stands already, it stands once. */
  private void put(PersonId manager, PersonId employee, Point point, String key) {
    Optional<Reporting> lines = stores.reportingLines().find(employee).map(Stored::value);
    Optional<ReportingLine> line = lines.flatMap(Reporting::current);
    if (line.map(ReportingLine::manager).filter(manager::equals).isEmpty()) {
      return;
    }
    OneOnOne none = OneOnOne.none(lines.orElseThrow().organization(), manager, employee);
    stores.oneOnOnes().insert(none);
    Applier.change(
        stores.oneOnOnes(),
        none.id(),
        key,
        pair -> pair.awaits(point.topic(), line.orElseThrow()) ? pair : pair.with(point));
  }

  private void withdraw(PersonId manager, PersonId employee, PointId point, String key) {
    OneOnOneId id = OneOnOneId.of(manager, employee);
    if (stores.oneOnOnes().find(id).filter(r -> r.value().point(point).isPresent()).isPresent()) {
      Applier.change(stores.oneOnOnes(), id, key, pair -> pair.withdrawing(point));
    }
  }

  /** What there is of somebody who turned out to be another is theirs. */
  void handOn(String key, PersonId gone, PersonId stays) {
    for (OneOnOne pair : stores.oneOnOnes().of(gone)) {
      OneOnOne theirs = pair.calling(gone, stays);
      stores
          .oneOnOnes()
          .insert(OneOnOne.none(pair.organization(), theirs.manager(), theirs.employee()));
      Applier.change(stores.oneOnOnes(), theirs.id(), key, there -> there.joining(theirs));
    }
  }

  private Optional<ReportingLine> line(PersonId employee) {
    return stores.reportingLines().find(employee).map(Stored::value).flatMap(Reporting::current);
  }
}
