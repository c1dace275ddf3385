package io.praxisbot.core.conversation.view;

import io.praxisbot.core.delivery.Delivery;
import io.praxisbot.core.message.Rich;
import io.praxisbot.core.people.PersonId;
import io.praxisbot.core.people.Reporting;
import io.praxisbot.core.people.ReportingLine;
import io.praxisbot.core.store.Stored;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What is not as it was when the time off began whose first day the argument {@code since} is. */
final class SinceThen {

  private static final Set<String> BEGINNINGS = Set.of("pause.done", "leave.given");

  private final Scene scene;

  SinceThen(Scene scene) {
    this.scene = scene;
  }

  /** A line each; none if all is as it was. */
  List<Rich> lines() {
    return scene.has("since") ? lines(wentOff(LocalDate.parse(scene.arg("since")))) : List.of();
  }

  /** When they were told that they are off; time off that was planned begins with its day. */
  private Instant wentOff(LocalDate day) {
    ZoneId zone = scene.reader().zone();
    Instant begin = day.atStartOfDay(zone).toInstant();
    Instant end = day.plusDays(1).atStartOfDay(zone).toInstant();
    return scene.stores().ledger().to(scene.reader().id(), begin).stream()
        .filter(delivery -> BEGINNINGS.contains(delivery.view()))
        .map(Delivery::createdAt)
        .filter(at -> at.isBefore(end))
        .max(Comparator.naturalOrder())
        .orElse(begin);
  }

  private List<Rich> lines(Instant then) {
    List<Rich> lines = new ArrayList<>();
    Optional<PersonId> now = scene.managerOf(scene.reader().id());
    Optional<PersonId> before = managerAt(then);
    if (!before.equals(now)) {
      String news = SightViews.asks(scene) ? "joining.back" : "back.manager";
      lines.add(
          now.flatMap(scene::person)
              .map(manager -> scene.rich(news, Map.of("manager", manager.firstName())))
              .orElseGet(() -> scene.rich("back.nomanager", Map.of())));
    }
    if (new RhythmSince(scene, then).isAnother(before, now)) {
      lines.add(scene.rich("back.rhythm", Map.of()));
    }
    return lines;
  }

  private Optional<PersonId> managerAt(Instant then) {
    return scene.stores().reportingLines().find(scene.reader().id()).map(Stored::value).stream()
        .flatMap(SinceThen::lines)
        .filter(line -> line.since().isBefore(then))
        .filter(line -> line.until().filter(end -> end.isBefore(then)).isEmpty())
        .map(ReportingLine::manager)
        .findFirst();
  }

  private static Stream<ReportingLine> lines(Reporting reporting) {
    return Stream.concat(reporting.past().stream(), reporting.current().stream());
  }
}
