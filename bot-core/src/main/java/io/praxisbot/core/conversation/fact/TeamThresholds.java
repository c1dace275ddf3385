package io.praxisbot.core.conversation.fact;

import static java.util.stream.Collectors.toMap;

import io.praxisbot.core.cadence.CadenceSetting;
import io.praxisbot.core.cadence.CadenceSetting.Layer;
import io.praxisbot.core.cadence.SettingKind;
import io.praxisbot.core.followup.gap.Thresholds;
import io.praxisbot.core.people.OrganizationId;
import io.praxisbot.core.people.PersonId;
import io.praxisbot.core.store.Stores;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** From where on something counts as open in a team: as set for it, else for everybody. */
public final class TeamThresholds {

  private TeamThresholds() {}

  /**
   * One query.
   *
   * @param manager whose team it is; empty for whoever is on none
   */
  public static Thresholds read(
      Stores stores, OrganizationId organization, Optional<PersonId> manager) {
    Target target = of(organization, manager);
    return in(target, stores.cadenceSettings().findAll(target.ids(Optional.empty())));
  }

  /** Those of several teams, by one query. */
  public static Map<PersonId, Thresholds> read(
      Stores stores, OrganizationId organization, Set<PersonId> managers) {
    Map<PersonId, Target> targets =
        managers.stream().collect(toMap(m -> m, m -> of(organization, Optional.of(m))));
    List<String> ids =
        targets.values().stream()
            .flatMap(target -> target.ids(Optional.empty()).stream())
            .distinct()
            .toList();
    List<CadenceSetting> known = stores.cadenceSettings().findAll(ids);
    return targets.entrySet().stream()
        .collect(toMap(Map.Entry::getKey, team -> in(team.getValue(), known)));
  }

  private static Target of(OrganizationId organization, Optional<PersonId> manager) {
    Layer layer = manager.isPresent() ? Layer.TEAM : Layer.ORGANIZATION;
    return new Target(SettingKind.THRESHOLDS, layer, organization, manager);
  }

  private static Thresholds in(Target target, List<CadenceSetting> known) {
    return target
        .holding(known, Optional.empty())
        .map(set -> Thresholds.DEFAULT.with(set.rule()))
        .orElse(Thresholds.DEFAULT);
  }
}
