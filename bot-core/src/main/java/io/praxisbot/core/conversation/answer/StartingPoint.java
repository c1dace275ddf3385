package io.praxisbot.core.conversation.answer;

import io.praxisbot.core.goal.Focus;
import io.praxisbot.core.goal.Situation;
import java.util.Map;
import java.util.Optional;

/** Understands where somebody stands who looks for a goal, or what they would like to build. */
public final class StartingPoint {

  private static final Choices<Situation> SITUATIONS =
      new Choices<>(
          Map.of(
              Situation.FIRST_LEAD,
              "i lead people for the first time|(?:it's )?(?:my )?first (?:lead|leading|leadership|management)"
                  + "(?: role| job| position)?|first time (?:lead|leader|manager)|new (?:team lead|leader|manager)",
              Situation.NEW_IN_ROLE,
              "(?:i am |i'm )?new in (?:my |the |a )?(?:new )?(?:role|job|position)|new (?:role|job|position)",
              Situation.EXPERT_STOPPED_LEARNING,
              "(?:i am |i'm )?(?:an )?expert(?: who has stopped learning)?|i have stopped learning|stopped learning"
                  + "|i know my field(?: and have stopped learning)?",
              Situation.BACK_FROM_LEAVE,
              "(?:i am |i'm )?(?:back|returning|coming back|just back) (?:from|after) (?:a |my )?"
                  + "(?:parental |maternity |paternity |sick |long )?leave",
              Situation.MOVING_SIDEWAYS,
              "(?:i am |i'm )?moving sideways|sideways|(?:move|moving) to another field"));

  private static final Choices<Focus> FOCUSES =
      new Choices<>(
          Map.of(
              Focus.KNOWLEDGE, "knowledge|know more(?: about something)?",
              Focus.TECHNIQUE, "technique|(?:do )?something differently",
              Focus.EXPERIENCE, "experience|(?:get )?a new experience|new experience"));

  private StartingPoint() {}

  /** The situation that the whole text names. */
  public static Optional<Situation> situation(String text) {
    return SITUATIONS.read(text);
  }

  /** The focus that the whole text names. */
  public static Optional<Focus> focus(String text) {
    return FOCUSES.read(text);
  }
}
