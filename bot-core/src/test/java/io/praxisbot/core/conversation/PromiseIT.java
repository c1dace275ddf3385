package io.praxisbot.core.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import io.praxisbot.core.message.Button;
import io.praxisbot.core.message.Field;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A manager promises something by a day. It is Monday 30 November 2026, 09:00. */
class PromiseIT {

  private static final String LISBON = "Europe/Lisbon";

  private final Rehearsal rehearsal = Rehearsal.begin();
  private final Actor nadia = rehearsal.admin("Nadia Okafor", "Europe/Berlin");
  private final Actor marta = rehearsal.somebody("Marta Ferreira", LISBON);
  private final Actor ana = rehearsal.somebody("Ana Silva", LISBON);

  @BeforeEach
  void anaHasNoGoalYet() {
    nadia.types("enrol @ana manager @marta");
    rehearsal.at("2026-11-30T09:00", LISBON);
    marta.reads("Ana has no career goal yet");
  }

  @AfterEach
  void end() {
    rehearsal.close();
  }

  @Test
  void isMadeInAFormThatAsksWhatAndUntilWhen() {
    assertThat(marta.opens("Promise by …").fields())
        .extracting(Field::id)
        .containsExactly("words", "by");
    assertThat(marta.sends("Promise by …", Map.of())).containsOnlyKeys("words", "by");
    assertThat(marta.sends("Promise by …", form("A contact", "2026-11-29"))).containsOnlyKeys("by");
    assertThat(marta.sends("Promise by …", form("A contact", "soon"))).containsOnlyKeys("by");
    assertThat(marta.sends("Promise by …", form("A contact", "2036-01-01"))).containsOnlyKeys("by");
    assertThat(marta.sends("Promise by …", form("x".repeat(5_000), "2026-12-03")))
        .containsOnlyKeys("words");
    assertThat(marta.sends("Promise by …", form("A contact", "2026-12-03"))).isEmpty();
    marta.reads("you promised Ana “A contact” by Thursday 3 December", "[Undo]");
    marta.sees("Nothing needs you this time");
    ana.neverSees("A contact in");
  }

  private static Map<String, String> form(String words, String by) {
    return Map.of("words", words, "by", by);
  }

  @Test
  void isMadeByTypingIt() {
    marta.types("promise @ana a contact in planning by friday");
    marta.reads("you promised Ana “a contact in planning” by Friday 4 December");
    marta.types("promise @ana a contact in planning by friday").reads("That is noted already.");
    marta.presses("Undo").reads("Taken back. It stands in the digest again.");
  }

  @Test
  void asksForWhatIsMissing() {
    marta.types("promise @ana").reads("What do you promise Ana?");
    marta.types("x".repeat(600)).reads("In at most 500 characters?");
    marta.types("to stand by her").reads("By when, for Ana?");
    marta.reads("[Tomorrow] [This week (Friday 4 December)] [Next week (Friday 11 December)]");
    marta.types("when pigs fly").reads("I couldn't read that as a day.");
    marta.types("yesterday").reads("That day is over");
    marta.presses("Next week (Friday 11 December)");
    marta.reads("you promised Ana “to stand by her” by Friday 11 December");
  }

  @Test
  void asksForADayInAFormOfItsOwn() {
    marta.types("promise @ana a book by 2026-11-20").reads("By when, for Ana?");
    assertThat(marta.sends("Another day …", Map.of("by", ""))).containsOnlyKeys("by");
    assertThat(marta.sends("Another day …", Map.of("by", "2026-12-24"))).isEmpty();
    marta.reads("you promised Ana “a book” by Thursday 24 December");
  }

  @Test
  void aDayThatIsNoneIsSaid() {
    marta.types("promise @ana a book by 31 feb").doesNotRead("you promised");
    marta.types("promise @ana a book by friday").reads("“a book” by Friday 4 December");
  }

  @Test
  void isTakenBack() {
    marta.types("promise @ana a book by friday").presses("Undo").reads("Taken back.");
    marta.types("digest").reads("Ana has no career goal yet").doesNotRead("You promised");
  }

  @Test
  void whatWasBegunIsLeftByCancel() {
    marta.types("promise @ana");
    Button go = marta.button("Go on");
    marta
        .types("cancel")
        .types("promise @ana a book")
        .presses("Cancel")
        .sees("Nothing was changed.");
    marta.presses(go).reads("I can't find that any more.");
  }
}
