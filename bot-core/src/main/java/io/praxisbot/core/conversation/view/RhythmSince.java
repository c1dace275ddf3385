package io.praxisbot.core.conversation.view;

import io.praxisbot.core.access.AdminChange;
import io.praxisbot.core.access.AdminChange.Part;
import io.praxisbot.core.agenda.Rhythms;
import io.praxisbot.core.cadence.CadenceSetting;
import io.praxisbot.core.cadence.CadenceSetting.Layer;
import io.praxisbot.core.cadence.SettingKind;
import io.praxisbot.core.people.Person;
import io.praxisbot.core.people.PersonId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Whether the reader is asked at other times than at that moment. What held then is told by what
 * admins have changed since; where that can't be known, nothing is said of it.
 */
final class RhythmSince {

  /** So many changes of admins are looked through. */
  private static final int MOST = 200;

  private final Scene scene;
  private final Instant then;

  RhythmSince(Scene scene, Instant then) {
    this.scene = scene;
    this.then = then;
  }

  /**
   * @param before the reader's manager then
   * @param now the one they have now
   */
  boolean isAnother(Optional<PersonId> before, Optional<PersonId> now) {
    List<CadenceSetting> today = settings(before, now);
    return asOfThen(today)
        .filter(settings -> !rhythm(settings, before).equals(rhythm(today, now)))
        .isPresent();
  }

  private String rhythm(Collection<CadenceSetting> settings, Optional<PersonId> manager) {
    return Rhythms.of(settings, me(), manager).checkIns().notation();
  }

  private List<CadenceSetting> settings(Optional<PersonId> before, Optional<PersonId> now) {
    List<String> ids =
        Stream.of(SettingKind.CHECK_IN, SettingKind.PROGRAMME)
            .flatMap(kind -> ids(kind, Stream.concat(before.stream(), now.stream())))
            .distinct()
            .toList();
    return scene.stores().cadenceSettings().findAll(ids);
  }

  private Stream<String> ids(SettingKind kind, Stream<PersonId> managers) {
    return Stream.concat(
        Stream.of(
            CadenceSetting.idFor(Layer.PERSON, me().id().value(), kind),
            CadenceSetting.idFor(Layer.ORGANIZATION, me().organization().value(), kind)),
        managers.map(manager -> CadenceSetting.idFor(Layer.TEAM, manager.value(), kind)));
  }

  /** Empty if one of them was set since then and nobody noted what it was before. */
  private Optional<List<CadenceSetting>> asOfThen(List<CadenceSetting> today) {
    if (today.stream().allMatch(this::isOld)) {
      return Optional.of(today);
    }
    List<AdminChange> since =
        scene.stores().adminChanges().latest(me().organization(), MOST).stream()
            .filter(change -> !change.at().isBefore(then))
            .sorted(Comparator.comparing(AdminChange::at))
            .toList();
    List<CadenceSetting> settings = new ArrayList<>();
    for (CadenceSetting setting : today) {
      Optional<String> rule = isOld(setting) ? Optional.of(setting.rule()) : before(setting, since);
      rule.ifPresent(was -> settings.add(setting.saying(was, setting.setBy(), setting.setAt())));
    }
    boolean known = settings.size() == today.size() && since.size() < MOST;
    return known ? Optional.of(settings) : Optional.empty();
  }

  private boolean isOld(CadenceSetting setting) {
    return setting.setAt().isBefore(then);
  }

  /** What the first change since then took away. */
  private static Optional<String> before(CadenceSetting setting, List<AdminChange> since) {
    return since.stream()
        .flatMap(change -> change.parts().stream())
        .filter(Part.OfSetting.class::isInstance)
        .map(Part.OfSetting.class::cast)
        .filter(part -> part.setting().equals(setting.id()))
        .map(Part.OfSetting::before)
        .findFirst();
  }

  private Person me() {
    return scene.reader();
  }
}
