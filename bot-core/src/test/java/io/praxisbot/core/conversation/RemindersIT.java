package io.praxisbot.core.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import io.praxisbot.core.cadence.Occurrence;
import io.praxisbot.core.cadence.OccurrenceKind;
import io.praxisbot.core.store.Stored;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Reminders stop at the first answer, and nobody is reminded of two things at once. */
class RemindersIT {

  private static final String LISBON = "Europe/Lisbon";
  private static final LocalDate START = LocalDate.of(2026, 11, 13);

  private final Rehearsal rehearsal = Rehearsal.begin();
  private final Actor ana = rehearsal.somebody("Ana Lopes", LISBON);

  @AfterEach
  void end() {
    rehearsal.close();
  }

  @Test
  void noReminderIsPlannedAnyMoreOnceThereIsAnAnswer() {
    withAPlan();
    rehearsal.at("2026-11-19T15:00", LISBON);
    assertThat(reminderIsPlanned()).isTrue();
    ana.presses("Not yet");
    assertThat(reminderIsPlanned()).isFalse();
  }

  @Test
  void noReminderIsPlannedAnyMoreAfterATypedAnswer() {
    withAPlan();
    rehearsal.at("2026-11-19T15:00", LISBON);
    ana.types("not really, was on the road all week").reads("Does the plan still fit");
    assertThat(reminderIsPlanned()).isFalse();
    ana.listens();
    rehearsal.at("2026-11-20T12:00", LISBON);
    ana.gets(0);
  }

  @Test
  void noReminderIsPlannedAnyMoreAfterAForm() {
    withAPlan();
    rehearsal.at("2026-11-19T15:00", LISBON);
    String field = ana.opens("All in one form").fields().get(0).id();
    assertThat(ana.sends("All in one form", Map.of(field, "partly"))).isEmpty();
    assertThat(reminderIsPlanned()).isFalse();
  }

  @Test
  void anAnswerAfterTheReminderEndsTheMatter() {
    withAPlan();
    rehearsal.at("2026-11-20T10:00", LISBON);
    ana.reads("A quick reminder, the only one.").presses("Tried it").types("skip");
    ana.presses("Same plan again").listens();
    rehearsal.at("2026-11-22T23:00", LISBON);
    ana.gets(0);
  }

  @Test
  void noReminderIsPlannedWhereThereWasNothingToAnswer() {
    ana.types("start");
    rehearsal.at("2026-11-19T15:00", LISBON);
    assertThat(reminderIsPlanned()).isFalse();
  }

  @Test
  void thePlanIsNotRepeatedWhileACheckInWaitsForAnAnswer() {
    withAPlan();
    rehearsal.at("2026-11-20T11:00", LISBON);
    ana.reads("A quick reminder").listens();
    rehearsal.at("2026-11-23T12:00", LISBON);
    ana.gets(0);
  }

  @Test
  void silenceIsMetWithFewerMessages() {
    withAPlan();
    int[] asked = new int[4];
    for (int quarter = 0; quarter < asked.length; quarter++) {
      int before = ana.messages();
      rehearsal.at(START.plusWeeks(8L * (quarter + 1)) + "T12:00", LISBON);
      asked[quarter] = ana.messages() - before;
    }
    assertThat(asked[1]).isEqualTo(3);
    assertThat(asked[3]).isEqualTo(2);
    ana.types("checkin").reads("Did you try it").types("yes").types("skip");
    ana.presses("Same plan again").listens();
    rehearsal.at(START.plusWeeks(36) + "T12:00", LISBON);
    assertThat(ana.messages()).isGreaterThan(0);
    ana.reads("Did you try it");
  }

  private void withAPlan() {
    ana.types("start").presses("Set a goal").types("listen before I pitch");
    ana.presses("Skip").presses("Skip").types("ask three questions");
    ana.sends(
        "That's my plan", Map.of("cue", "a first call begins", "action", "ask three questions"));
  }

  private boolean reminderIsPlanned() {
    return rehearsal
        .stores
        .occurrences()
        .find(Occurrence.idFor(ana.id(), OccurrenceKind.REMINDER))
        .map(Stored::value)
        .filter(o -> o.dueAt().isPresent())
        .isPresent();
  }
}
