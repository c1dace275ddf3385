package io.praxisbot.core.conversation.command;

import io.praxisbot.core.conversation.command.Parsed.DidYouMean;
import io.praxisbot.core.conversation.command.Parsed.Incomplete;
import io.praxisbot.core.conversation.command.Parsed.NotACommand;
import io.praxisbot.core.conversation.command.Parsed.Understood;
import io.praxisbot.core.conversation.command.Reading.Found;
import io.praxisbot.core.conversation.command.Reading.Missed;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the command in what somebody typed. Takes any text and never throws; a guess is never
 * passed off as certain, and a sentence is left alone.
 */
public final class CommandParser {

  /** Problems that only somebody who meant the command can have. */
  private static final Set<Problem> TELLING =
      EnumSet.of(
          Problem.UNKNOWN_TIME,
          Problem.IMPOSSIBLE_DATE,
          Problem.EITHER_DATE,
          Problem.DATE_IN_THE_PAST,
          Problem.END_BEFORE_START,
          Problem.NO_HOURS,
          Problem.REASON_OF_ANOTHER,
          Problem.NEVER_OCCURS,
          Problem.NO_FIFTH,
          Problem.TOO_SELDOM);

  /** More words than this after a command word that they don't fit are a sentence. */
  private static final int SENTENCE = 8;

  /** A misspelt word shorter than this is as likely another word. */
  private static final int DISTINCT_WORD = 6;

  /**
   * Reads a text that answers no question.
   *
   * @param text anything, of any length
   * @param today the day where the person is, for dates such as "next monday"
   * @param audience whose commands may be suggested; an exact command is understood regardless
   */
  public Parsed parse(String text, LocalDate today, Audience audience) {
    Typed typed = Typed.of(text);
    if (typed.isCall()) {
      return new Understood(new Command.Help(Optional.empty()));
    }
    Optional<Command> phrase = Phrases.meaningOf(typed);
    Optional<Command> said = phrase.or(() -> Absence.read(text, today));
    if (said.isPresent()) {
      return new Understood(said.get());
    }
    return known(typed)
        .map(exact -> exactWord(exact, today, audience))
        .orElseGet(() -> misspeltWord(typed, today, audience));
  }

  /**
   * Reads a text that may just as well answer the question just asked: only what is a command from
   * its first to its last word counts.
   *
   * @return {@link Understood} or {@link NotACommand}
   */
  public Parsed inDialogue(String text, LocalDate today) {
    Typed typed = Typed.of(text);
    Optional<Command> phrase = Phrases.meaningOf(typed);
    return phrase
        .or(() -> known(typed).flatMap(exact -> certain(exact, today)))
        .<Parsed>map(Understood::new)
        .orElseGet(NotACommand::new);
  }

  /** How much a text looks like a command with a mistake, where it may answer a question. */
  public Likeness likeness(String text, LocalDate today, Audience audience) {
    Parsed parsed = parse(text, today, audience);
    Likeness likeness =
        known(Typed.of(text))
            .filter(exact -> parsed instanceof Incomplete || parsed instanceof DidYouMean)
            .map(exact -> Likeness.of(exact.word(), Token.of(exact.rest())))
            .orElse(Likeness.ANSWER);
    return likeness == Likeness.ANSWER && Absence.isLikely(text, today)
        ? Likeness.EITHER
        : likeness;
  }

  /** What a text says that somebody does about another person, whom it may name without a sign. */
  public Optional<Spoken> spoken(String text) {
    return Spoken.of(text);
  }

  /** A few words about what somebody did, without a word about whom. */
  public Optional<Incomplete> nobodyNamed(String text) {
    return known(Typed.of(text))
        .filter(typed -> ActCommands.WORDS.contains(typed.word()) && !isLong(typed))
        .map(
            typed ->
                new Incomplete(typed.word(), Problem.NO_PERSON, Vocabulary.example(typed.word())));
  }

  /** Whether a text may be as long as a table is: {@link Command.Import#LONGEST}. */
  public boolean bringsTable(String text) {
    Typed typed = Typed.of(text);
    return spelledRight(typed).filter(known -> known.word().equals(ImportCommand.WORD)).isPresent();
  }

  /** The time of day that a text names, alone; empty if it names none. */
  public static Optional<LocalTime> time(String text) {
    List<String> words = List.of(text.strip().toLowerCase(Locale.ROOT).split("\\s+", 3));
    return words.size() > 2
        ? Optional.empty()
        : TimeWords.read(words.get(0), words.size() == 2 ? words.get(1) : "")
            .filter(read -> read.words() == words.size())
            .map(TimeWords.Time::at);
  }

  private static Optional<Command> certain(Typed exact, LocalDate today) {
    return read(exact, today) instanceof Found<Command> found
            && found.certainty() == Certainty.EXACT
        ? Optional.of(found.value())
        : Optional.empty();
  }

  private static Optional<Typed> known(Typed typed) {
    return typed.joined().flatMap(CommandParser::spelledRight).or(() -> spelledRight(typed));
  }

  private static Optional<Typed> spelledRight(Typed typed) {
    return Vocabulary.find(typed.word()).map(word -> new Typed(word, typed.rest()));
  }

  private static Reading<Command> read(Typed typed, LocalDate today) {
    Rest rest =
        typed.word().equals(ImportCommand.WORD)
            ? Rest.untouched(typed.rest(), today)
            : Rest.of(typed.rest(), today);
    return Meanings.of(typed.word()).read(rest);
  }

  private static Parsed exactWord(Typed typed, LocalDate today, Audience audience) {
    if (Vocabulary.opensSentences(typed.word(), audience)) {
      return certain(typed, today).<Parsed>map(Understood::new).orElseGet(NotACommand::new);
    }
    Reading<Command> reading = read(typed, today);
    if (reading instanceof Found<Command> found) {
      return found.certainty() == Certainty.GUESSED
          ? new DidYouMean(found.value())
          : new Understood(found.value());
    }
    boolean sentence = !Vocabulary.onlyForAdmins(typed.word()) && isLong(typed);
    return sentence ? unlessTelling(typed, reading) : incomplete(typed, reading);
  }

  private static Parsed misspeltWord(Typed typed, LocalDate today, Audience audience) {
    Set<String> words = Vocabulary.wordsOf(audience);
    return Vocabulary.nearTo(typed.word())
        .filter(words::contains)
        .map(word -> otherWord(new Typed(word, typed.rest()), today))
        .or(
            () ->
                Closest.to(typed.word(), words)
                    .map(word -> guess(new Typed(word, typed.rest()), today)))
        .orElseGet(NotACommand::new);
  }

  /** A word that is none of the commands: only with a person behind it one is meant. */
  private static Parsed otherWord(Typed typed, LocalDate today) {
    Rest rest = Rest.of(typed.rest(), today);
    boolean name = rest.tokens().size() == 1 && !Everyday.isSaid(rest.tokens());
    return Meanings.of(typed.word()).read(rest) instanceof Found<Command> found
            && (found.certainty() == Certainty.EXACT || name)
        ? new DidYouMean(found.value())
        : new NotACommand();
  }

  private static Parsed guess(Typed typed, LocalDate today) {
    Reading<Command> reading = read(typed, today);
    if (reading instanceof Found<Command> found) {
      return found.certainty() == Certainty.LOOSE
          ? new NotACommand()
          : new DidYouMean(found.value());
    }
    boolean distinct = typed.word().length() >= DISTINCT_WORD && !isLong(typed);
    return distinct ? incomplete(typed, reading) : unlessTelling(typed, reading);
  }

  private static Parsed unlessTelling(Typed typed, Reading<Command> reading) {
    return reading instanceof Missed<Command> missed && TELLING.contains(missed.problem())
        ? incomplete(typed, reading)
        : new NotACommand();
  }

  private static Parsed incomplete(Typed typed, Reading<Command> reading) {
    return reading instanceof Missed<Command> missed
        ? new Incomplete(
            typed.word(),
            missed.problem(),
            missed.example().orElseGet(() -> Vocabulary.example(typed.word())))
        : new NotACommand();
  }

  private static boolean isLong(Typed typed) {
    return Token.of(typed.rest()).size() > SENTENCE;
  }
}
