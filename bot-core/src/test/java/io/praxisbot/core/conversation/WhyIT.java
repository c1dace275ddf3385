package io.praxisbot.core.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import io.praxisbot.core.delivery.Delivery;
import io.praxisbot.core.delivery.DeliveryKey;
import io.praxisbot.core.people.Profile;
import io.praxisbot.core.people.Sighting;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Why somebody was asked, or wasn't. */
class WhyIT {

  private static final String LISBON = "Europe/Lisbon";
  private static final Sighting ANA = Shown.member("ana", "Ana Silva", LISBON);

  private final Rehearsal rehearsal = Rehearsal.begin();
  private final Actor nadia = rehearsal.admin("Nadia Okafor", "Europe/Berlin");
  private final Actor marta = rehearsal.somebody("Marta Ferreira", LISBON);
  private final Actor olga = rehearsal.somebody("Olga Petrova", LISBON);
  private final Actor ben = rehearsal.somebody("Ben Carter", LISBON);
  private final Actor ana = rehearsal.shows(ANA).orElseThrow();

  @BeforeEach
  void enrol() {
    nadia.types("enrol @ana manager @marta");
    ana.commits("secret wish", "secret moment on Wednesday", "secret action");
  }

  @AfterEach
  void end() {
    rehearsal.close();
  }

  @Test
  void tellsAnAdminWhatIsPlannedAndWhatWasSentInThatPersonsTime() {
    rehearsal.at("2026-11-19T16:00", LISBON);
    nadia.types("why @ana");
    nadia.reads("Ana Silva, all times in Lisbon", "Reminder of the check-in, if it is still");
    nadia.reads("Friday 20 November, 10:00", "Check-in: Thursday 26 November, 15:00");
    nadia.reads("(on Thursdays at 15:00, out of the box)");
    nadia.reads("Thursday 19 November, 15:00: check-in, delivered");
    nadia.reads("Monday 16 November, 08:00: welcome, delivered");
    nadia.neverSees("secret");
  }

  @Test
  void saysWhoseTimeItIs() {
    ana.types("when fri 11:00").types("why");
    ana.reads(
        "Check-in: Friday 20 November, 11:00 (on Fridays at 11:00, Ana’s own choice since Mon");
    nadia.types("cadence weekly tue 09:00");
    rehearsal.settle();
    nadia.types("enrol @ben").types("why @ben");
    nadia.reads("(on Tuesdays at 09:00, set by Nadia for everybody on Monday 16 November)");
  }

  @Test
  void tellsOneselfWithoutBeingAdmin() {
    ana.types("why")
        .reads("Ana Silva, all times in Lisbon", "Check-in: Thursday 19 November, 15:00");
    ana.types("why @ana").reads("Ana Silva, all times in Lisbon");
  }

  @Test
  void sendsAManagerWhoAsksAboutTheirPeopleToThePreview() {
    marta.types("why @ana").gets(1).reads("is for admins and for oneself", "preview @ana");
    marta.doesNotRead("all times in").types("preview @ana").reads("Ana Silva, the next four weeks");
    marta.types("why @nadia").reads("I don't know anybody called");
  }

  @Test
  void listsNoQuestionThatWasOnlyAskedAgain() {
    rehearsal.at("2026-11-19T15:00", LISBON);
    ana.types("checkin").types("checkin").types("why");
    assertThat(ana.last().lines().filter(line -> line.contains(": check-in, delivered")))
        .hasSize(1);
  }

  /** Not even that somebody is known here: the answer is the one about a name made up. */
  @Test
  void tellsNobodyElseAndNotEvenThatThereIsSuchAPerson() {
    for (Actor other : List.of(olga, ben)) {
      other.types("why @zoe").gets(1);
      String unknown = other.last().replace("zoe", "NAME");
      for (String name : List.of("@ana", "@nadia", "\"Ana Silva\"")) {
        other.types("why " + name).gets(1);
        String label = name.replace("@", "").replace("\"", "");
        assertThat(other.last().replace(label, "NAME")).isEqualTo(unknown);
      }
    }
  }

  /** That somebody answered, or asked for something, is theirs; the ledger of it too. */
  @Test
  void tellsOthersNothingOfWhatAnsweredThePerson() {
    rehearsal.at("2026-11-19T15:00", LISBON);
    nadia.types("why @ana");
    String before = nadia.last();
    ana.presses("Tried it").types("secret story").types("secret learned").types("pause 2 weeks");
    ana.types("resume").types("help");
    nadia.types("why @ana");
    assertThat(nadia.last().lines().filter(l -> l.contains("delivered")).toList())
        .isEqualTo(before.lines().filter(l -> l.contains("delivered")).toList());
    ana.types("why").reads("an answer, delivered");
  }

  @Test
  void saysWhatStoodAgainstTheMomentAndWhatFellOutBeforeIt() {
    nadia.types("holidays add 2026-11-19").presses("Apply");
    rehearsal.elapses(Duration.ofMinutes(1));
    nadia.types("why @ana").reads("Check-in: Friday 20 November, 15:00 (on Thursdays at 15:00");
    nadia.reads("Not on Thu 19 Nov, 15:00: Thursday 19 November is a closing day");
    ana.types("pause until 2026-12-05 because secret reason");
    nadia.types("why @ana");
    nadia.reads("Thu 26 Nov, 15:00: check-in falls out: off, back on Saturday 5 December");
    nadia.reads("Check-in: Thursday 10 December, 15:00").neverSees("secret");
  }

  /** Only the person is told that it was they who didn't answer. */
  @Test
  void tellsOnlyThePersonThatItHeldSomethingBackBecauseTheyWereSilent() {
    rehearsal.at("2026-12-02T12:00", LISBON);
    ana.types("why")
        .reads("Not sent lately, and why", "quieter while check-ins are left unanswered");
    ana.reads("wait for now: you left 2 check-ins in a row without an answer").types("preview");
    ana.reads("wait for now: you left 2 check-ins");
    nadia.types("preview @ana").doesNotRead("wait for now");
    nadia
        .types("why @ana")
        .doesNotRead("plan held back", "quieter", "fewer messages", "unanswered", "wait for now");
    nadia.neverSees("secret");
  }

  @Test
  void saysFirstWhatKeepsSomebodyFromBeingAsked() {
    nadia.types("why @ben").reads("Ben doesn't take part", "Nothing is planned.");
    nadia.reads("Apart from answers to what Ben did, nothing was sent lately.");
    ana.types("pause 2 weeks");
    nadia.types("why @ana").reads("Ana is off just now, so nobody asks them anything.");
    ana.types("why").reads("You are off just now, so nobody asks you anything.");
    ana.types("resume").types("leave").presses("Yes, leave");
    nadia.types("why @ana").reads("Ana doesn't take part any more", "Nothing is planned.");
    rehearsal.shows(Shown.as(Shown.member("gus", "Gus Guest", LISBON), Profile.Kind.GUEST));
    nadia.types("why @gus").reads("Gus is a guest here and can't take part.");
    rehearsal.shows(Shown.gone(ANA));
    nadia.types("manager @ana is @nadia").types("why @ana");
    nadia.reads("Ana isn't in the workspace any more, so nothing is sent to them.");
    nadia.reads("about who their manager is, not sent: the person isn't in the workspace any more");
  }

  @Test
  void saysThatATripCameAcrossTheMoment() {
    rehearsal.at("2026-11-19T10:00", LISBON);
    rehearsal.shows(Shown.in(ANA, "Asia/Tokyo"));
    nadia.types("why @ana").reads("all times in Tokyo", "Friday 20 November, 00:00");
    nadia.reads("Kept at the time of the place before");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "REJECTED | rejected | not-installed:token_revoked | could not be delivered: Praxis isn't"
            + " installed there, or its token is no longer good (token_revoked)",
        "REJECTED | rejected | not-installed | could not be delivered: Praxis isn't installed there",
        "REJECTED | rejected | blocked:MessageWritesBlocked | blocked Praxis (MessageWritesBlocked)",
        "REJECTED | rejected | part-2-not-repeated | nobody knows whether the rest of it arrived",
        "PENDING | not-sent | no-token:invalid_client | doesn't let Praxis in; its app id",
        "UNKNOWN | unknown | teams-fault:http-502 | Teams had a fault of its own (http-502)",
        "REJECTED | rejected | missing-permission:missing_scope | a permission there (missing_scope)",
        "REJECTED | rejected | no-such-user:user_not_found | doesn't know this person (user_not",
        "REJECTED | rejected | gone:is_archived | isn't in the workspace any more (is_archived)",
        "REJECTED | rejected | cannot-message:cannot_dm_bot | no direct messages (cannot_dm_bot)",
        "REJECTED | rejected | too-long:msg_blocks_too_long | too long for the platform (msg_blo",
        "REJECTED | rejected | bad-message:invalid_blocks | a fault of Praxis (invalid_blocks)",
        "REJECTED | rejected | refused:fancy_new_code | the platform refused it (fancy_new_code)",
        "REJECTED | rejected | brand-new | for a reason without a name here (brand-new)",
        "REJECTED | rejected | What a mess: {0} | for a reason without a name here",
        "REJECTED | rejected | not-reachable | could not be reached, again and again",
        "UNKNOWN | unknown | part-2-timeout | nobody knows whether it arrived, so it is not",
        "UNKNOWN | unknown | slack-fault:internal_error | had a fault of its own (internal_error)",
        "PENDING | throttled | '' | not sent yet, will be tried again: the platform asked to wait",
        "PENDING | not-sent | network | the connection failed",
        "PENDING | '' | '' | waits to be sent",
        "WITHHELD | withheld | overtaken | something newer stands in its place",
        "WITHHELD | withheld | nothing-to-say | nothing that they may still see"
      })
  void saysWhyAMessageDidNotArrive(
      Delivery.State state, String outcome, String reason, String sentence) {
    List<Delivery.Try> tries =
        outcome.isEmpty() ? List.of() : List.of(new Delivery.Try(Rehearsal.START, outcome, reason));
    rehearsal.stores.ledger().insert(checkIn(state, tries, Optional.empty()));
    nadia.types("why @ana").reads("check-in, ", sentence).doesNotRead("What a", "{0}");
  }

  @Test
  void saysThatAnUnknownOneIsBeingLookedUp() {
    var tries = List.of(new Delivery.Try(Rehearsal.START, "unknown", "timeout"));
    Instant later = Rehearsal.START.plusSeconds(600);
    rehearsal.stores.ledger().insert(checkIn(Delivery.State.UNKNOWN, tries, Optional.of(later)));
    nadia.types("why @ana").reads("nobody knows yet whether it arrived; it is being looked up");
  }

  private Delivery checkIn(Delivery.State state, List<Delivery.Try> tries, Optional<Instant> due) {
    return new Delivery(
        new DeliveryKey("planted"),
        ana.id(),
        Rehearsal.ORGANIZATION,
        "checkin",
        Map.of(),
        Optional.empty(),
        Delivery.Place.NEW,
        Optional.empty(),
        true,
        Rehearsal.START.plusSeconds(1),
        0,
        state,
        due,
        Optional.empty(),
        tries);
  }
}
