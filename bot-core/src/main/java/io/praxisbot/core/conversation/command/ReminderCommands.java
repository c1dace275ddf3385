package io.praxisbot.core.conversation.command;

import io.praxisbot.core.cadence.Cadence;
import io.praxisbot.core.cadence.CadenceDefaults;
import io.praxisbot.core.cadence.Lag;
import io.praxisbot.core.cadence.SettingKind;
import io.praxisbot.core.cadence.Weekly;
import io.praxisbot.core.conversation.command.Reading.Found;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/** {@code reminders}: of unanswered check-ins, and of plans. */
final class ReminderCommands {

  private static final int LONGEST = 12;
  private static final String LAG_EXAMPLE = "reminders next day 10:00";
  private static final String PLAN_EXAMPLE = "reminders plan mon 08:30";
  private static final Set<String> FILLERS =
      Set.of("at", "the", "on", "in", "after", "later", "working", "business", "=", ",", "is");
  private static final Set<String> DAYS = Set.of("day", "days", "workday", "workdays");
  private static final Set<String> NEXT = Set.of("next", "following");

  private ReminderCommands() {}

  /** {@code reminders}, {@code reminders 2 days later 09:30}, {@code reminders plan mon 08:30}. */
  static Reading<Command> read(Rest rest) {
    Scoped scoped = Scoped.of(rest.tokens());
    List<Token> words = scoped.words();
    boolean plan = !words.isEmpty() && words.get(0).is("plan", "plans", "plan's");
    Reading<Command> reading =
        plan
            ? RuleCommands.set(SettingKind.PLAN, scoped, plan(words.subList(1, words.size())))
                .orExample(PLAN_EXAMPLE + scoped.suffix())
            : RuleCommands.set(SettingKind.REMINDER, scoped, unanswered(words))
                .orExample(LAG_EXAMPLE + scoped.suffix());
    return Everyday.unlessSaid(rest.tokens(), reading);
  }

  private static Reading<Optional<String>> unanswered(List<Token> words) {
    return oneWord(words, new Lag(1, CadenceDefaults.REMINDER_TIME).notation())
        .orElseGet(() -> lag(words).map(lag -> Optional.of(lag.notation())));
  }

  private static Reading<Optional<String>> plan(List<Token> words) {
    return oneWord(words, CadenceDefaults.PLAN.notation())
        .orElseGet(() -> weekly(words).map(cadence -> Optional.of(cadence.notation())));
  }

  /** Nothing at all shows what holds; "on" brings back what Praxis does out of the box. */
  private static Optional<Reading<Optional<String>>> oneWord(List<Token> words, String on) {
    Optional<String> rule = Usual.rule(words);
    if (words.isEmpty() || rule.isPresent()) {
      return Optional.of(Reading.exactly(rule));
    }
    return words.size() == 1 && words.get(0).is("on")
        ? Optional.of(Reading.exactly(Optional.of(on)))
        : Optional.empty();
  }

  private static Reading<Lag> lag(List<Token> tokens) {
    if (tokens.size() > LONGEST) {
      return Reading.missed(Problem.NOT_UNDERSTOOD);
    }
    List<String> words =
        new ArrayList<>(
            tokens.stream()
                .map(token -> token.kind() == Token.Kind.WORD ? token.word() : token.text())
                .filter(word -> !FILLERS.contains(word))
                .toList());
    OptionalInt days = takeDays(words);
    if (days.isPresent() && (days.getAsInt() < 1 || days.getAsInt() > Lag.MOST)) {
      return Reading.missed(Problem.UNKNOWN_LAG);
    }
    Certainty certainty = days.isPresent() ? Certainty.EXACT : Certainty.GUESSED;
    return time(words, CadenceDefaults.REMINDER_TIME)
        .<Lag>map(time -> new Lag(days.orElse(1), time))
        .atMost(certainty);
  }

  /** "next day", "2 days", "same day": what was read is taken out of the words. */
  private static OptionalInt takeDays(List<String> words) {
    for (int i = 0; i < words.size(); i++) {
      if (DAYS.contains(words.get(i))) {
        OptionalInt number = i == 0 ? OptionalInt.of(1) : number(words.get(i - 1));
        if (number.isEmpty()) {
          return OptionalInt.empty();
        }
        words.subList(Math.max(0, i - 1), i + 1).clear();
        return number;
      }
    }
    return OptionalInt.empty();
  }

  private static OptionalInt number(String word) {
    if (NEXT.contains(word) || word.equals("a") || word.equals("one")) {
      return OptionalInt.of(1);
    }
    return word.equals("same") ? OptionalInt.of(0) : Ordinals.cardinal(word);
  }

  private static Reading<LocalTime> time(List<String> words, LocalTime usual) {
    if (words.isEmpty()) {
      return Reading.exactly(usual);
    }
    Optional<TimeWords.Time> time =
        TimeWords.read(words.get(0), words.size() > 1 ? words.get(1) : "");
    if (time.isPresent() && time.get().words() == words.size()) {
      return new Found<>(time.get().at(), time.get().certainty());
    }
    return Reading.missed(
        words.stream().anyMatch(TimeWords::resembles)
            ? Problem.UNKNOWN_TIME
            : Problem.NOT_UNDERSTOOD);
  }

  /** Plans are reminded of once a week; a day left out is the usual one. */
  private static Reading<Cadence> weekly(List<Token> tokens) {
    boolean day = tokens.stream().anyMatch(token -> WeekdaysReader.isOne(token.word()));
    Token usual = new Token("mon", Token.Kind.WORD);
    List<Token> words = day ? tokens : Stream.concat(Stream.of(usual), tokens.stream()).toList();
    return RhythmReader.read(words)
        .finish(CadenceDefaults.PLAN.time(), rhythm -> PLAN_EXAMPLE)
        .then(
            rhythm ->
                rhythm.kind() == RhythmWords.Kind.WEEKLY
                    ? Reading.exactly(cadence(rhythm))
                    : Reading.missed(Problem.NOT_UNDERSTOOD));
  }

  private static Cadence cadence(RhythmWords rhythm) {
    return new Cadence(
        Weekly.on(rhythm.day().orElse(DayOfWeek.MONDAY)),
        rhythm.time().orElse(CadenceDefaults.PLAN.time()),
        rhythm.onDayOff().orElse(CadenceDefaults.PLAN.onDayOff()));
  }
}
