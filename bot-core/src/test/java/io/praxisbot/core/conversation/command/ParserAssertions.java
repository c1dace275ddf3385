package io.praxisbot.core.conversation.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

/** Says what became of a text in one word and the command, so that tests read as tables. */
final class ParserAssertions {

  /** A Saturday. */
  static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

  private static final CommandParser PARSER = new CommandParser();

  private ParserAssertions() {}

  static Parsed parsed(String text) {
    return PARSER.parse(text, TODAY, Audience.ADMIN);
  }

  static void assertUnderstood(String text, String canonical) {
    assertThat(outcome(parsed(text))).as(text).isEqualTo("understood: " + canonical);
  }

  static void assertSuggested(String text, String canonical) {
    assertThat(outcome(parsed(text))).as(text).isEqualTo("did you mean: " + canonical);
  }

  static void assertIncomplete(String text, Problem problem, String example) {
    assertThat(outcome(parsed(text))).as(text).isEqualTo(problem + ": " + example);
  }

  static void assertFreeText(String text) {
    assertThat(outcome(parsed(text))).as(text).isEqualTo("free text");
  }

  static String outcome(Parsed parsed) {
    if (parsed instanceof Parsed.Understood understood) {
      return "understood: " + understood.command().canonical();
    }
    if (parsed instanceof Parsed.DidYouMean guess) {
      return "did you mean: " + guess.canonical();
    }
    return parsed instanceof Parsed.Incomplete incomplete
        ? incomplete.problem() + ": " + incomplete.example()
        : "free text";
  }
}
