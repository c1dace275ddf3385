package io.praxisbot.core.conversation.fact;

import io.praxisbot.core.agenda.Rhythms;
import io.praxisbot.core.agenda.Rules;
import io.praxisbot.core.cadence.CadenceDefaults;
import io.praxisbot.core.cadence.CadenceSetting;
import io.praxisbot.core.cadence.CadenceSetting.Layer;
import io.praxisbot.core.cadence.Lag;
import io.praxisbot.core.cadence.Programme;
import io.praxisbot.core.cadence.SettingKind;
import io.praxisbot.core.cadence.Workdays;
import io.praxisbot.core.followup.gap.Thresholds;
import io.praxisbot.core.people.OrganizationId;
import io.praxisbot.core.people.PersonId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What is set or shown, and for whom.
 *
 * @param whom the manager or the person; empty for everybody
 */
public record Target(
    SettingKind kind, Layer layer, OrganizationId organization, Optional<PersonId> whom) {

  /** Has no personal layer: what answers is the team's or everybody's. */
  private static final PersonId NOBODY = new PersonId("-");

  /** The one that a setting's id names. */
  public static Target of(String setting, OrganizationId organization) {
    String[] parts = setting.split("\\.", 2);
    int end = parts[1].lastIndexOf('.');
    Layer layer = Layer.valueOf(parts[0]);
    String whom = parts[1].substring(0, end);
    return new Target(
        SettingKind.valueOf(parts[1].substring(end + 1)),
        layer,
        organization,
        layer == Layer.ORGANIZATION ? Optional.empty() : Optional.of(new PersonId(whom)));
  }

  /** The id of the setting. */
  public String setting() {
    return CadenceSetting.idFor(
        layer, whom.map(PersonId::value).orElseGet(organization::value), kind);
  }

  public Optional<PersonId> team() {
    return whom.filter(id -> layer == Layer.TEAM);
  }

  public Optional<PersonId> only() {
    return whom.filter(id -> layer == Layer.PERSON);
  }

  /** The setting with that rule; an empty one takes it away. */
  public CadenceSetting saying(String rule, PersonId by, Instant at) {
    return new CadenceSetting(setting(), organization, kind, rule, by, at);
  }

  /**
   * The setting that counts for it, if any does: its own, or that of the next layer.
   *
   * @param manager of the one person it is for, if it is for one
   */
  public Optional<CadenceSetting> holding(
      Collection<CadenceSetting> known, Optional<PersonId> manager) {
    return ids(manager).stream()
        .flatMap(id -> known.stream().filter(s -> s.id().equals(id) && s.isSet()))
        .findFirst();
  }

  /** The ids of the settings that may count for it, the closest first. */
  public List<String> ids(Optional<PersonId> manager) {
    List<String> ids = new ArrayList<>(List.of(setting()));
    if (layer == Layer.PERSON) {
      Optional<PersonId> team = kind == SettingKind.DIGEST ? whom : manager;
      team.ifPresent(m -> ids.add(CadenceSetting.idFor(Layer.TEAM, m.value(), kind)));
    }
    if (layer != Layer.ORGANIZATION) {
      ids.add(CadenceSetting.idFor(Layer.ORGANIZATION, organization.value(), kind));
    }
    return ids;
  }

  /**
   * All that holds there: for the one person, or for whoever has nothing of their own in the team
   * or anywhere.
   *
   * @param managerOf who answers for somebody
   */
  public Rules rules(
      Collection<CadenceSetting> known, Function<PersonId, Optional<PersonId>> managerOf) {
    boolean one = layer == Layer.PERSON || kind == SettingKind.DIGEST;
    PersonId person = whom.filter(id -> one).orElse(NOBODY);
    Optional<PersonId> manager = one ? whom.flatMap(managerOf) : whom;
    return Rhythms.of(known, organization, person, manager, ZoneOffset.UTC);
  }

  /** What holds where nothing is set. */
  public static String outOfTheBox(SettingKind kind) {
    return switch (kind) {
      case CHECK_IN -> CadenceDefaults.CHECK_IN.notation();
      case REMINDER -> new Lag(1, CadenceDefaults.REMINDER_TIME).notation();
      case PLAN -> CadenceDefaults.PLAN.notation();
      case DIGEST -> CadenceDefaults.DIGEST.notation();
      case PROGRAMME -> Programme.FLEXIBLE.notation();
      case HOLIDAYS, QUIET -> SettingKind.OFF;
      case CLOSING -> "";
      case THRESHOLDS -> Thresholds.DEFAULT.notation();
      case WORKDAYS -> Workdays.notation(Workdays.USUAL);
    };
  }
}
