package io.praxisbot.core.conversation;

import io.praxisbot.core.cadence.CadenceSetting;
import io.praxisbot.core.cadence.CadenceSetting.Layer;
import io.praxisbot.core.cadence.SettingKind;
import io.praxisbot.core.followup.Thresholds;
import io.praxisbot.core.people.OrganizationId;
import io.praxisbot.core.people.PersonId;
import io.praxisbot.core.store.Stores;
import java.util.List;
import java.util.Optional;

/** From where on something counts as open in a team: as set for it, else for everybody. */
final class TeamThresholds {

  private TeamThresholds() {}

  /**
   * One query.
   *
   * @param manager whose team it is; empty for whoever is on none
   */
  static Thresholds read(Stores stores, OrganizationId organization, Optional<PersonId> manager) {
    Layer layer = manager.isPresent() ? Layer.TEAM : Layer.ORGANIZATION;
    Target target = new Target(SettingKind.THRESHOLDS, layer, organization, manager);
    List<CadenceSetting> known = stores.cadenceSettings().findAll(target.ids(Optional.empty()));
    return target
        .holding(known, Optional.empty())
        .map(set -> Thresholds.DEFAULT.with(set.rule()))
        .orElse(Thresholds.DEFAULT);
  }
}
