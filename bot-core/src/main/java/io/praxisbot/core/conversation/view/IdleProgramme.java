package io.praxisbot.core.conversation.view;

import io.praxisbot.core.agenda.Rhythms;
import io.praxisbot.core.agenda.Rules;
import io.praxisbot.core.cadence.CadenceSetting;
import io.praxisbot.core.cadence.SettingKind;
import io.praxisbot.core.conversation.fact.Target;
import io.praxisbot.core.people.PersonId;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;

/** Whether a programme leaves nobody a day to choose, because none of its days is worked on. */
final class IdleProgramme {

  /** Has no personal layer: what answers is the team's or everybody's. */
  private static final PersonId NOBODY = new PersonId("-");

  private IdleProgramme() {}

  static boolean is(Scene scene, List<CadenceSetting> known, Target target) {
    if (target.kind() != SettingKind.PROGRAMME && target.kind() != SettingKind.WORKDAYS) {
      return false;
    }
    boolean one = target.layer() == CadenceSetting.Layer.PERSON;
    Rules rules =
        Rhythms.of(
            known,
            scene.reader().organization(),
            one ? target.whom().orElse(NOBODY) : NOBODY,
            one ? target.whom().flatMap(scene::managerOf) : target.whom(),
            ZoneOffset.UTC);
    return !rules.programme().structured()
        && Collections.disjoint(rules.programme().days(), rules.calendar().workdays());
  }
}
