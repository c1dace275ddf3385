package io.praxisbot.core.followup.gap;

import io.praxisbot.core.followup.FollowUp;
import io.praxisbot.core.followup.GapKind;
import io.praxisbot.core.people.Person;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.stream.Stream;

/** What this manager promised is past its date, and the manager is there to keep it. */
final class PromiseOverdue implements ManagerRule {

  @Override
  public Stream<Gap> find(Member member, Look look) {
    Person manager = look.facts().circumstances().lead().map(Lead::person).orElse(member.person());
    LocalDate today = manager.today(look.now());
    boolean off =
        look.facts().circumstances().managersPause().filter(p -> p.covers(today)).isPresent();
    return member.acts().stream()
        .filter(act -> act.manager().equals(member.viewer()))
        .filter(act -> !off && act.promiseOpen())
        .flatMap(act -> act.by().stream().map(by -> gap(act, by, manager.zone())))
        .filter(gap -> !gap.since().isAfter(look.now()));
  }

  private static Gap gap(FollowUp promise, LocalDate by, ZoneId zone) {
    Instant since = by.plusDays(1).atStartOfDay(zone).toInstant();
    var subject = new Gap.Subject(promise.id().value(), promise.words().orElse(""));
    return Gap.about(subject, GapKind.PROMISE_OVERDUE, promise.employee(), since);
  }
}
