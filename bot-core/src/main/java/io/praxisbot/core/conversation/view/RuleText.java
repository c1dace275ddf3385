package io.praxisbot.core.conversation.view;

import io.praxisbot.core.cadence.Cadence;
import io.praxisbot.core.cadence.ClosingDays;
import io.praxisbot.core.cadence.Lag;
import io.praxisbot.core.cadence.Programme;
import io.praxisbot.core.cadence.QuietHours;
import io.praxisbot.core.cadence.SettingKind;
import io.praxisbot.core.cadence.Workdays;
import io.praxisbot.core.followup.gap.Threshold;
import io.praxisbot.core.followup.gap.Thresholds;
import io.praxisbot.core.holiday.PublicHolidays;
import io.praxisbot.core.message.Texts;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Rules in words. */
final class RuleText {

  private static final PublicHolidays HOLIDAYS = PublicHolidays.shared();

  private static final int MOST_SPANS = 10;

  private static final int DAYS_OF_A_WEEK = 7;

  private final Scene scene;

  RuleText(Scene scene) {
    this.scene = scene;
  }

  /** A rule in the notation of its kind; one that can't be read any more says so. */
  String of(SettingKind kind, String rule) {
    if (rule.isEmpty() || rule.equals(SettingKind.OFF)) {
      return texts().plain("rule.none." + (isOfReminders(kind) ? "never" : "any"));
    }
    try {
      return readable(kind, rule);
    } catch (RuntimeException unreadable) {
      return texts().plain("rule.unreadable");
    }
  }

  private static boolean isOfReminders(SettingKind kind) {
    return kind == SettingKind.REMINDER || kind == SettingKind.PLAN;
  }

  private String readable(SettingKind kind, String rule) {
    return switch (kind) {
      case CHECK_IN, PLAN, DIGEST -> scene.dates().cadence(Cadence.parse(rule));
      case REMINDER -> lag(Lag.parse(rule).orElseThrow());
      case PROGRAMME -> programme(Programme.parse(rule));
      case HOLIDAYS -> calendar(rule);
      case CLOSING -> closing(ClosingDays.parse(rule));
      case WORKDAYS -> days(Workdays.parse(rule));
      case QUIET -> hours(QuietHours.parse(rule).orElseThrow());
      case THRESHOLDS -> thresholds(Thresholds.DEFAULT.with(rule));
    };
  }

  private String lag(Lag lag) {
    return texts()
        .plain("rule.lag", Map.of("days", lag.workingDays(), "time", lag.time().toString()));
  }

  private String thresholds(Thresholds thresholds) {
    return texts()
        .plain(
            "rule.thresholds",
            Map.of(
                "misses", thresholds.misses(),
                "follow", days(thresholds.of(Threshold.FOLLOW_UP)),
                "talk", days(thresholds.of(Threshold.FIRST_TALK)),
                "suggestions", days(thresholds.of(Threshold.SUGGESTIONS))));
  }

  private String days(int days) {
    boolean weeks = days % DAYS_OF_A_WEEK == 0;
    return texts()
        .plain("rule.days", Map.of("weeks", weeks, "count", weeks ? days / DAYS_OF_A_WEEK : days));
  }

  private String programme(Programme programme) {
    if (programme.structured()) {
      return texts().plain("rule.structured");
    }
    boolean everyDay = programme.days().size() == DayOfWeek.values().length;
    boolean everyTime =
        programme.from().equals(Programme.FLEXIBLE.from())
            && programme.to().equals(Programme.FLEXIBLE.to());
    return texts()
        .plain(
            "rule.flexible",
            Map.of(
                "anyDay", everyDay,
                "days", days(programme.days()),
                "anyTime", everyTime,
                "from", programme.from().toString(),
                "to", programme.to().toString(),
                "weeks", programme.seldomest()));
  }

  /** As in "Germany, Bavaria". */
  String calendar(String code) {
    return HOLIDAYS.named(code).orElse(code);
  }

  /** As in "Bavaria". */
  String region(String code) {
    String whole = calendar(code);
    return whole.substring(whole.lastIndexOf(',') + 1).strip();
  }

  /** The codes of the regions that have days of their own, as typed. */
  static List<String> regions(String country) {
    return HOLIDAYS.regions(country);
  }

  private String closing(ClosingDays days) {
    String named =
        days.spans().stream().limit(MOST_SPANS).map(this::span).collect(Collectors.joining(", "));
    int more = days.spans().size() - MOST_SPANS;
    return more > 0 ? named + texts().plain("rule.more", Map.of("count", more)) : named;
  }

  private String span(ClosingDays.Span span) {
    String first = scene.dates().day(span.first());
    return span.first().equals(span.last())
        ? first
        : texts().plain("rule.span", Map.of("from", first, "to", scene.dates().day(span.last())));
  }

  /** As in "Monday to Friday", "Sunday to Thursday" or "Sunday, Tuesday". */
  String days(Set<DayOfWeek> days) {
    List<DayOfWeek> sorted = days.stream().sorted().toList();
    int length = sorted.size();
    List<DayOfWeek> firsts = sorted.stream().filter(d -> !days.contains(d.minus(1))).toList();
    DayOfWeek first = firsts.isEmpty() ? sorted.get(0) : firsts.get(0);
    return length > 2 && firsts.size() < 2
        ? texts()
            .plain("rule.span", Map.of("from", name(first), "to", name(first.plus(length - 1))))
        : sorted.stream().map(this::name).collect(Collectors.joining(", "));
  }

  private String name(DayOfWeek day) {
    return day.getDisplayName(TextStyle.FULL, texts().locale());
  }

  /** As in "18:00 to 08:00". */
  String hours(QuietHours hours) {
    return span(hours.from(), hours.to());
  }

  private String span(LocalTime from, LocalTime to) {
    return texts().plain("rule.span", Map.of("from", from.toString(), "to", to.toString()));
  }

  private Texts texts() {
    return scene.texts();
  }
}
