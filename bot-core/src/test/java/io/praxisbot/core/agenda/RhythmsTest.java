package io.praxisbot.core.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.praxisbot.core.cadence.Cadence;
import io.praxisbot.core.cadence.CadenceDefaults;
import io.praxisbot.core.cadence.CadenceSetting;
import io.praxisbot.core.cadence.CadenceSetting.Layer;
import io.praxisbot.core.cadence.Programme;
import io.praxisbot.core.cadence.SettingKind;
import io.praxisbot.core.cadence.Weekly;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class RhythmsTest {

  private static final Cadence FRIDAY = on(DayOfWeek.FRIDAY);
  private static final Cadence TUESDAY = on(DayOfWeek.TUESDAY);
  private static final Cadence MONDAY = on(DayOfWeek.MONDAY);

  private final Settings settings = new Settings();

  @Test
  void outOfTheBoxNothingIsSet() {
    Rules rules = settings.ofAna();
    assertThat(rules.checkIns()).isEqualTo(CadenceDefaults.CHECK_IN);
    assertThat(rules.digests()).isEqualTo(CadenceDefaults.DIGEST);
    assertThat(rules.reminder()).contains(CadenceDefaults.REMINDER);
    assertThat(rules.plan()).contains(CadenceDefaults.PLAN);
    assertThat(rules.programme()).isEqualTo(Programme.FLEXIBLE);
    assertThat(rules.calendar().quiet()).isEmpty();
    assertThat(rules.sources()).isEmpty();
    assertThat(rules.overruled()).isEmpty();
  }

  @Test
  void theClosestLayerWinsAndSaysWhoSetIt() {
    settings.all(SettingKind.CHECK_IN, MONDAY.notation());
    assertThat(settings.ofAna().checkIns()).isEqualTo(MONDAY);
    settings.team(SettingKind.CHECK_IN, TUESDAY.notation());
    assertThat(settings.ofAna().checkIns()).isEqualTo(TUESDAY);
    assertThat(settings.ofMax().checkIns()).isEqualTo(MONDAY);
    settings.own(SettingKind.CHECK_IN, FRIDAY.notation());
    assertThat(settings.ofAna().checkInRhythm().setOn()).contains(Layer.PERSON);
    assertThat(settings.ofAna().source(SettingKind.CHECK_IN).orElseThrow().setBy())
        .isEqualTo(Settings.ANA);
  }

  @Test
  void aManagersDigestIsWhatWasSetForTheirOwnTeam() {
    settings
        .team(SettingKind.DIGEST, TUESDAY.notation())
        .all(SettingKind.DIGEST, FRIDAY.notation());
    assertThat(settings.ofMax().digests()).isEqualTo(TUESDAY);
    assertThat(settings.ofAna().digests()).isEqualTo(FRIDAY);
  }

  @Test
  void aStructuredProgrammePassesOverWhatPeopleChoseWhileItHolds() {
    settings
        .all(SettingKind.CHECK_IN, MONDAY.notation())
        .own(SettingKind.CHECK_IN, FRIDAY.notation())
        .team(SettingKind.PROGRAMME, Programme.STRUCTURED.notation());
    assertThat(settings.ofAna().checkIns()).isEqualTo(MONDAY);
    assertThat(settings.ofAna().overruled(SettingKind.CHECK_IN).orElseThrow().layer())
        .isEqualTo(Layer.PERSON);
    settings.team(SettingKind.PROGRAMME, "");
    assertThat(settings.ofAna().checkIns()).isEqualTo(FRIDAY);
    assertThat(settings.ofAna().overruled()).isEmpty();
  }

  @Test
  void whatLiesOutsideOfTheBoundsDoesNotCountUnlessAnAdminSetIt() {
    settings.all(SettingKind.PROGRAMME, "FLEXIBLE;BYDAY=MO,TU;09:00-17:00;WEEKS=1");
    settings.own(SettingKind.CHECK_IN, FRIDAY.notation());
    assertThat(settings.ofAna().checkIns()).isEqualTo(CadenceDefaults.CHECK_IN);
    settings.own(SettingKind.CHECK_IN, TUESDAY.notation());
    assertThat(settings.ofAna().checkIns()).isEqualTo(TUESDAY);
    settings.only(SettingKind.CHECK_IN, FRIDAY.notation());
    assertThat(settings.ofAna().checkIns()).isEqualTo(FRIDAY);
  }

  @Test
  void whatCannotBeReadIsPassedOverAndTheRestHolds() {
    settings
        .own(SettingKind.HOLIDAYS, "atlantis")
        .team(SettingKind.HOLIDAYS, "pt")
        .all(SettingKind.QUIET, "at night")
        .all(SettingKind.CHECK_IN, FRIDAY.notation());
    Rules rules = settings.ofAna();
    assertThat(rules.calendar().off(LocalDate.of(2026, 12, 8))).isPresent();
    assertThat(rules.calendar().quiet()).isEmpty();
    assertThat(rules.checkIns()).isEqualTo(FRIDAY);
    assertThat(rules.overruled()).containsOnlyKeys(SettingKind.HOLIDAYS, SettingKind.QUIET);
    assertThat(rules.source(SettingKind.HOLIDAYS).orElseThrow().layer()).isEqualTo(Layer.TEAM);
  }

  @Test
  void closingDaysOfAllLayersAddUp() {
    settings
        .all(SettingKind.CLOSING, "2026-12-24/2026-12-31")
        .team(SettingKind.CLOSING, "2026-11-20")
        .own(SettingKind.CLOSING, "");
    for (String day : List.of("2026-12-24", "2026-12-31", "2026-11-20")) {
      assertThat(settings.ofAna().calendar().off(LocalDate.parse(day))).isPresent();
    }
    assertThat(settings.ofMax().calendar().off(LocalDate.parse("2026-11-20"))).isEmpty();
  }

  @Test
  void equalRulesHaveEqualRevisionsWhoeverSetThem() {
    String before = settings.ofAna().revision();
    assertThat(before).matches("[0-9a-f]{16}");
    settings.all(SettingKind.CHECK_IN, CadenceDefaults.CHECK_IN.notation());
    assertThat(settings.ofAna().revision()).isEqualTo(before);
    settings.all(SettingKind.QUIET, "18:00-08:00");
    assertThat(settings.ofAna().revision()).isNotEqualTo(before);
  }

  @Test
  void theSameRulesElsewhereHaveAnotherRevision() {
    var elsewhere = Settings.person(Settings.ANA).in(ZoneId.of("Europe/London"));
    assertThat(Rhythms.of(settings.all, elsewhere, java.util.Optional.empty()).revision())
        .isNotEqualTo(settings.ofAna().revision());
  }

  private static Cadence on(DayOfWeek day) {
    return new Cadence(Weekly.on(day), LocalTime.of(15, 0));
  }

  @Test
  void onlyWhatCannotBeReadIsPassedOver() {
    CadenceSetting set = settings.all(SettingKind.HOLIDAYS, "pt").all.get(0);
    assertThat(RuleReader.parsed(set, rule -> fails(new IllegalArgumentException()))).isEmpty();
    assertThat(RuleReader.parsed(set, rule -> fails(new DateTimeException("")))).isEmpty();
    assertThatThrownBy(
            () -> RuleReader.parsed(set, rule -> fails(new IllegalStateException("a lapse"))))
        .hasMessage("a lapse");
  }

  private static String fails(RuntimeException fault) {
    throw fault;
  }
}
