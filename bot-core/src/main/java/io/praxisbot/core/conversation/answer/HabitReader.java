package io.praxisbot.core.conversation.answer;

import java.util.Map;
import java.util.Optional;

/** Understands a typed answer to "still doing it?", about something that had become a habit. */
public final class HabitReader {

  private static final String DOING =
      "(?:i |i'm |i am |yes )?(?:still|always|regularly)(?: (?:do|doing|at|on|going)(?: (?:it|this|that))?)?"
          + "(?: (?:every|each|most) (?:day|days|week|weeks|time))?";

  private static final Choices<TypedOutcome> CHOICES =
      new Choices<>(
          Map.of(
              TypedOutcome.TRIED,
              DOING
                  + "|(?:nearly |almost )?every (?:day|time|week)|all the time|it (?:still )?sits",
              TypedOutcome.PARTLY,
              "(?:only |just )?(?:every )?(?:now and then|now and again|sometimes|from time to time"
                  + "|once in a while|on and off|off and on|occasionally|rarely|seldom|less often"
                  + "|less than before|not always|not as often)",
              TypedOutcome.NOT_YET,
              "(?:i )?(?:(?:do|am) not (?:do(?:ing)? (?:it|that|this) )?|not )any ?more|no longer|no more"
                  + "|(?:i )?(?:have )?(?:stopped|dropped|given up|gave up)(?: (?:it|that|this))?"));

  private HabitReader() {}

  /** The answer in the words of an outcome; empty when it isn't clear. */
  public static Optional<OutcomeReader.Reading> read(String text) {
    return CHOICES
        .read(text)
        .map(outcome -> new OutcomeReader.Reading(outcome, ""))
        .or(() -> OutcomeReader.read(text));
  }
}
