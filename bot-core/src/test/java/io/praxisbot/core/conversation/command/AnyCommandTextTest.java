package io.praxisbot.core.conversation.command;

import static io.praxisbot.core.conversation.command.ParserAssertions.TODAY;
import static io.praxisbot.core.conversation.command.ParserAssertions.assertUnderstood;
import static io.praxisbot.core.conversation.command.ParserAssertions.parsed;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnyCommandTextTest {

  @Property
  void anyTextHasAnOutcome(@ForAll String text) {
    assertThat(parsed(text)).isNotNull();
    assertThat(new CommandParser().inDialogue(text, TODAY)).isNotNull();
  }

  @Property
  void aCommandWordWithAnyRestHasAnOutcome(
      @ForAll("words") String word, @ForAll("scraps") String rest) {
    assertThat(parsed(word + " " + rest)).isNotNull();
  }

  @Property
  void whatIsSuggestedOrUnderstoodCanBeTypedAndMeansTheSame(
      @ForAll("words") String word, @ForAll("scraps") String rest) {
    Parsed first = parsed(word + " " + rest);
    Optional<Command> command =
        first instanceof Parsed.Understood understood
            ? Optional.of(understood.command())
            : first instanceof Parsed.DidYouMean guess
                ? Optional.of(guess.command())
                : Optional.empty();
    // What a table is brought in with is never typed again from the word alone.
    command
        .filter(meant -> !(meant instanceof Command.Import))
        .ifPresent(
            meant -> assertThat(parsed(meant.canonical())).isEqualTo(new Parsed.Understood(meant)));
  }

  @Property
  void everyRhythmIsReadBackFromItsCanonicalText(@ForAll("rhythms") RhythmWords rhythm) {
    Optional<RhythmWords> own = Optional.of(rhythm);
    assertThat(parsed("when " + rhythm.canonical()))
        .isEqualTo(new Parsed.Understood(new Command.When(own)));
    assertUnderstood("cadence " + rhythm.canonical(), "cadence " + timed(rhythm).canonical());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<",
        "\"",
        "@",
        "<@",
        "@a ",
        "a,",
        " ",
        "@a\"",
        "<!channel>",
        "{\"$ne\":null}",
        "9",
        "👍 ",
        "\u0000"
      })
  void fortyThousandCharactersAreReadInPassing(String piece) {
    String text = piece.repeat(40_000 / piece.length());
    for (CommandWord word : Vocabulary.all()) {
      Parsed parsed =
          Assertions.assertTimeoutPreemptively(
              Duration.ofSeconds(20), () -> parsed(word.word() + " " + text));
      assertThat(parsed).isNotNull();
    }
    assertThat(parsed(text)).isNotNull();
  }

  @Provide
  Arbitrary<String> words() {
    return Arbitraries.of(Vocabulary.all().stream().map(CommandWord::word).distinct().toList());
  }

  @Provide
  Arbitrary<String> scraps() {
    Arbitrary<String> known =
        Arbitraries.of(
            "weekly",
            "every",
            "2",
            "second",
            "weeks",
            "monthly",
            "31",
            "15th",
            "day",
            "skip",
            "holidays",
            "move",
            "only",
            "off",
            "usual",
            "on",
            "plan",
            "days",
            "later",
            "18:00-08:00",
            "6-8",
            "from",
            "to",
            "-",
            "sun-thu",
            "tue",
            "add",
            "remove",
            "24",
            "dec",
            "2027-12-24/2027-12-31",
            "yesterday",
            "de-by",
            "germany",
            "structured",
            "flexible",
            "weeks",
            "because",
            "(my knee)",
            "nobody",
            "me",
            "open",
            "undo",
            "last",
            "fri",
            "fryday",
            "15:00",
            "3",
            "pm",
            "99:99",
            "noon",
            "for",
            "@m's",
            "team",
            "manager",
            "is",
            "until",
            "in",
            "next",
            "10",
            "jan",
            "2027-01-10",
            "31.2.",
            "1/2/2027",
            "@ana",
            "<@U1|a b>",
            "\"x y\"",
            "“",
            "<",
            ">",
            "@",
            ",",
            "a@b",
            "'s",
            "and",
            "<!channel>",
            "@everyone",
            "{\"$ne\":null}",
            "Lisbon",
            "help",
            "please",
            "*b*");
    Arbitrary<String> piece =
        Arbitraries.oneOf(known, known, known, Arbitraries.strings().ofMaxLength(12));
    return piece.list().ofMaxSize(9).map(pieces -> String.join(" ", pieces));
  }

  @Provide
  Arbitrary<RhythmWords> rhythms() {
    Arbitrary<DayOfWeek> day = Arbitraries.of(DayOfWeek.class);
    Arbitrary<Optional<LocalTime>> time =
        Arbitraries.integers()
            .between(0, 24 * 60 - 1)
            .map(minute -> LocalTime.ofSecondOfDay(minute * 60L))
            .optional();
    Arbitrary<RhythmWords> weeks =
        Combinators.combine(Arbitraries.integers().between(1, 12), day, time)
            .as(RhythmWords::everyWeeks);
    Arbitrary<RhythmWords> months =
        Combinators.combine(Arbitraries.of(List.of(1, 2, 3, 4, -1)), day, time)
            .as(RhythmWords::monthly);
    return Arbitraries.oneOf(weeks, months);
  }

  private static RhythmWords timed(RhythmWords rhythm) {
    return rhythm.at(LocalTime.of(15, 0));
  }
}
