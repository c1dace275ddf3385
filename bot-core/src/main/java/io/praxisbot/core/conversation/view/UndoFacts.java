package io.praxisbot.core.conversation.view;

import io.praxisbot.core.access.AdminChange;
import io.praxisbot.core.access.AdminChange.Part;
import io.praxisbot.core.cadence.CadenceSetting;
import io.praxisbot.core.cadence.CadenceSetting.Layer;
import io.praxisbot.core.conversation.fact.Target;
import io.praxisbot.core.people.PersonId;
import io.praxisbot.core.people.Reporting;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What taking a change back depends on: what admins changed later, and what is set now. Read once,
 * however many parts the change has.
 *
 * @param since what was changed later and not taken back, the last one first
 * @param managers of those for whom alone something was set
 */
record UndoFacts(
    List<AdminChange> since, List<CadenceSetting> settings, Map<PersonId, PersonId> managers) {

  private static final int LATEST = 50;

  UndoFacts {
    since = List.copyOf(since);
    settings = List.copyOf(settings);
    managers = Map.copyOf(managers);
  }

  /**
   * Reads them.
   *
   * @param parts how many of its parts are told
   */
  static UndoFacts of(Scene scene, AdminChange change, int parts) {
    List<AdminChange> since =
        scene.stores().adminChanges().latest(change.organization(), LATEST).stream()
            .takeWhile(other -> !other.id().equals(change.id()))
            .filter(other -> other.undoneBy().isEmpty())
            .toList();
    List<Target> targets =
        change.parts().stream()
            .limit(parts)
            .filter(Part.OfSetting.class::isInstance)
            .map(part -> Target.of(((Part.OfSetting) part).setting(), change.organization()))
            .toList();
    return new UndoFacts(
        since,
        targets.isEmpty() ? List.of() : scene.stores().cadenceSettings().in(change.organization()),
        managers(scene, targets));
  }

  private static Map<PersonId, PersonId> managers(Scene scene, List<Target> targets) {
    List<PersonId> people =
        targets.stream()
            .filter(target -> target.layer() == Layer.PERSON)
            .flatMap(target -> target.whom().stream())
            .toList();
    Map<PersonId, PersonId> managers = new HashMap<>();
    if (!people.isEmpty()) {
      for (Reporting reporting : scene.stores().reportingLines().findAll(people)) {
        reporting.manager().ifPresent(manager -> managers.put(reporting.id(), manager));
      }
    }
    return managers;
  }

  /** Who changed something about it later: an admin, or for what is set, whoever set it last. */
  Optional<PersonId> changedBy(Part part) {
    return since.stream()
        .filter(other -> other.parts().stream().anyMatch(p -> p.about().equals(part.about())))
        .map(AdminChange::by)
        .findFirst()
        .or(() -> part instanceof Part.OfSetting of ? setBy(of.setting()) : Optional.empty());
  }

  private Optional<PersonId> setBy(String setting) {
    return settings.stream()
        .filter(set -> set.id().equals(setting))
        .map(CadenceSetting::setBy)
        .findFirst();
  }

  /** The rule that counts where this one is taken away: of the next layer, or out of the box. */
  String holdsThen(Target target, String before) {
    if (!before.isEmpty()) {
      return before;
    }
    List<CadenceSetting> others =
        settings.stream().filter(set -> !set.id().equals(target.setting())).toList();
    Optional<PersonId> manager = target.whom().map(managers::get);
    return target
        .holding(others, manager)
        .map(CadenceSetting::rule)
        .orElseGet(() -> Target.outOfTheBox(target.kind()));
  }
}
