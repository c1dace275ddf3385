package io.praxisbot.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.praxisbot.core.checkin.CheckIn;
import io.praxisbot.slack.fake.client.FakeUser;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody leaves the workspace, somebody travels: Slack tells, and Praxis follows. */
class SlackComingsAndGoingsIT {

  private static final Duration MINUTE = Duration.ofMinutes(1);

  private static InSlack bot;

  @BeforeAll
  static void begins(@TempDir Path folder) {
    bot = new InSlack(folder);
  }

  @AfterAll
  static void ends() {
    bot.close();
  }

  private static List<CheckIn> asked(FakeUser who) {
    return bot.stores().checkIns().of(List.of(bot.person(who).orElseThrow().id()), Instant.EPOCH);
  }

  private static ZonedDateTime now(String zone) {
    Instant now = Instant.parse(bot.praxis.state().path("now").asString());
    return now.atZone(ZoneId.of(zone));
  }

  private static void movesTo(FakeUser who, String zone) {
    who.member().in(zone);
    bot.client.tellsOfChange(who.member());
    InSlack.awaits(() -> bot.person(who).orElseThrow().zone().equals(ZoneId.of(zone)));
    bot.settles();
  }

  @Test
  void aDeactivatedPersonGetsNothingMoreAndTheirManagersDigestSaysWhy() {
    FakeUser eva = bot.committed("Eva Engel");
    FakeUser mara = bot.joins("Mara Moll");
    bot.nadia.runs("/praxis enrol @Eva Engel manager @Mara Moll");
    eva.awaits("Mara");
    bot.settles();
    long before = bot.messages(eva);

    eva.member().deactivated();
    bot.client.tellsOfChange(eva.member());
    InSlack.awaits(() -> bot.person(eva).orElseThrow().deactivated());

    bot.jumpsUntil(mara, "Eva isn't in the workspace any more. Not counted.");
    bot.advances("P14D");
    bot.settles();
    assertThat(bot.messages(eva)).isEqualTo(before);
    assertThat(asked(eva)).isEmpty();
    bot.nadia.runs("/praxis why @Eva Engel");
    bot.nadia.awaits("Eva isn't in the workspace any more, so nothing is sent to them.");

    eva.member().deactivated(false);
    bot.client.tellsOfChange(eva.member());
    bot.jumpsUntil(eva, "Did you try it");
  }

  @Test
  void aTravellersNextCheckInIsAtThreeWhereTheyAre() {
    FakeUser ana = bot.committed("Ana Lima");
    movesTo(ana, "America/New_York");
    ana.types("why");
    ana.awaits("all times in New York");

    bot.jumpsUntil(ana, "Did you try it");
    ZonedDateTime first = now("America/New_York");
    assertThat(first.getDayOfWeek()).isEqualTo(DayOfWeek.THURSDAY);
    assertThat(first)
        .isBetween(
            first.withHour(15).withMinute(0).minus(MINUTE), first.withHour(15).withMinute(5));
    assertThat(asked(ana)).hasSize(1);

    movesTo(ana, "Asia/Tokyo");
    bot.advances("P6DT5H");
    assertThat(asked(ana)).as("once in the week in which they moved").hasSize(1);
    bot.advances("P1D");
    assertThat(asked(ana)).as("and once in the next").hasSize(2);
    movesTo(ana, "Pacific/Honolulu");
    bot.advances("P5D");
    assertThat(asked(ana)).hasSize(2);
    bot.advances("P3D");
    assertThat(asked(ana)).hasSize(3);
  }
}
