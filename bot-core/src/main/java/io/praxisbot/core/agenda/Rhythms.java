package io.praxisbot.core.agenda;

import io.praxisbot.core.cadence.Cadence;
import io.praxisbot.core.cadence.CadenceDefaults;
import io.praxisbot.core.cadence.CadenceSetting;
import io.praxisbot.core.cadence.CadenceSetting.Layer;
import io.praxisbot.core.cadence.SettingKind;
import io.praxisbot.core.people.OrganizationId;
import io.praxisbot.core.people.PersonId;
import io.praxisbot.core.store.CadenceSettings;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Finds the closest cadence for somebody: their own, their team's, the organization's. */
public final class Rhythms {

  private final CadenceSettings settings;

  public Rhythms(CadenceSettings settings) {
    this.settings = settings;
  }

  /** The rhythm of a person's check-ins. */
  public Rhythm checkIns(OrganizationId organization, PersonId person, Optional<PersonId> manager) {
    Map<String, Layer> layers = layersOfCheckIns(organization, person, manager);
    return closest(settings.findAll(layers.keySet()), layers, CadenceDefaults.CHECK_IN);
  }

  /** The rhythm of a manager's digests. */
  public Rhythm digests(OrganizationId organization, PersonId manager) {
    Map<String, Layer> layers = new LinkedHashMap<>();
    put(layers, Layer.TEAM, manager.value(), SettingKind.DIGEST);
    put(layers, Layer.ORGANIZATION, organization.value(), SettingKind.DIGEST);
    return closest(settings.findAll(layers.keySet()), layers, CadenceDefaults.DIGEST);
  }

  /** As {@link #checkIns}, among settings that are at hand already. */
  public static Rhythm checkIns(
      Collection<CadenceSetting> known,
      OrganizationId organization,
      PersonId person,
      Optional<PersonId> manager) {
    return closest(
        known, layersOfCheckIns(organization, person, manager), CadenceDefaults.CHECK_IN);
  }

  private static Map<String, Layer> layersOfCheckIns(
      OrganizationId organization, PersonId person, Optional<PersonId> manager) {
    Map<String, Layer> layers = new LinkedHashMap<>();
    put(layers, Layer.PERSON, person.value(), SettingKind.CHECK_IN);
    manager.ifPresent(m -> put(layers, Layer.TEAM, m.value(), SettingKind.CHECK_IN));
    put(layers, Layer.ORGANIZATION, organization.value(), SettingKind.CHECK_IN);
    return layers;
  }

  private static void put(Map<String, Layer> layers, Layer layer, String whom, SettingKind kind) {
    layers.put(CadenceSetting.idFor(layer, whom, kind), layer);
  }

  /** The layers are in order, the closest first. */
  private static Rhythm closest(
      Collection<CadenceSetting> known, Map<String, Layer> layers, Cadence outOfTheBox) {
    for (Map.Entry<String, Layer> layer : layers.entrySet()) {
      Optional<CadenceSetting> set =
          known.stream().filter(s -> s.isSet() && s.id().equals(layer.getKey())).findFirst();
      if (set.isPresent()) {
        return new Rhythm(Cadence.parse(set.get().rule()), Optional.of(layer.getValue()));
      }
    }
    return new Rhythm(outOfTheBox, Optional.empty());
  }
}
