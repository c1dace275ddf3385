package io.praxisbot.core.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class LinkCodeTest {

  private static final Instant NOW = Instant.parse("2026-11-20T14:00:00Z");
  private static final OneTimeCode CODE = new OneTimeCode("ABCD-EFGH-JKLM");

  private static LinkCode code() {
    Person maker =
        new Person(
            new PersonId("ana"),
            new OrganizationId("o"),
            "Ana",
            "",
            ZoneId.of("UTC"),
            Locale.ENGLISH,
            List.of(),
            false,
            Enrolment.NONE,
            NOW,
            Optional.empty());
    return LinkCode.of(CODE, LinkCode.Purpose.ACCOUNTS, maker, NOW);
  }

  @RepeatedTest(20)
  void aFreshCodeIsReadBackHoweverItIsTyped() {
    OneTimeCode fresh = OneTimeCode.fresh(new Random());
    String typed = fresh.text().toLowerCase(Locale.ROOT).replace('-', ' ');
    assertThat(OneTimeCode.typed(typed)).contains(fresh);
    assertThat(OneTimeCode.typed(fresh.text().substring(1))).isEmpty();
  }

  @Test
  void doesNotGiveTheCodeAway() {
    assertThat(code().toString()).doesNotContain("EFGH").doesNotContain("JKLM");
    assertThat(code().fits(CODE)).isTrue();
    assertThat(code().fits(new OneTimeCode("ABCD-EFGH-JKLN"))).isFalse();
  }

  @Test
  void isGoodForItsTimeForFewTriesAndOnce() {
    assertThat(code().good(NOW.plus(LinkCode.LASTS).minusMillis(1))).isTrue();
    assertThat(code().good(NOW.plus(LinkCode.LASTS))).isFalse();
    assertThat(code().spent().good(NOW)).isFalse();
    assertThat(code().missed().missed().missed().missed().good(NOW)).isTrue();
    assertThat(code().missed().missed().missed().missed().missed().good(NOW)).isFalse();
  }
}
