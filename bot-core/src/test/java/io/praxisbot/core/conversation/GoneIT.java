package io.praxisbot.core.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import io.praxisbot.core.delivery.Delivery;
import io.praxisbot.core.people.Sighting;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody's account is deactivated, and perhaps comes back. Check-ins are on Thursdays. */
class GoneIT {

  private static final String LISBON = "Europe/Lisbon";

  private final Rehearsal rehearsal = Rehearsal.begin();
  private final Actor nadia = rehearsal.admin("Nadia Okafor", LISBON);
  private final Actor marta =
      rehearsal.shows(Shown.member("marta", "Marta Ferreira", LISBON)).orElseThrow();
  private final Sighting there = Shown.member("ana", "Ana Silva", LISBON);
  private final Actor ana = rehearsal.shows(there).orElseThrow();

  @BeforeEach
  void enrol() {
    nadia.types("enrol @ana manager @marta");
    ana.commits("lead a project", "I plan my week", "ask for one piece");
  }

  @AfterEach
  void end() {
    rehearsal.close();
  }

  private void leaves() {
    rehearsal.shows(Shown.gone(there));
    ana.listens();
  }

  private List<Delivery> ledger(Actor actor) {
    return rehearsal.stores.ledger().to(actor.id(), Instant.EPOCH);
  }

  @Test
  void countsNoLongerAsTakingPart() {
    leaves();
    assertThat(rehearsal.renderer().home(marta.id()).orElseThrow().plainText())
        .contains("one person · nobody takes part yet", "isn't in the workspace any more");
    assertThat(rehearsal.renderer().home(nadia.id()).orElseThrow().plainText())
        .contains("Nobody takes part yet.");
  }

  @Test
  void isAskedAndToldNothingMore() {
    leaves();
    nadia.types("manager @ana is @nadia");
    rehearsal.at("2026-12-11T12:00", LISBON);
    ana.gets(0);
    assertThat(rehearsal.stores.checkIns().of(List.of(ana.id()), Instant.EPOCH)).isEmpty();
    Delivery told =
        ledger(ana).stream().filter(d -> d.view().equals("manager.set")).findFirst().orElseThrow();
    assertThat(told.state()).isEqualTo(Delivery.State.WITHHELD);
    assertThat(told.tries()).extracting(Delivery.Try::reason).containsExactly("gone");
  }

  @Test
  void endsAnOpenQuestionWithoutAWord() {
    rehearsal.at("2026-11-19T15:00", LISBON);
    ana.presses("Tried it").reads("What happened?");
    int before = ledger(ana).size();
    leaves();
    rehearsal.at("2026-11-25T12:00", LISBON);
    ana.gets(0);
    assertThat(ledger(ana)).hasSize(before);
    assertThat(rehearsal.stores.conversations().find(ana.id()).orElseThrow().value().current())
        .isEmpty();
  }

  @Test
  void isNamedInTheDigestAsGoneAndNotCounted() {
    rehearsal.at("2026-11-19T15:00", LISBON);
    leaves();
    rehearsal.at("2026-11-23T09:00", LISBON);
    marta.reads("0 asked", "Ana isn't in the workspace any more. Not counted.");
    marta.doesNotRead("Ana has not answered").types("team").reads("Ana Silva – isn't in the");
  }

  @Test
  void aManagerWhoIsGoneGetsNoDigest() {
    rehearsal.shows(Shown.gone(Shown.member("marta", "Marta Ferreira", LISBON)));
    marta.listens();
    rehearsal.at("2026-12-08T12:00", LISBON);
    marta.gets(0);
    assertThat(ledger(marta)).noneMatch(delivery -> delivery.view().equals("digest"));
  }

  @Test
  void isAskedAgainOnceAfterComingBack() {
    leaves();
    rehearsal.at("2026-12-08T12:00", LISBON);
    rehearsal.shows(there);
    rehearsal.at("2026-12-10T14:59", LISBON);
    assertThat(sentSince("2026-12-08T00:00:00Z")).noneMatch(d -> d.view().startsWith("checkin"));
    rehearsal.at("2026-12-10T15:00", LISBON);
    assertThat(sentSince("2026-12-08T00:00:00Z").filter(d -> d.view().equals("checkin")))
        .hasSize(1);
    ana.reads("Did you try it").presses("Tried it").reads("What happened?");
  }

  @Test
  void comingAndGoingWithinAWeekAsksOnce() {
    rehearsal.at("2026-11-19T15:00", LISBON);
    leaves();
    rehearsal.shows(there);
    rehearsal.at("2026-11-19T20:00", LISBON);
    ana.gets(0);
    assertThat(rehearsal.stores.checkIns().of(List.of(ana.id()), Instant.EPOCH)).hasSize(1);
  }

  private Stream<Delivery> sentSince(String instant) {
    return rehearsal.stores.ledger().to(ana.id(), Instant.parse(instant)).stream();
  }
}
