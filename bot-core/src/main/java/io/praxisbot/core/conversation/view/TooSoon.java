package io.praxisbot.core.conversation.view;

import io.praxisbot.core.agenda.Rhythms;
import io.praxisbot.core.agenda.Rules;
import io.praxisbot.core.cadence.CadenceSetting;
import io.praxisbot.core.cadence.CadenceSetting.Layer;
import io.praxisbot.core.cadence.Lag;
import io.praxisbot.core.cadence.Planned;
import io.praxisbot.core.cadence.Planner;
import io.praxisbot.core.cadence.SettingKind;
import io.praxisbot.core.conversation.fact.Target;
import io.praxisbot.core.people.PersonId;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Whether a digest would name people before they are reminded. */
final class TooSoon {

  private static final Set<SettingKind> CONCERNED =
      EnumSet.of(SettingKind.CHECK_IN, SettingKind.DIGEST, SettingKind.REMINDER);

  /** Has no personal layer: what answers is the team's or everybody's. */
  private static final PersonId NOBODY = new PersonId("-");

  private TooSoon() {}

  static boolean is(Scene scene, List<CadenceSetting> known, Target target) {
    if (!CONCERNED.contains(target.kind()) || target.layer() == Layer.PERSON) {
      return false;
    }
    var organization = scene.reader().organization();
    Rules asked = Rhythms.of(known, organization, NOBODY, target.whom(), ZoneOffset.UTC);
    Rules told =
        Rhythms.of(
            known, organization, target.whom().orElse(NOBODY), Optional.empty(), ZoneOffset.UTC);
    LocalDate monday =
        scene.reader().today(scene.now()).with(TemporalAdjusters.next(DayOfWeek.MONDAY));
    return asked.reminder().filter(lag -> is(asked, told, lag, monday)).isPresent();
  }

  private static boolean is(Rules asked, Rules told, Lag lag, LocalDate monday) {
    Planned checkIn = Planner.next(asked.checkIns(), ZoneOffset.UTC, monday, Instant.EPOCH);
    LocalDate day = checkIn.at().atZone(ZoneOffset.UTC).toLocalDate();
    Instant digest = Planner.next(told.digests(), ZoneOffset.UTC, day, checkIn.at()).at();
    return Planner.after(day, lag, ZoneOffset.UTC, asked.calendar())
        .map(ZonedDateTime::toInstant)
        .filter(digest::isBefore)
        .isPresent();
  }
}
