package io.praxisbot.core.agenda;

import io.praxisbot.core.cadence.CadenceSetting;
import io.praxisbot.core.cadence.CadenceSetting.Layer;
import io.praxisbot.core.cadence.SettingKind;
import io.praxisbot.core.people.Enrolment;
import io.praxisbot.core.people.OrganizationId;
import io.praxisbot.core.people.Person;
import io.praxisbot.core.people.PersonId;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What was set in a small firm, and what then holds for Ana, whose manager is Max. */
final class Settings {

  static final OrganizationId FIRM = new OrganizationId("firm");
  static final PersonId ANA = new PersonId("ana");
  static final PersonId MAX = new PersonId("max");

  /** Monday 16 November 2026. */
  static final Instant MONDAY = Instant.parse("2026-11-16T08:00:00Z");

  final List<CadenceSetting> all = new ArrayList<>();

  Settings all(SettingKind kind, String rule) {
    return set(Layer.ORGANIZATION, FIRM.value(), kind, rule, "admin");
  }

  Settings team(SettingKind kind, String rule) {
    return set(Layer.TEAM, MAX.value(), kind, rule, "admin");
  }

  Settings own(SettingKind kind, String rule) {
    return set(Layer.PERSON, ANA.value(), kind, rule, ANA.value());
  }

  Settings only(SettingKind kind, String rule) {
    return set(Layer.PERSON, ANA.value(), kind, rule, "admin");
  }

  private Settings set(Layer layer, String whom, SettingKind kind, String rule, String by) {
    all.add(
        new CadenceSetting(
            CadenceSetting.idFor(layer, whom, kind), FIRM, kind, rule, new PersonId(by), MONDAY));
    return this;
  }

  Rules ofAna() {
    return Rhythms.of(all, person(ANA), Optional.of(MAX));
  }

  Rules ofMax() {
    return Rhythms.of(all, person(MAX), Optional.empty());
  }

  static Person person(PersonId id) {
    return new Person(
        id,
        FIRM,
        id.value(),
        "",
        ZoneId.of("Europe/Lisbon"),
        Locale.ENGLISH,
        List.of(),
        false,
        Enrolment.ACTIVE,
        MONDAY,
        Optional.empty());
  }
}
