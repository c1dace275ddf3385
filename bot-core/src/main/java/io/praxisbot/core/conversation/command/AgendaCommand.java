package io.praxisbot.core.conversation.command;

import static java.util.regex.Matcher.quoteReplacement;

import io.praxisbot.core.conversation.command.AgendaWish.Add;
import io.praxisbot.core.conversation.command.AgendaWish.Look;
import io.praxisbot.core.conversation.command.AgendaWish.Mark;
import io.praxisbot.core.conversation.command.AgendaWish.Move;
import io.praxisbot.core.conversation.command.AgendaWish.NoDay;
import io.praxisbot.core.conversation.command.AgendaWish.Once;
import io.praxisbot.core.conversation.command.AgendaWish.Regularly;
import io.praxisbot.core.conversation.command.AgendaWish.Talked;
import io.praxisbot.core.conversation.command.Reading.Found;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * {@code agenda}, {@code agenda @ana}, {@code agenda @ana ask about the workshop}, {@code agenda
 * add …}, {@code agenda private …}, {@code agenda tick 2}, {@code agenda every 2 weeks thu 10:00}.
 */
final class AgendaCommand {

  private static final String EXAMPLE = "agenda add what I learned from the workshop";
  private static final String MARK_EXAMPLE = "agenda tick 1";
  private static final String DAY_EXAMPLE = "agenda every 2 weeks thu 10:00";

  private static final Pattern PERSON =
      Pattern.compile(
          "(?s)^(?:(?:for|with)\\s++)?"
              + "(<@[^<>]{1,200}>|[\"“”„][^\"“”„]{1,100}[\"“”„]|@[\\p{L}\\p{N}][\\p{L}\\p{N}._-]{0,100}"
              + "|[\\p{L}\\p{N}._%+-]{1,60}@[\\p{L}\\p{N}][\\p{L}\\p{N}._-]{0,100})(.*+)$");

  /** Behind the first one, somebody else with a sign. */
  private static final Pattern SECOND =
      Pattern.compile(
          "(?i)^\\s*+(?:,\\s*+|&\\s*+|and\\s++)?+(?:<@[^<>]{1,200}>|@[\\p{L}\\p{N}][\\p{L}\\p{N}._-]{0,100})(?![\\p{L}\\p{N}'’])");

  private static final Pattern ADD = words("add|point");
  private static final Pattern PRIVATE = words("private|privately|for me|for myself");
  private static final Pattern MARK =
      Pattern.compile(
          "(?i)(tick|done|untick|reopen|share|show|keep|hide|remove|delete|drop)\\s+(?:off\\s+)?(?:number\\s+|no\\.?\\s+|#)?([1-9]\\d?)");
  private static final Set<String> REPEATS =
      Set.of("every", "each", "weekly", "fortnightly", "biweekly", "bi-weekly", "monthly");
  private static final Pattern CLOCK =
      Pattern.compile("\\d{1,2}[:.h]\\d\\d(?:am|pm)?|\\d{1,2}(?:am|pm|h)|noon|midday");

  /** A day has so many words at most. */
  private static final int DAY_WORDS = 4;

  private static final Set<Problem> GONE_WRONG =
      EnumSet.of(Problem.UNKNOWN_TIME, Problem.DATE_IN_THE_PAST, Problem.IMPOSSIBLE_DATE);

  private AgendaCommand() {}

  private static Pattern words(String begin) {
    return Pattern.compile("(?is)^(?:" + begin + ")(?:\\s*+:\\s*+|\\s++)(.++)$");
  }

  static Reading<Command> read(Rest rest) {
    Matcher named = PERSON.matcher(rest.raw());
    if (!named.matches()) {
      return wish(rest, false).map(wish -> new Command.Agenda(Optional.empty(), wish));
    }
    String label = named.group(1).startsWith("<") ? named.group(1) : bare(named.group(1));
    if (SECOND.matcher(named.group(2)).find()) {
      return Reading.missed(Problem.ONE_TALK);
    }
    Rest more = Rest.of(named.group(2).replaceFirst("^[,:.]+", ""), rest.today());
    return PersonRef.of(label)
        .map(
            person ->
                with(person, wish(more, true))
                    .<Command>map(wish -> new Command.Agenda(Optional.of(person), wish)))
        .orElseGet(() -> Reading.missed(Problem.NO_PERSON));
  }

  /** What to type instead names the same person. */
  private static Reading<AgendaWish> with(PersonRef person, Reading<AgendaWish> reading) {
    return reading instanceof Reading.Missed<AgendaWish> missed
        ? new Reading.Missed<>(
            missed.problem(),
            missed
                .example()
                .map(
                    e ->
                        e.replaceFirst(
                            "^agenda ", "agenda " + quoteReplacement(person.canonical()) + " ")))
        : reading;
  }

  private static String bare(String label) {
    return label.replaceAll("[.:]+$", "");
  }

  /**
   * What is wanted.
   *
   * @param named whether somebody is named, so that any words behind it are a point
   */
  private static Reading<AgendaWish> wish(Rest rest, boolean named) {
    if (rest.raw().isEmpty()) {
      return Reading.exactly(new Look());
    }
    Matcher add = ADD.matcher(rest.raw());
    Matcher own = PRIVATE.matcher(rest.raw());
    Matcher mark = MARK.matcher(rest.raw().strip());
    if (add.matches() || own.matches()) {
      boolean shared = add.matches();
      return Reading.exactly(new Add((shared ? add : own).group(1).strip(), shared));
    }
    if (mark.matches()) {
      return Reading.exactly(new Mark(move(mark.group(1)), Integer.parseInt(mark.group(2))));
    }
    if (rest.tokens().size() == 1 && rest.tokens().get(0).is("off", "none")) {
      return Reading.exactly(new NoDay());
    }
    if (rest.tokens().size() == 1 && rest.tokens().get(0).is("talked", "done")) {
      return Reading.exactly(new Talked());
    }
    if (isMoveWithoutNumber(rest.tokens())) {
      return Reading.<AgendaWish>missed(Problem.NOT_UNDERSTOOD).orExample(MARK_EXAMPLE);
    }
    if (rest.tokens().size() == 1 && rest.tokens().get(0).is("add", "private")) {
      return Reading.<AgendaWish>missed(Problem.NOT_UNDERSTOOD).orExample(EXAMPLE);
    }
    return dayOrWords(rest, named);
  }

  /** A move alone, or with a number that it can't take: "tick", "tick two". */
  private static boolean isMoveWithoutNumber(List<Token> tokens) {
    return tokens.size() <= 2
        && !tokens.isEmpty()
        && tokens.get(0).is("tick", "untick", "reopen", "share", "keep", "hide", "remove", "delete")
        && tokens.stream().skip(1).allMatch(t -> Ordinals.cardinal(t.word()).isPresent());
  }

  private static Move move(String word) {
    return switch (word.toLowerCase(Locale.ROOT)) {
      case "untick", "reopen" -> Move.REOPEN;
      case "share", "show" -> Move.SHARE;
      case "keep", "hide" -> Move.KEEP;
      case "remove", "delete", "drop" -> Move.REMOVE;
      default -> Move.TICK;
    };
  }

  private static Reading<AgendaWish> dayOrWords(Rest rest, boolean named) {
    if (rest.tokens().isEmpty()) {
      return new Found<>(new Add(rest.raw(), true), Certainty.LOOSE);
    }
    Reading<AgendaWish> day = day(rest);
    boolean meant = rest.tokens().size() <= 6 && rest.tokens().get(0).is("on", "next");
    boolean repeats = REPEATS.contains(rest.tokens().get(0).word());
    if (day instanceof Found<AgendaWish> || (repeats && rest.tokens().size() <= 6)) {
      return day;
    }
    if (named && !meant && !isDayGoneWrong(day, rest)) {
      return Reading.exactly(new Add(rest.raw(), true));
    }
    return day instanceof Reading.Missed<AgendaWish> missed
            && (meant || missed.problem() == Problem.DATE_IN_THE_PAST || isDayGoneWrong(day, rest))
        ? day
        : new Found<>(new Add(rest.raw(), true), Certainty.GUESSED);
  }

  /** A few words that can only be a day, and none that will do: no point that the other reads. */
  private static boolean isDayGoneWrong(Reading<AgendaWish> day, Rest rest) {
    return rest.tokens().size() <= DAY_WORDS
        && day instanceof Reading.Missed<AgendaWish> missed
        && GONE_WRONG.contains(missed.problem());
  }

  /** A day, with or without a time. */
  private static Reading<AgendaWish> day(Rest rest) {
    List<Token> tokens = rest.tokens();
    return REPEATS.contains(tokens.get(0).word())
        ? regularly(tokens).orExample(DAY_EXAMPLE)
        : once(rest).orExample("agenda on thu 10:00");
  }

  private static Reading<AgendaWish> regularly(List<Token> tokens) {
    return RhythmReader.read(tokens)
        .finish(LocalTime.of(10, 0), words -> "agenda " + words.canonical())
        .then(
            words ->
                words.everyWeeks() > 0 && words.day().isPresent() && words.onDayOff().isEmpty()
                    ? Reading.exactly(new Regularly(words, Optional.empty()))
                    : Reading.missed(Problem.NOT_UNDERSTOOD));
  }

  private static Reading<AgendaWish> once(Rest rest) {
    List<String> words =
        rest.tokens().stream()
            .map(token -> token.kind() == Token.Kind.WORD ? token.word() : "")
            .filter(word -> !Set.of("on", "at", ",").contains(word))
            .toList();
    boolean timed = !words.isEmpty() && CLOCK.matcher(words.get(words.size() - 1)).matches();
    Optional<LocalTime> time =
        timed
            ? TimeWords.read(words.get(words.size() - 1), "").map(TimeWords.Time::at)
            : Optional.empty();
    if (timed && time.isEmpty()) {
      return Reading.missed(Problem.UNKNOWN_TIME);
    }
    if (words.equals(List.of("yesterday"))) {
      return Reading.missed(Problem.DATE_IN_THE_PAST);
    }
    List<String> day = time.isPresent() ? words.subList(0, words.size() - 1) : words;
    return new DateWords(rest.today()).read(day).map(date -> new Once(date, time));
  }
}
