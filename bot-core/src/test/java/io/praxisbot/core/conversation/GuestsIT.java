package io.praxisbot.core.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import io.praxisbot.core.cadence.Occurrence;
import io.praxisbot.core.people.Profile;
import io.praxisbot.core.people.Sighting;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A member becomes a guest, and perhaps a member again. Check-ins are on Thursdays. */
class GuestsIT {

  private static final String LISBON = "Europe/Lisbon";

  private final Rehearsal rehearsal = Rehearsal.begin();
  private final Actor nadia = rehearsal.admin("Nadia Okafor", LISBON);
  private final Sighting leads = Shown.member("marta", "Marta Ferreira", LISBON);
  private final Actor marta = rehearsal.shows(leads).orElseThrow();
  private final Sighting member = Shown.member("ana", "Ana Silva", LISBON);
  private final Actor ana = rehearsal.shows(member).orElseThrow();

  @BeforeEach
  void enrol() {
    nadia.types("enrol @ana manager @marta");
    ana.commits("lead a project", "I plan my week", "ask for one piece");
  }

  @AfterEach
  void end() {
    rehearsal.close();
  }

  private void becomesGuest() {
    rehearsal.shows(Shown.as(member, Profile.Kind.GUEST));
    ana.listens();
  }

  private List<Instant> planned(Actor actor) {
    return rehearsal.stores.occurrences().of(actor.id()).stream()
        .map(Occurrence::dueAt)
        .flatMap(java.util.Optional::stream)
        .toList();
  }

  @Test
  void isAskedAndPlannedForNoMore() {
    assertThat(planned(ana)).isNotEmpty();
    becomesGuest();
    assertThat(planned(ana)).isEmpty();
    rehearsal.at("2026-12-11T12:00", LISBON);
    ana.gets(0);
    assertThat(planned(ana)).isEmpty();
    ana.types("tried it").reads("guest here");
  }

  @Test
  void isAskedAgainAsAMember() {
    becomesGuest();
    rehearsal.at("2026-12-08T12:00", LISBON);
    rehearsal.shows(member);
    rehearsal.at("2026-12-10T15:00", LISBON);
    ana.gets(1).reads("Did you try it").presses("Tried it").reads("What happened?");
  }

  @Test
  void endsAnOpenQuestionWithoutAWord() {
    rehearsal.at("2026-11-19T15:00", LISBON);
    ana.presses("Tried it").reads("What happened?");
    becomesGuest();
    rehearsal.at("2026-11-25T12:00", LISBON);
    ana.gets(0);
    assertThat(rehearsal.stores.conversations().find(ana.id()).orElseThrow().value().current())
        .isEmpty();
  }

  @Test
  void isNotCountedInTheDigest() {
    rehearsal.at("2026-11-19T15:00", LISBON);
    becomesGuest();
    rehearsal.at("2026-11-23T09:00", LISBON);
    marta.reads("0 asked", "Ana doesn't take part. Not counted.");
    marta.doesNotRead("Ana has not answered").types("team");
    marta.reads("Ana Silva – doesn't take part any more");
  }

  @Test
  void aManagerWhoBecameAGuestGetsNoDigest() {
    rehearsal.shows(Shown.as(leads, Profile.Kind.GUEST));
    marta.listens();
    assertThat(planned(marta)).isEmpty();
    rehearsal.at("2026-12-08T12:00", LISBON);
    marta.gets(0);
  }
}
