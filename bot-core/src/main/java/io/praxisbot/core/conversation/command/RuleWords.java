package io.praxisbot.core.conversation.command;

import io.praxisbot.core.cadence.Cadence;
import io.praxisbot.core.cadence.ClosingDays;
import io.praxisbot.core.cadence.Lag;
import io.praxisbot.core.cadence.Programme;
import io.praxisbot.core.cadence.SettingKind;
import io.praxisbot.core.cadence.Weekly;
import io.praxisbot.core.cadence.Workdays;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Locale;
import java.util.stream.Collectors;

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
    };
  }

  /** What to type after it for that rule. */
  static String of(SettingKind kind, String rule) {
    if (rule.equals(SettingKind.OFF)) {
      return "off";
    }
    return switch (kind) {
      case REMINDER -> lag(rule);
      case PLAN -> plan(Cadence.parse(rule));
      case PROGRAMME -> programme(Programme.parse(rule));
      case WORKDAYS -> days(Workdays.parse(rule));
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
    return cadence.rule() instanceof Weekly weekly
        ? shortly(weekly.day()) + " " + cadence.time()
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

  private static String days(Collection<DayOfWeek> days) {
    return Arrays.stream(DayOfWeek.values())
        .filter(days::contains)
        .map(RuleWords::shortly)
        .collect(Collectors.joining(" "));
  }

  private static String shortly(DayOfWeek day) {
    return day.getDisplayName(TextStyle.SHORT, Locale.ENGLISH).toLowerCase(Locale.ROOT);
  }
}
