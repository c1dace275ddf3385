package io.praxisbot.core.conversation.command;

import io.praxisbot.core.cadence.ClosingDays;
import io.praxisbot.core.cadence.SettingKind;
import io.praxisbot.core.conversation.command.DateScanner.Range;
import io.praxisbot.core.conversation.command.Reading.Found;
import io.praxisbot.core.conversation.command.Reading.Missed;
import io.praxisbot.core.conversation.command.Reading.Prose;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** {@code holidays}: whose public holidays count, and own closing days. */
final class HolidayCommands {

  /** More words than this are more dates than anybody means at once. */
  private static final int LONGEST = 120;

  private static final int LONGEST_NAME = 5;
  private static final int LONGEST_TEXT = 60;
  private static final int DAYS_AT_ONCE = 366;
  private static final Pattern CODE = Pattern.compile("[a-z]{2}(-[a-z0-9]{1,4}){0,3}");
  private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{M}\\p{N}'’&-]+");
  private static final Set<String> BETWEEN = Set.of(",", "and", "&", "from", "on", "between");
  private static final Spelling<Boolean> VERBS =
      Spelling.of(
          Map.of(
              true, List.of("add", "plus"),
              false, List.of("remove", "delete", "drop")));

  private HolidayCommands() {}

  /** {@code holidays de-by}, {@code holidays add 2027-05-14}, {@code holidays off for @m}. */
  static Reading<Command> read(Rest rest) {
    Scoped scoped = Scoped.of(rest.tokens());
    List<Token> words = scoped.words();
    Optional<String> one = Usual.rule(words);
    boolean shown = words.isEmpty() || (words.size() == 1 && words.get(0).is("list", "show"));
    if (shown || one.isPresent()) {
      return RuleCommands.set(SettingKind.HOLIDAYS, scoped, Reading.exactly(one));
    }
    return VERBS
        .nearest(words.get(0).word())
        .map(verb -> closing(verb, words.subList(1, words.size()), scoped, rest.today()))
        .orElseGet(() -> calendar(words, scoped, rest.today()));
  }

  /** Which calendar a name means is looked up where it is set. */
  private static Reading<Command> calendar(List<Token> words, Scoped scoped, LocalDate today) {
    List<Token> name = words.stream().filter(token -> !token.is(",", "in", "=", "is")).toList();
    String text = name.stream().map(Token::text).collect(Collectors.joining(" "));
    String code = text.toLowerCase(Locale.ROOT);
    if (CODE.matcher(code).matches()) {
      return RuleCommands.set(SettingKind.HOLIDAYS, scoped, Reading.exactly(Optional.of(code)))
          .atMost(Everyday.has(code) ? Certainty.LOOSE : Certainty.EXACT);
    }
    boolean sound =
        !name.isEmpty()
            && name.size() <= LONGEST_NAME
            && text.length() <= LONGEST_TEXT
            && !Everyday.isSaid(name)
            && name.stream().allMatch(HolidayCommands::isNamePart);
    return sound
        ? RuleCommands.set(
            SettingKind.HOLIDAYS, scoped, new Found<>(Optional.of(text), Certainty.LOOSE))
        : Everyday.unlessSaid(words, new Missed<>(Problem.NOT_UNDERSTOOD, example(words, today)));
  }

  /** Whoever typed a date meant closing days. */
  private static Optional<String> example(List<Token> words, LocalDate today) {
    boolean dated = words.stream().anyMatch(token -> TimeWords.resembles(token.text()));
    return Optional.of(dated ? "holidays add " + today.plusMonths(1) : "holidays de-by");
  }

  private static boolean isNamePart(Token token) {
    return token.kind() == Token.Kind.WORD
        && !TimeWords.resembles(token.text())
        && NAME.matcher(token.text()).matches();
  }

  private static Reading<Command> closing(
      Found<Boolean> verb, List<Token> words, Scoped scoped, LocalDate today) {
    if (Everyday.isSaid(words.stream().filter(token -> !token.is("from")).toList())) {
      return new Prose<>();
    }
    boolean add = verb.value();
    String typed = add ? "holidays add " : "holidays remove ";
    Reading<ClosingDays> days =
        words.size() > LONGEST
            ? Reading.missed(Problem.NOT_UNDERSTOOD)
            : new Scan(Pieces.of(words), add, today, typed, scoped.suffix()).days();
    return scoped
        .read(days, (dates, scope) -> (Command) new Command.ChangeClosing(add, dates, scope))
        .atMost(verb.certainty())
        .orExample(typed + today.plusMonths(1) + scoped.suffix());
  }

  /** Reads dates and spans one after the other. */
  private record Scan(
      List<String> words, boolean add, LocalDate today, String typed, String suffix) {

    Reading<ClosingDays> days() {
      DateScanner dates = new DateScanner(words, today);
      List<ClosingDays.Span> spans = new ArrayList<>();
      Certainty certainty = Certainty.EXACT;
      int at = 0;
      while (at < words.size()) {
        if (BETWEEN.contains(words.get(at))) {
          at++;
          continue;
        }
        Reading<Range> range = dates.range(at).then(this::checked);
        if (!(range instanceof Found<Range> found)) {
          return range.map(none -> ClosingDays.NONE);
        }
        spans.add(new ClosingDays.Span(found.value().first(), found.value().last()));
        certainty = certainty.and(found.certainty());
        at += found.value().words();
      }
      return spans.isEmpty()
          ? Reading.missed(Problem.NOT_UNDERSTOOD)
          : new Found<>(new ClosingDays(spans), certainty);
    }

    /** What is over can be taken away, but not be added. */
    private Reading<Range> checked(Range range) {
      if (!range.ordered()) {
        return missed(Problem.END_BEFORE_START, range.last(), range.first());
      }
      if (range.first().plusDays(DAYS_AT_ONCE).isBefore(range.last())) {
        return missed(Problem.TOO_LONG, range.first(), range.first().plusDays(DAYS_AT_ONCE));
      }
      return add && range.last().isBefore(today)
          ? Reading.missed(Problem.DATE_IN_THE_PAST)
          : Reading.exactly(range);
    }

    private Reading<Range> missed(Problem problem, LocalDate first, LocalDate last) {
      return new Missed<>(problem, Optional.of(typed + first + " to " + last + suffix));
    }
  }
}
