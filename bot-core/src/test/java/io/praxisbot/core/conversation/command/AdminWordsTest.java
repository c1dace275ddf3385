package io.praxisbot.core.conversation.command;

import static io.praxisbot.core.conversation.command.ParserAssertions.TODAY;
import static io.praxisbot.core.conversation.command.ParserAssertions.assertFreeText;
import static io.praxisbot.core.conversation.command.ParserAssertions.assertSuggested;
import static io.praxisbot.core.conversation.command.ParserAssertions.assertUnderstood;
import static io.praxisbot.core.conversation.command.ParserAssertions.parsed;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code preview}, {@code undo} and {@code import}. */
class AdminWordsTest {

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      value = {
        "preview                   => preview",
        "Preview please            => preview",
        "preview @ana              => preview for @ana only",
        "preview <@U1|ana>         => preview for <@U1|ana> only",
        "preview ana               => preview for @ana only",
        "preview for @marta        => preview for @marta",
        "preview team @marta       => preview for @marta",
        "preview @marta's team     => preview for @marta",
        "preview for @ana only     => preview for @ana only",
        "preview me                => preview for @me only",
        "preview for everybody     => preview",
        "undo                      => undo",
        "Undo!                     => undo",
        "import                    => import",
        "IMPORT please             => import",
        "manager @ben is nobody    => manager @ben is nobody",
        "manager @ben none         => manager @ben is nobody",
        "manager of @ben is no one => manager @ben is nobody",
        "manager Ben Ro is nobody  => manager \"Ben Ro\" is nobody",
      })
  void understandsWhatIsTyped(String text, String canonical) {
    assertUnderstood(text, canonical);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      value = {
        "preveiw @ana  => preview for @ana only",
        "review        => preview",
        "undoo         => undo",
        "undo that     => undo",
        "preview next month => preview",
        "preview 4 weeks => preview",
        "improt        => import",
        "import people => import",
        "remove @ana   => unenrol @ana",
        "remove ana    => unenrol @ana",
        "add @ana      => enrol @ana",
      })
  void asksBeforeTakingAGuess(String text, String canonical) {
    assertSuggested(text, canonical);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "preview went well",
        "preview of the new product for two customers",
        "review my goals with Ana",
        "undo is hard to do",
        "import duties are my topic",
        "import, export and all that goes with it",
        "remove what slows us down",
        "remove blockers early on",
        "remove me",
        "add some colour",
      })
  void leavesASentenceAlone(String text) {
    assertFreeText(text);
  }

  @Test
  void keepsAPastedTableToTheLetter() {
    String rows = "\tname,email\r\nAna  Lopes,ana@example.com \n\n\"B, x\",b@example.com";

    assertThat(parsed("/praxis import:\n" + rows)).isEqualTo(imported(rows));
    assertThat(new CommandParser().inDialogue("Import\n" + rows, TODAY)).isEqualTo(imported(rows));
    assertThat(parsed("import ana@example.com,Ana")).isEqualTo(imported("ana@example.com,Ana"));
    assertThat(parsed("import ```\nemail\nana@example.com```"))
        .isEqualTo(imported("```\nemail\nana@example.com```"));
  }

  @Test
  void doesNotTakeTwoLinesOfAnAnswerForATable() {
    assertThat(new CommandParser().inDialogue("import\nmore of what works", TODAY))
        .isEqualTo(new Parsed.NotACommand());
    assertThat(new CommandParser().inDialogue("import a, b and c@home", TODAY))
        .isEqualTo(new Parsed.NotACommand());
  }

  @Test
  void readsALongTableInPassing() {
    String rows = "ana@example.com,Ana Lopes,marta@example.com\n".repeat(4_000);

    Parsed parsed =
        Assertions.assertTimeoutPreemptively(
            Duration.ofSeconds(2), () -> parsed("import\n" + rows));

    assertThat(parsed).isEqualTo(imported(rows));
    assertThat(new CommandParser().bringsTable("Import:\n" + rows)).isTrue();
    assertThat(new CommandParser().bringsTable("important is " + rows)).isFalse();
  }

  private static Parsed imported(String rows) {
    return new Parsed.Understood(new Command.Import(Optional.of(rows)));
  }
}
