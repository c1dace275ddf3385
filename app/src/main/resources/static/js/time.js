const LANGUAGE = "en-GB";
const MINUTE = 60_000;

const formats = new Map();

function format(zone, options) {
  const key = zone + JSON.stringify(options);
  if (!formats.has(key)) {
    formats.set(key, newFormat(zone, options));
  }
  return formats.get(key);
}

// A browser may not know every zone that the server knows.
function newFormat(zone, options) {
  try {
    return new Intl.DateTimeFormat(LANGUAGE, { ...options, timeZone: zone });
  } catch {
    return new Intl.DateTimeFormat(LANGUAGE, { ...options, timeZone: "UTC" });
  }
}

const HOURS = { hour: "2-digit", minute: "2-digit", hourCycle: "h23" };

/** "15:00" */
export function hours(instant, zone = "UTC") {
  return format(zone, HOURS).format(new Date(instant));
}

/** "Thu" */
export function weekday(instant, zone = "UTC") {
  return format(zone, { weekday: "short" }).format(new Date(instant));
}

/** "Thursday, 26 November 2026" */
export function longDay(instant, zone = "UTC") {
  const options = { weekday: "long", day: "numeric", month: "long", year: "numeric" };
  return format(zone, options).format(new Date(instant)).replace(/^(\p{L}+) /u, "$1, ");
}

/** "Thursday, 26 November" */
export function day(instant, zone = "UTC") {
  const options = { weekday: "long", day: "numeric", month: "long" };
  return format(zone, options).format(new Date(instant)).replace(/^(\p{L}+) /u, "$1, ");
}

/** "Fri 27 Nov, 15:00" */
export function shortMoment(instant, zone = "UTC") {
  const options = { weekday: "short", day: "numeric", month: "short" };
  const date = format(zone, options).format(new Date(instant)).replace(",", "");
  return `${date}, ${hours(instant, zone)}`;
}

/** "in 23 hours", "in 4 days" */
export function until(from, to) {
  const minutes = Math.max(0, Math.round((new Date(to) - new Date(from)) / MINUTE));
  const relative = new Intl.RelativeTimeFormat(LANGUAGE, { numeric: "always" });
  if (minutes < 1) {
    return "now";
  }
  if (minutes < 90) {
    return relative.format(minutes, "minute");
  }
  return minutes < 36 * 60
    ? relative.format(Math.round(minutes / 60), "hour")
    : relative.format(Math.round(minutes / 1440), "day");
}

/** A wall-clock time without a zone, as if in UTC: good for showing and adding to, not for comparing. */
export function wallClock(localTime) {
  return new Date(`${localTime.slice(0, 16)}:00Z`).getTime();
}

/** What a `datetime-local` input holds for an instant, in UTC. */
export function inputValue(instant) {
  return new Date(instant).toISOString().slice(0, 16);
}

/** The day `days` after the instant, in ISO form. */
export function isoDayAfter(instant, days) {
  return new Date(new Date(instant).getTime() + days * 1440 * MINUTE).toISOString().slice(0, 10);
}
