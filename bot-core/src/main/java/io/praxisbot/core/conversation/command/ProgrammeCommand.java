package io.praxisbot.core.conversation.command;

import io.praxisbot.core.cadence.Programme;
import io.praxisbot.core.cadence.SettingKind;
import io.praxisbot.core.conversation.command.Reading.Found;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** {@code programme}: whether people choose their own time, and within which bounds. */
final class ProgrammeCommand {

  private static final int LONGEST = 24;
  private static final String EXAMPLE = "programme flexible mon-thu 09:00-17:00 every 2 weeks";
  private static final Set<String> FILLERS =
      Set.of("within", "at", "most", "least", "seldomest", "on", "the", ",");
  private static final Spelling<Boolean> STRUCTURED =
      Spelling.of(
          Map.of(
              true, List.of("structured", "fixed", "set"),
              false, List.of("flexible", "free", "flex")));

  private ProgrammeCommand() {}

  /** {@code programme structured}, {@code programme flexible mon-thu 09:00-17:00}. */
  static Reading<Command> read(Rest rest) {
    Scoped scoped = Scoped.of(rest.tokens());
    Reading<Command> reading =
        RuleCommands.set(SettingKind.PROGRAMME, scoped, rule(scoped.words()))
            .orExample(EXAMPLE + scoped.suffix());
    return Everyday.unlessSaid(
        rest.tokens().stream().filter(token -> !token.is("from")).toList(), reading);
  }

  private static Reading<Optional<String>> rule(List<Token> words) {
    if (words.isEmpty() || Usual.isReset(words)) {
      return Reading.exactly(words.isEmpty() ? Optional.empty() : Optional.of(""));
    }
    Optional<Found<Boolean>> kind = STRUCTURED.nearest(words.get(0).word());
    if (kind.isEmpty() || words.size() > LONGEST) {
      return Reading.missed(Problem.NOT_UNDERSTOOD);
    }
    List<String> bounds = Pieces.of(words.subList(1, words.size()));
    return programme(kind.get().value(), bounds)
        .map(programme -> Optional.of(programme.notation()))
        .atMost(kind.get().certainty());
  }

  private static Reading<Programme> programme(boolean structured, List<String> bounds) {
    if (bounds.isEmpty()) {
      return Reading.exactly(structured ? Programme.STRUCTURED : Programme.FLEXIBLE);
    }
    return structured ? Reading.missed(Problem.NOT_UNDERSTOOD) : flexible(new ArrayList<>(bounds));
  }

  /** Weeks are told by their word and days by their names; what is left are hours. */
  private static Reading<Programme> flexible(List<String> words) {
    OptionalInt weeks = takeWeeks(words);
    if (weeks.orElse(1) < 1 || weeks.orElse(1) > RhythmWords.MAX_WEEKS) {
      return Reading.missed(weeks.getAsInt() < 1 ? Problem.NEVER_OCCURS : Problem.TOO_SELDOM);
    }
    List<String> days = takeDays(words);
    words.removeIf(FILLERS::contains);
    Reading<Set<DayOfWeek>> on =
        days.isEmpty() ? Reading.exactly(Programme.FLEXIBLE.days()) : WeekdaysReader.read(days);
    return on.then(
        chosen ->
            hours(words)
                .then(hours -> bounded(chosen, hours, weeks.orElse(RhythmWords.MAX_WEEKS))));
  }

  private static Reading<HoursReader.Hours> hours(List<String> words) {
    return words.isEmpty()
        ? Reading.exactly(new HoursReader.Hours(Programme.FLEXIBLE.from(), Programme.FLEXIBLE.to()))
        : new HoursReader(false).read(words);
  }

  private static Reading<Programme> bounded(
      Set<DayOfWeek> days, HoursReader.Hours hours, int weeks) {
    return hours.to().isBefore(hours.from())
        ? Reading.missed(Problem.END_BEFORE_START)
        : Reading.exactly(new Programme(false, days, hours.from(), hours.to(), weeks));
  }

  /** "every 2 weeks", "weekly": what was read is taken out of the words. */
  private static OptionalInt takeWeeks(List<String> words) {
    if (words.remove("weekly")) {
      return OptionalInt.of(1);
    }
    int at = Math.max(words.indexOf("weeks"), words.indexOf("week"));
    if (at < 0) {
      return OptionalInt.empty();
    }
    OptionalInt number = at == 0 ? OptionalInt.of(1) : number(words.get(at - 1));
    words.remove(at);
    if (number.isPresent() && at > 0 && !words.get(at - 1).equals("every")) {
      words.remove(at - 1);
    }
    words.remove("every");
    return number;
  }

  private static OptionalInt number(String word) {
    return switch (word) {
      case "every", "a", "once" -> OptionalInt.of(1);
      case "other" -> OptionalInt.of(2);
      default -> Ordinals.cardinal(word);
    };
  }

  /** The days and the dashes between them. */
  private static List<String> takeDays(List<String> words) {
    List<String> days = new ArrayList<>();
    List<String> others = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      boolean between =
          i > 0
              && i < words.size() - 1
              && WeekdaysReader.isOne(words.get(i - 1))
              && WeekdaysReader.isOne(words.get(i + 1));
      (between || WeekdaysReader.isOne(words.get(i)) ? days : others).add(words.get(i));
    }
    words.clear();
    words.addAll(others);
    return days;
  }
}
