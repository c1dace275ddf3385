package io.praxisbot.core.cadence;

/** What can be set on a layer; each has a notation of its own. */
public enum SettingKind {
  /** When check-ins happen: {@link Cadence#notation()}. */
  CHECK_IN,
  /** The one reminder of an unanswered check-in: {@link Lag#notation()}. */
  REMINDER,
  /** The reminder of a plan whose cue names no day: {@link Cadence#notation()}, or {@link #OFF}. */
  PLAN,
  /** When digests come: {@link Cadence#notation()}. */
  DIGEST,
  /** Whether people choose their own time: {@link Programme#notation()}. */
  PROGRAMME,
  /** The public holidays: the code of a calendar, such as {@code de-by}, or {@link #OFF}. */
  HOLIDAYS,
  /** Own closing days: {@link ClosingDays#notation()}. Those of all layers count. */
  CLOSING,
  /** The working days: the two letters of each weekday, {@code MO,TU,WE,TH,FR}. */
  WORKDAYS,
  /** When nothing is sent: {@link QuietHours#notation()}, or {@link #OFF}. */
  QUIET;

  /** The rule of whatever is switched off. */
  public static final String OFF = "OFF";

  /** The kind of setting that says when occurrences of that kind happen. */
  public static SettingKind of(OccurrenceKind kind) {
    return switch (kind) {
      case CHECK_IN -> CHECK_IN;
      case REMINDER -> REMINDER;
      case PLAN, RETURN, ONE_ON_ONE -> PLAN;
      case DIGEST -> DIGEST;
    };
  }
}
