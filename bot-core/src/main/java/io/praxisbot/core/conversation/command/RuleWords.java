package io.praxisbot.core.conversation.command;

import io.praxisbot.core.cadence.Cadence;
import io.praxisbot.core.cadence.ClosingDays;
import io.praxisbot.core.cadence.Lag;
import io.praxisbot.core.cadence.OnDayOff;
import io.praxisbot.core.cadence.Programme;
import io.praxisbot.core.cadence.SettingKind;
import io.praxisbot.core.cadence.Weekly;
import io.praxisbot.core.cadence.Workdays;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How rules are typed: the other way round from reading them. */
final class RuleWords {

  private RuleWords() {}

  /** The command word that sets that kind. */
  static String of(SettingKind kind) {
    return switch (kind) {
      case CHECK_IN -> "cadence";
      case DIGEST -> "digest";
      case REMINDER -> "reminders";
      case PLAN -> "reminders plan";
      case PROGRAMME -> "programme";
      case HOLIDAYS, CLOSING -> "holidays";
      case WORKDAYS -> "workdays";
      case QUIET -> "quiet";
      case THRESHOLDS -> ThresholdCommand.WORD;
    };
  }

  /** What to type after it for that rule. */
  static String of(SettingKind kind, String rule) {
    if (rule.isEmpty()) {
      return "usual";
    }
    if (rule.equals(SettingKind.OFF)) {
      return "off";
    }
    return switch (kind) {
      case REMINDER -> lag(rule);
      case PLAN -> plan(Cadence.parse(rule));
      case PROGRAMME -> programme(Programme.parse(rule));
      case WORKDAYS -> days(Workdays.parse(rule));
      case THRESHOLDS -> ThresholdCommand.words(rule);
      default -> rule;
    };
  }

  /** Closing days as typed. */
  static String of(ClosingDays days) {
    return days.spans().stream()
        .map(
            span ->
                span.first().equals(span.last())
                    ? span.first().toString()
                    : span.first() + " to " + span.last())
        .collect(Collectors.joining(", "));
  }

  private static String lag(String rule) {
    return Lag.parse(rule)
        .map(
            lag ->
                lag.workingDays() == 1
                    ? "next day " + lag.time()
                    : lag.workingDays() + " days later " + lag.time())
        .orElse("off");
  }

  private static String plan(Cadence cadence) {
    String off = cadence.onDayOff() == OnDayOff.FALLS_OUT ? " skip holidays" : "";
    return cadence.rule() instanceof Weekly weekly
        ? RhythmWords.shortly(weekly.day()) + " " + cadence.time() + off
        : cadence.time().toString();
  }

  private static String programme(Programme programme) {
    if (programme.structured()) {
      return "structured";
    }
    if (programme.equals(Programme.FLEXIBLE)) {
      return "flexible";
    }
    String days =
        programme.days().equals(EnumSet.allOf(DayOfWeek.class)) ? "" : " " + days(programme.days());
    return "flexible"
        + days
        + " "
        + programme.from()
        + "-"
        + programme.to()
        + (programme.seldomest() == 12 ? "" : " every " + programme.seldomest() + " weeks");
  }

  /** Three days or more in a row as {@code mon-fri}, also over the end of the week. */
  static String days(Set<DayOfWeek> days) {
    if (days.size() == DayOfWeek.values().length) {
      return "mon-sun";
    }
    return Arrays.stream(DayOfWeek.values())
        .filter(day -> days.contains(day) && !days.contains(day.minus(1)))
        .map(first -> row(first, days))
        .collect(Collectors.joining(" "));
  }

  private static String row(DayOfWeek first, Set<DayOfWeek> days) {
    List<DayOfWeek> row =
        Stream.iterate(first, days::contains, day -> day.plus(1)).distinct().toList();
    return row.size() < 3
        ? row.stream().map(RhythmWords::shortly).collect(Collectors.joining(" "))
        : RhythmWords.shortly(first) + "-" + RhythmWords.shortly(row.get(row.size() - 1));
  }
}
