package io.praxisbot.core.agenda;

import io.praxisbot.core.cadence.CadenceSetting;
import io.praxisbot.core.cadence.CadenceSetting.Layer;
import io.praxisbot.core.cadence.SettingKind;
import io.praxisbot.core.people.OrganizationId;
import io.praxisbot.core.people.PersonId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where something may be set for somebody.
 *
 * @param manager who answers for them now
 */
record Layers(OrganizationId organization, PersonId person, Optional<PersonId> manager) {

  /** The ids of all settings that may count for them. */
  List<String> ids() {
    return Arrays.stream(SettingKind.values())
        .filter(SettingKind::plans)
        .flatMap(this::ids)
        .toList();
  }

  /** What is set of that kind, the closest layer first. */
  List<CadenceSetting> set(SettingKind kind, Map<String, CadenceSetting> known) {
    return ids(kind)
        .map(known::get)
        .filter(Objects::nonNull)
        .filter(CadenceSetting::isSet)
        .toList();
  }

  /** Whether that setting is one of theirs. */
  boolean have(CadenceSetting setting) {
    return ids(setting.kind()).anyMatch(setting.id()::equals);
  }

  /** A digest is about the manager's own team, whoever their manager is. */
  private Stream<String> ids(SettingKind kind) {
    Optional<PersonId> team = kind == SettingKind.DIGEST ? Optional.of(person) : manager;
    List<String> ids = new ArrayList<>(3);
    ids.add(CadenceSetting.idFor(Layer.PERSON, person.value(), kind));
    team.ifPresent(of -> ids.add(CadenceSetting.idFor(Layer.TEAM, of.value(), kind)));
    ids.add(CadenceSetting.idFor(Layer.ORGANIZATION, organization.value(), kind));
    return ids.stream();
  }
}
