package io.praxisbot.core.conversation;

import io.praxisbot.core.cadence.CadenceSetting;
import io.praxisbot.core.cadence.CadenceSetting.Layer;
import io.praxisbot.core.cadence.SettingKind;
import io.praxisbot.core.followup.Thresholds;
import io.praxisbot.core.people.Person;
import io.praxisbot.core.people.PersonId;
import io.praxisbot.core.store.Stores;
import java.util.List;
import java.util.Optional;

/** From where on something counts as open in a team: as set for it, else for everybody. */
final class TeamThresholds {

  private TeamThresholds() {}

  /** One query; none if there is no such manager. */
  static Thresholds read(Stores stores, Optional<Person> manager) {
    return manager.map(who -> read(stores, who)).orElse(Thresholds.DEFAULT);
  }

  private static Thresholds read(Stores stores, Person manager) {
    PersonId id = manager.id();
    Target team =
        new Target(SettingKind.THRESHOLDS, Layer.TEAM, manager.organization(), Optional.of(id));
    List<CadenceSetting> known = stores.cadenceSettings().findAll(team.ids(Optional.empty()));
    return team.holding(known, Optional.empty())
        .map(set -> Thresholds.DEFAULT.with(set.rule()))
        .orElse(Thresholds.DEFAULT);
  }
}
