package io.praxisbot.core.conversation.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What can be typed to suggest something to somebody. */
class SuggestWordsTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 16);

  private final CommandParser parser = new CommandParser();

  private Parsed read(String text) {
    return parser.parse(text, TODAY, Audience.MANAGER);
  }

  private Command.Suggest suggest(String text) {
    assertThat(read(text)).isInstanceOf(Parsed.Understood.class);
    return (Command.Suggest) ((Parsed.Understood) read(text)).command();
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '`',
      value = {
        "suggest @ana lead a small project => suggest @ana lead a small project",
        "Suggest to <@U1|ana>: lead a project => suggest <@U1|ana> lead a project",
        "suggest \"Ana Lopes\" lead a project => suggest \"Ana Lopes\" lead a project",
        "suggest ana@example.com read a book => suggest ana@example.com read a book",
        "suggest @ana, @ben and @eve read => suggest @ana @ben @eve read",
        "suggest for everybody find three ways => suggest for everybody find three ways",
        "suggest to everyone: find three ways => suggest for everybody find three ways",
        "suggest for @marta's team find => suggest for @marta's team find",
        "suggest for <@U1>'s team find => suggest for <@U1>'s team find",
        "suggest @ana => suggest @ana",
        "propose @ana read => suggest @ana read",
      })
  void understandsForWhomItIs(String typed, String canonical) {
    assertThat(suggest(typed).canonical()).isEqualTo(canonical);
    assertThat(suggest(canonical)).isEqualTo(suggest(typed));
  }

  @Test
  void keepsTheWordsAsTheyWereTyped() {
    assertThat(suggest("suggest @ana  Ask  Rui, \"the expert\",\nfor 1 hour please").words())
        .isEqualTo(Optional.of("Ask  Rui, \"the expert\",\nfor 1 hour please"));
  }

  @Test
  void theWordsMayNameOthers() {
    Command.Suggest suggest = suggest("suggest @ana lead it with @ben and <@U2>");
    assertThat(suggest.people()).hasSize(1);
    assertThat(suggest.words()).isEqualTo(Optional.of("lead it with @ben and <@U2>"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"suggest", "suggest lead a project", "suggest everybody"})
  void asksForWhomItIs(String typed) {
    assertThat(read(typed))
        .isInstanceOfSatisfying(
            Parsed.Incomplete.class,
            missed -> assertThat(missed.problem()).isEqualTo(Problem.NO_PERSON));
  }

  @Test
  void leavesASentenceAlone() {
    assertThat(read("suggest something that I could read about pumps and their noise in winter"))
        .isInstanceOf(Parsed.NotACommand.class);
  }

  @Test
  void isUnderstoodWhileSomethingElseIsAsked() {
    assertThat(parser.inDialogue("suggest @ana read a book", TODAY))
        .isInstanceOf(Parsed.Understood.class);
    assertThat(parser.inDialogue("suggest more in meetings", TODAY))
        .isInstanceOf(Parsed.NotACommand.class);
    assertThat(parser.inDialogue("suggestions", TODAY)).isInstanceOf(Parsed.Understood.class);
  }

  @Test
  @Timeout(60)
  void takesAnyTextInLittleTime() {
    for (String piece : new String[] {"@a ", "\"", "<@", "a@", " ", "@a,", ", and "}) {
      assertThat(read("suggest " + piece.repeat(2_000))).isNotNull();
    }
  }
}
