package io.praxisbot.app.playground;

import io.praxisbot.core.cadence.OccurrenceKind;
import io.praxisbot.core.duty.Timeline;
import io.praxisbot.core.duty.Upcoming;
import io.praxisbot.core.people.Person;
import io.praxisbot.core.people.PersonId;
import io.praxisbot.core.people.Reporting;
import io.praxisbot.core.store.Panes;
import io.praxisbot.core.store.Stores;
import java.time.Instant;
import java.time.InstantSource;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts together what the page shows. */
final class Staging {

  private static final int LINES = 60;
  private static final int MOST_NAMES = 4;
  private static final List<String> CAST = Sonnenfeld.ALL.stream().map(Cast::id).toList();
  private static final DateTimeFormatter MINUTES =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm");

  private enum Role {
    ADMIN,
    MANAGER,
    EMPLOYEE
  }

  private final Stores stores;
  private final Panes panes;
  private final Timeline timeline;
  private final InstantSource business;
  private final Revisions revisions;

  Staging(
      Stores stores, Panes panes, Timeline timeline, InstantSource business, Revisions revisions) {
    this.stores = stores;
    this.panes = panes;
    this.timeline = timeline;
    this.business = business;
    this.revisions = revisions;
  }

  /** The revision is read first: what changes meanwhile makes the page fetch once more. */
  State state() {
    long revision = revisions.current();
    Instant now = business.instant();
    Set<PersonId> managers = managers();
    List<State.Pane> shown =
        stores.people().in(Seed.ORGANIZATION).stream()
            .sorted(Comparator.comparing(Staging::place))
            .map(person -> pane(person, role(person, managers), now))
            .toList();
    return new State(now, timeline.next().map(Staging::next), revision, shown);
  }

  private Set<PersonId> managers() {
    return stores.reportingLines().in(Seed.ORGANIZATION).stream()
        .map(Reporting::manager)
        .flatMap(Optional::stream)
        .collect(Collectors.toSet());
  }

  /** The order of the cast; whoever came later stands behind it. */
  private static int place(Person person) {
    int place = CAST.indexOf(person.id().value());
    return place < 0 ? CAST.size() : place;
  }

  private static Role role(Person person, Set<PersonId> managers) {
    if (person.admin()) {
      return Role.ADMIN;
    }
    return managers.contains(person.id()) ? Role.MANAGER : Role.EMPLOYEE;
  }

  private State.Pane pane(Person person, Role role, Instant now) {
    return new State.Pane(
        person.id().value(),
        person.name(),
        person.firstName(),
        role.name(),
        person.title(),
        person.zone().getId(),
        MINUTES.format(now.atZone(person.zone())),
        person.enrolmentOn(person.today(now)).name(),
        panes.last(person.id(), LINES).stream().map(Staging::post).toList());
  }

  private static State.Post post(Panes.Line line) {
    return new State.Post(
        line.id(),
        line.message().isPresent() ? "BOT" : "PERSON",
        line.at(),
        line.edited(),
        line.message().map(m -> m.plainText()).orElse(line.said()),
        line.message());
  }

  private static State.Next next(Upcoming upcoming) {
    Map<OccurrenceKind, Set<String>> names = new EnumMap<>(OccurrenceKind.class);
    upcoming
        .what()
        .forEach(
            item ->
                Objects.requireNonNull(names.computeIfAbsent(item.kind(), kind -> new TreeSet<>()))
                    .add(item.person().firstName()));
    Set<String> told =
        upcoming.told().stream()
            .map(Person::firstName)
            .collect(Collectors.toCollection(TreeSet::new));
    return new State.Next(
        upcoming.at(),
        Stream.concat(
                names.entrySet().stream()
                    .map(entry -> what(entry.getKey().name(), entry.getValue())),
                Stream.of(told).filter(some -> !some.isEmpty()).map(some -> what("TOLD", some)))
            .collect(Collectors.joining(", ")));
  }

  private static String what(String kind, Set<String> names) {
    List<String> shown = names.stream().limit(MOST_NAMES).toList();
    String all = names.size() > MOST_NAMES ? String.join(", ", shown) + "…" : Sentences.list(shown);
    return Sentences.of("next." + kind, Map.of("names", all));
  }
}
