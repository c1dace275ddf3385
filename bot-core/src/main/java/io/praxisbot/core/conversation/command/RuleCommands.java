package io.praxisbot.core.conversation.command;

import io.praxisbot.core.cadence.QuietHours;
import io.praxisbot.core.cadence.SettingKind;
import io.praxisbot.core.cadence.Workdays;
import java.util.List;
import java.util.Optional;

/** {@code quiet} and {@code workdays}: one rule that needs nothing but its own words. */
final class RuleCommands {

  /** More words after the command word are no rule. */
  private static final int LONGEST = 16;

  private RuleCommands() {}

  /** Sets a rule of a kind, or shows it. */
  static Reading<Command> set(SettingKind kind, Scoped scoped, Reading<Optional<String>> rule) {
    return scoped.read(rule, (text, scope) -> new Command.SetRule(kind, text, scope));
  }

  /** {@code quiet}, {@code quiet 18:00-08:00}, {@code quiet off}, {@code … for @m}. */
  static Reading<Command> quiet(Rest rest) {
    Scoped scoped = Scoped.of(rest.tokens());
    Reading<Command> reading =
        set(SettingKind.QUIET, scoped, hours(scoped.words(), scoped.suffix()));
    return Everyday.unlessSaid(withoutOpening(rest.tokens()), reading);
  }

  private static List<Token> withoutOpening(List<Token> tokens) {
    return tokens.stream().filter(token -> !token.is("from")).toList();
  }

  private static Reading<Optional<String>> hours(List<Token> words, String suffix) {
    Optional<String> one = Usual.rule(words);
    if (words.isEmpty() || one.isPresent()) {
      return Reading.exactly(one);
    }
    if (words.size() > LONGEST) {
      return Reading.missed(Problem.NOT_UNDERSTOOD);
    }
    return new HoursReader(true)
        .read(Pieces.of(words.stream().filter(word -> !word.is("hours", "=", "is")).toList()))
        .then(RuleCommands::quiet)
        .orExample("quiet 18:00-08:00" + suffix);
  }

  private static Reading<Optional<String>> quiet(HoursReader.Hours hours) {
    return hours.from().equals(hours.to())
        ? Reading.missed(Problem.NO_HOURS)
        : Reading.exactly(Optional.of(new QuietHours(hours.from(), hours.to()).notation()));
  }

  /** {@code workdays}, {@code workdays sun-thu}, {@code workdays mon tue wed for @p only}. */
  static Reading<Command> workdays(Rest rest) {
    Scoped scoped = Scoped.of(rest.tokens());
    Reading<Command> reading =
        set(
            SettingKind.WORKDAYS,
            scoped,
            days(scoped.words()).orExample("workdays mon-thu" + scoped.suffix()));
    return Everyday.unlessSaid(rest.tokens(), reading);
  }

  private static Reading<Optional<String>> days(List<Token> words) {
    if (words.isEmpty()) {
      return Reading.exactly(Optional.empty());
    }
    if (Usual.isReset(words)) {
      return Reading.exactly(Optional.of(""));
    }
    if (Usual.isOff(words)) {
      return Reading.missed(Problem.NEVER_OCCURS);
    }
    return words.size() > LONGEST
        ? Reading.missed(Problem.NOT_UNDERSTOOD)
        : WeekdaysReader.read(Pieces.of(words)).map(days -> Optional.of(Workdays.notation(days)));
  }
}
