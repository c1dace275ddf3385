package io.praxisbot.core.conversation.view;

import io.praxisbot.core.cadence.CadenceSetting;
import io.praxisbot.core.cadence.CadenceSetting.Layer;
import io.praxisbot.core.cadence.SettingKind;
import io.praxisbot.core.message.Rich;
import io.praxisbot.core.people.Person;
import io.praxisbot.core.people.PersonId;
import io.praxisbot.core.people.Reporting;
import io.praxisbot.core.people.ReportingLine;
import io.praxisbot.core.store.Stored;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** What is not as it was on the day that the argument {@code since} names, for the reader. */
final class SinceThen {

  private final Scene scene;

  SinceThen(Scene scene) {
    this.scene = scene;
  }

  /** A line each; none if all is as it was. */
  List<Rich> lines() {
    return scene.has("since")
        ? lines(LocalDate.parse(scene.arg("since")).atStartOfDay(scene.reader().zone()).toInstant())
        : List.of();
  }

  private List<Rich> lines(Instant then) {
    List<Rich> lines = new ArrayList<>();
    Optional<PersonId> now = scene.managerOf(scene.reader().id());
    boolean other = !managerAt(then).equals(now);
    if (other) {
      lines.add(
          now.flatMap(scene::person)
              .map(manager -> scene.rich("back.manager", Map.of("manager", manager.firstName())))
              .orElseGet(() -> scene.rich("back.nomanager", Map.of())));
    }
    if (otherTime(then, other)) {
      lines.add(scene.rich("back.rhythm", Map.of()));
    }
    return lines;
  }

  private Optional<PersonId> managerAt(Instant then) {
    return scene.stores().reportingLines().find(scene.reader().id()).map(Stored::value).stream()
        .flatMap(SinceThen::lines)
        .filter(line -> !line.since().isAfter(then))
        .filter(line -> line.until().filter(end -> !end.isAfter(then)).isEmpty())
        .map(ReportingLine::manager)
        .findFirst();
  }

  private static Stream<ReportingLine> lines(Reporting reporting) {
    return Stream.concat(reporting.past().stream(), reporting.current().stream());
  }

  /** Whether what counts was set since then by somebody else, or comes from another team. */
  private boolean otherTime(Instant then, boolean otherManager) {
    for (CadenceSetting setting : settings()) {
      boolean fresh = !setting.setAt().isBefore(then) && !setting.setBy().equals(me().id());
      if (fresh || (otherManager && setting.layer() == Layer.TEAM && setting.isSet())) {
        return true;
      }
      if (setting.isSet()) {
        return false;
      }
    }
    return false;
  }

  /** When check-ins happen, by layer, the closest first. */
  private List<CadenceSetting> settings() {
    Map<String, CadenceSetting> known = new HashMap<>();
    List<String> ids = ids();
    scene.stores().cadenceSettings().findAll(ids).forEach(s -> known.put(s.id(), s));
    return ids.stream().map(known::get).filter(Objects::nonNull).toList();
  }

  private List<String> ids() {
    return Stream.of(
            Optional.of(id(Layer.PERSON, me().id().value())),
            scene.managerOf(me().id()).map(manager -> id(Layer.TEAM, manager.value())),
            Optional.of(id(Layer.ORGANIZATION, me().organization().value())))
        .flatMap(Optional::stream)
        .toList();
  }

  private static String id(Layer layer, String whom) {
    return CadenceSetting.idFor(layer, whom, SettingKind.CHECK_IN);
  }

  private Person me() {
    return scene.reader();
  }
}
