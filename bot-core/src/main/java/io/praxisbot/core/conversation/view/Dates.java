package io.praxisbot.core.conversation.view;

import io.praxisbot.core.cadence.Cadence;
import io.praxisbot.core.cadence.DayOfMonth;
import io.praxisbot.core.cadence.Monthly;
import io.praxisbot.core.cadence.OnDayOff;
import io.praxisbot.core.cadence.Weekly;
import io.praxisbot.core.message.Texts;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

/** Days, times and cadences in words. */
final class Dates {

  private final Texts texts;
  private final Instant now;

  /** What happened so many hours ago or earlier is told by its day. */
  private static final int HOURS_TOLD = 12;

  /** From so far ahead on a date without its year would be misread. */
  private static final int NEAR = 300;

  /**
   * @param now decides which dates need their year
   */
  Dates(Texts texts, Instant now) {
    this.texts = texts;
    this.now = now;
  }

  /** As in "Friday 4 December"; with the year if it is far off. */
  String day(LocalDate day) {
    long off = ChronoUnit.DAYS.between(now.atZone(ZoneOffset.UTC).toLocalDate(), day);
    String pattern = Math.abs(off) < NEAR ? "EEEE d MMMM" : "EEEE d MMMM yyyy";
    return DateTimeFormatter.ofPattern(pattern, texts.locale()).format(day);
  }

  /** As in "4 December"; with the year if it is far off. */
  String date(LocalDate day) {
    long off = ChronoUnit.DAYS.between(now.atZone(ZoneOffset.UTC).toLocalDate(), day);
    String pattern = Math.abs(off) < NEAR ? "d MMMM" : "d MMMM yyyy";
    return DateTimeFormatter.ofPattern(pattern, texts.locale()).format(day);
  }

  /** As in "Friday 4 December, 15:00". */
  String moment(Instant at, ZoneId zone) {
    return DateTimeFormatter.ofPattern("EEEE d MMMM, HH:mm", texts.locale())
        .format(at.atZone(zone));
  }

  /** As in "Thu 19 Nov, 15:00". */
  String brief(Instant at, ZoneId zone) {
    return brief(LocalDateTime.ofInstant(at, zone));
  }

  /** The same for what a wall clock shows. */
  String brief(LocalDateTime local) {
    return DateTimeFormatter.ofPattern("EEE d MMM, HH:mm", texts.locale()).format(local);
  }

  /** As in "Thu 19 Nov". */
  String briefly(LocalDate day) {
    return DateTimeFormatter.ofPattern("EEE d MMM", texts.locale()).format(day);
  }

  /** How long ago that was, as in "10 minutes ago"; its day and time if that was long ago. */
  String ago(Instant at, ZoneId zone) {
    long minutes = Math.max(0, Duration.between(at, now).toMinutes());
    if (minutes >= HOURS_TOLD * 60) {
      return texts.plain("ago.day", Map.of("when", moment(at, zone)));
    }
    return minutes < 60
        ? texts.plain("ago.minutes", Map.of("minutes", minutes))
        : texts.plain("ago.hours", Map.of("hours", minutes / 60));
  }

  /** As in "Lisbon". */
  String place(ZoneId zone) {
    String id = zone.getId();
    return id.substring(id.lastIndexOf('/') + 1).replace('_', ' ');
  }

  /** As in "Friday 15:00". */
  String slot(DayOfWeek day, LocalTime time) {
    return name(day) + " " + time(time);
  }

  /** As in "15:00". */
  String time(LocalTime time) {
    return DateTimeFormatter.ofPattern("HH:mm", texts.locale()).format(time);
  }

  /** As in "Monday, Tuesday, Friday". */
  String days(Collection<DayOfWeek> days) {
    return days.stream().sorted().map(this::name).collect(Collectors.joining(", "));
  }

  /** As in "on Thursdays at 15:00", and what falls out on days off. */
  String cadence(Cadence cadence) {
    String days = days(cadence);
    return cadence.onDayOff() == OnDayOff.FALLS_OUT
        ? texts.plain("cadence.skips", Map.of("cadence", days))
        : days;
  }

  private String days(Cadence cadence) {
    String time = DateTimeFormatter.ofPattern("HH:mm", texts.locale()).format(cadence.time());
    if (cadence.rule() instanceof Monthly monthly) {
      return texts.plain(
          "cadence.monthly",
          Map.of(
              "nth",
              texts.plain("cadence.nth." + monthly.nth()),
              "day",
              name(monthly.day()),
              "time",
              time));
    }
    if (cadence.rule() instanceof DayOfMonth ofMonth) {
      return texts.plain("cadence.monthday", Map.of("day", ofMonth.day(), "time", time));
    }
    Weekly weekly = (Weekly) cadence.rule();
    return weekly.everyWeeks() == 1
        ? texts.plain("cadence.weekly", Map.of("day", name(weekly.day()), "time", time))
        : texts.plain(
            "cadence.weeks",
            Map.of("weeks", weekly.everyWeeks(), "day", name(weekly.day()), "time", time));
  }

  private String name(DayOfWeek day) {
    return day.getDisplayName(TextStyle.FULL, texts.locale());
  }
}
