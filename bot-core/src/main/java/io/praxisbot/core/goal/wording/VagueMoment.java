package io.praxisbot.core.goal.wording;

import java.util.regex.Pattern;

/**
 * Whether the words of a cue name no moment at all: "when I have time", "as often as possible". A
 * plan hangs on a moment that comes and is noticed, so such a cue is met with one helpful question;
 * whoever keeps it keeps it.
 */
public final class VagueMoment {

  private static final Pattern WHEN = Pattern.compile("^(?:when|whenever|if) ");

  private static final Pattern VAGUE =
      Pattern.compile(
          "(?:i |there is |there's |we )?(?:have |had |find |get |got )?(?:some |more |enough |the |a bit of |a little |any |spare )*"
              + "(?:time|spare time|free time|chance|opportunity|energy|mood|motivation)(?: for (?:it|this|that))?"
              + "|(?:it is |it's |that is |it seems )?(?:possible|necessary|needed|appropriate|suitable|convenient)"
              + "|(?:as|so) (?:often|soon|much|early|quickly|well) as (?:i can|possible)|asap"
              + "|(?:more |very |quite )?(?:often|regularly|frequently)|sometimes?|always|whenever|soon|later"
              + "|some ?day|one day|any ?time|at some point|at any time|from time to time|now and then|once in a while"
              + "|next time|in general|generally|usually|all the time|constantly|in the future|from now on|now|never"
              + "|(?:i )?(?:feel like it|want(?: to)?|can|need(?: to)?|like|remember)");

  private VagueMoment() {}

  /** Whether they do. */
  public static boolean isVague(String cue) {
    String plain = Plain.of(cue).replaceAll("[,;:]", "");
    return VAGUE.matcher(plain).matches()
        || VAGUE.matcher(WHEN.matcher(plain).replaceFirst("")).matches();
  }
}
