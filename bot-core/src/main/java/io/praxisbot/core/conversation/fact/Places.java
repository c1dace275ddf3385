package io.praxisbot.core.conversation.fact;

import static java.util.stream.Collectors.toUnmodifiableSet;

import io.praxisbot.core.followup.FollowUp;
import io.praxisbot.core.people.Deputyship;
import io.praxisbot.core.people.PersonId;
import io.praxisbot.core.people.Reporting;
import io.praxisbot.core.people.ReportingLine;
import io.praxisbot.core.store.Stores;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * In whose places somebody looks at people: their own, and that of each manager for whom they stand
 * in at this moment. Three queries, however many there are.
 */
final class Places {

  private final PersonId viewer;
  private final Map<PersonId, Deputyship> deputyships;
  private final Map<PersonId, ReportingLine> lines;

  private Places(
      PersonId viewer, Map<PersonId, Deputyship> deputyships, Map<PersonId, ReportingLine> lines) {
    this.viewer = viewer;
    this.deputyships = deputyships;
    this.lines = lines;
  }

  static Places of(Stores stores, PersonId viewer, Instant now) {
    Map<PersonId, Deputyship> deputyships = new HashMap<>();
    stores.deputyships().of(viewer).stream()
        .filter(d -> d.acting(now).equals(Optional.of(viewer)))
        .forEach(d -> deputyships.put(d.id(), d));
    stores.deputyships().findAll(List.of(viewer)).forEach(d -> deputyships.put(d.id(), d));
    Set<PersonId> managers = new LinkedHashSet<>(deputyships.keySet());
    managers.add(viewer);
    Map<PersonId, ReportingLine> lines = new HashMap<>();
    for (Reporting reporting : stores.reportingLines().under(managers)) {
      reporting
          .current()
          .filter(line -> !reporting.id().equals(viewer))
          .ifPresent(line -> lines.put(reporting.id(), line));
    }
    return new Places(viewer, deputyships, lines);
  }

  /** The lines of those who are looked at, by employee; never the looker's own. */
  Map<PersonId, ReportingLine> lines() {
    return lines;
  }

  /** Whoever leads one of those. */
  Set<PersonId> managers() {
    return lines.values().stream().map(ReportingLine::manager).collect(toUnmodifiableSet());
  }

  PersonId managerOf(PersonId employee) {
    return Objects.requireNonNull(lines.get(employee)).manager();
  }

  /** Who looks at that one in the manager's place; empty if it is the manager. */
  Optional<PersonId> deputyOf(PersonId employee) {
    return Optional.of(viewer).filter(v -> !v.equals(managerOf(employee)));
  }

  /** Whoever may have done something about these people since then. */
  Set<PersonId> everybody(Instant since) {
    Set<PersonId> everybody = new LinkedHashSet<>(deputyships.keySet());
    everybody.add(viewer);
    deputyships.values().forEach(d -> everybody.addAll(d.since(since)));
    return everybody;
  }

  /** Whether it was done by the manager of whom it is about, or in that manager's place. */
  boolean concerns(FollowUp followUp) {
    return Optional.ofNullable(lines.get(followUp.employee()))
        .map(ReportingLine::manager)
        .filter(manager -> manager.equals(followUp.manager()) || stoodIn(manager, followUp))
        .isPresent();
  }

  private boolean stoodIn(PersonId manager, FollowUp followUp) {
    return Optional.ofNullable(deputyships.get(manager))
        .filter(d -> d.stoodIn(followUp.manager(), followUp.at()))
        .isPresent();
  }
}
