package io.praxisbot.core.followup.gap;

import static org.assertj.core.api.Assertions.assertThat;

import io.praxisbot.core.followup.GapKind;
import io.praxisbot.core.followup.digest.Digest;
import io.praxisbot.core.followup.digest.DigestId;
import io.praxisbot.core.people.OrganizationId;
import io.praxisbot.core.people.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What tells several gaps of a kind apart. */
class GapNameTest {

  private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
  private static final PersonId ANA = new PersonId("ana");
  private static final Gap ONE = about("b-1");
  private static final Gap OTHER = about("b-2");

  private static Gap about(String behaviour) {
    return Gap.about(new Gap.Subject(behaviour, "ask first"), GapKind.NOT_TRIED, ANA, NOW);
  }

  private static Digest digest() {
    return new Digest(
        new DigestId("digest"),
        new OrganizationId("here"),
        new PersonId("marta"),
        NOW,
        NOW,
        List.of(ANA));
  }

  @Test
  void eachHasItsOwnOpening() {
    Digest digest = digest().saying(ONE.name(), 2);
    assertThat(digest.opening(ONE)).contains(2);
    assertThat(digest.opening(OTHER)).isEmpty();
  }

  @Test
  void inADigestOfBeforeThoseOfAKindShareIt() {
    Digest digest = digest().saying("ana.NOT_TRIED", 1);
    assertThat(digest.opening(ONE)).contains(1);
    assertThat(digest.saying(OTHER.name(), 2).opening(OTHER)).contains(2);
  }

  @Test
  void aNameSaysTheKindAndWhatItIsAbout() {
    assertThat(Gap.named(ONE.which()))
        .contains(new Gap.Named(GapKind.NOT_TRIED, Optional.of("b-1")));
    assertThat(Gap.named("NOT_TRIED")).contains(new Gap.Named(GapKind.NOT_TRIED, Optional.empty()));
    assertThat(Gap.named("NOTHING/b-1")).isEmpty();
  }
}
