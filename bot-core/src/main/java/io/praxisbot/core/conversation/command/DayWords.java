package io.praxisbot.core.conversation.command;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;

/** The days of the week as people write them. */
final class DayWords {

  static final Spelling<DayOfWeek> SPELLING =
      Spelling.of(
          Map.of(
              DayOfWeek.MONDAY, List.of("mo", "mon", "monday", "mondays"),
              DayOfWeek.TUESDAY, List.of("tu", "tue", "tues", "tuesday", "tuesdays"),
              DayOfWeek.WEDNESDAY, List.of("we", "wed", "weds", "wednesday", "wednesdays"),
              DayOfWeek.THURSDAY, List.of("th", "thu", "thur", "thurs", "thursday", "thursdays"),
              DayOfWeek.FRIDAY, List.of("fr", "fri", "friday", "fridays"),
              DayOfWeek.SATURDAY, List.of("sa", "sat", "saturday", "saturdays"),
              DayOfWeek.SUNDAY, List.of("su", "sun", "sunday", "sundays")));

  private DayWords() {}
}
