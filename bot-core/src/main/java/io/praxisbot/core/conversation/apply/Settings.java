package io.praxisbot.core.conversation.apply;

import io.praxisbot.core.agenda.Agenda;
import io.praxisbot.core.agenda.Replan;
import io.praxisbot.core.cadence.CadenceSetting;
import io.praxisbot.core.conversation.change.Change;
import io.praxisbot.core.people.PersonId;
import io.praxisbot.core.store.Stores;
import java.time.Instant;
import java.util.Optional;

/** Applies what admins set and take back; whom it concerns is planned anew, some at a time. */
final class Settings {

  private final Stores stores;
  private final Agenda agenda;

  Settings(Stores stores, Agenda agenda) {
    this.stores = stores;
    this.agenda = agenda;
  }

  void set(Change.CadenceSet change, String key, Instant now) {
    CadenceSetting wanted = change.setting();
    stores.cadenceSettings().insert(wanted.saying("", wanted.setBy(), wanted.setAt()));
    // In any case, for only a change leaves its key: whoever comes late with this one must find it.
    Applier.change(stores.cadenceSettings(), wanted.id(), key, change::on);
    plan(wanted, change.team(), change.only(), key, now);
  }

  void restore(Change.SettingRestored change, String key, Instant now) {
    Applier.change(stores.cadenceSettings(), change.setting().id(), key, change::on);
    plan(change.setting(), change.team(), change.only(), key, now);
  }

  private void plan(
      CadenceSetting set,
      Optional<PersonId> team,
      Optional<PersonId> only,
      String key,
      Instant now) {
    if (!set.kind().plans()) {
      return;
    }
    if (only.isPresent()) {
      agenda.planAnew(only.get(), now);
    } else {
      stores.replans().insert(new Replan(key, set.organization(), team, Optional.empty()));
    }
  }
}
