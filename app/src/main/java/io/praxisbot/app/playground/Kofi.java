package io.praxisbot.app.playground;

import io.praxisbot.core.checkin.Outcome;
import io.praxisbot.core.goal.CareerGoal;
import io.praxisbot.core.goal.Focus;
import io.praxisbot.core.goal.Learning;
import io.praxisbot.core.goal.Plan;
import java.time.ZoneId;
import java.util.Optional;

/**
 * Somebody on his own, without a manager: what he plans at work has missed twice, and what he does
 * beyond work goes on and on without anything learned for it.
 */
final class Kofi {

  static final Cast CAST =
      new Cast(
          "kofi",
          "Kofi Mensah",
          "Warehouse lead, Leeds",
          ZoneId.of("Europe/London"),
          Part.asked(7),
          Kofi::story);

  private static final String TRUMPET = "trumpet";
  private static final String PALLETS = "pallets";

  private Kofi() {}

  private static void story(Past past) {
    CareerGoal music = music(past);
    past.week(7).said(music, TRUMPET, Outcome.TRIED, "Four minutes. The dog left the room.").keep();
    past.week(6).said(music, TRUMPET, Outcome.TRIED, "").keep();
    past.week(5)
        .said(music, TRUMPET, Outcome.PARTLY, "Held it, oiled it, put it back.")
        .learned(Learning.untargeted("The neighbour upstairs plays the cello."))
        .keep();
    CareerGoal evening = depot(past);
    past.week(4)
        .said(music, TRUMPET, Outcome.TRIED, "")
        .said(evening, PALLETS, Outcome.PARTLY, "Planned until Tuesday, then went home.")
        .keep();
    CareerGoal smaller =
        evening.changing(
            past.tried(PALLETS),
            b ->
                b.planned(
                    new Plan("the last van has left", "write down Monday's pallets, no more"),
                    past.on(4)));
    past.week(3).said(music, TRUMPET, Outcome.PARTLY, "Scales only.").keep();
    past.week(2)
        .said(music, TRUMPET, Outcome.TRIED, "")
        .said(smaller, PALLETS, Outcome.NOT_YET, "The last van came back with a flat tyre.")
        .keep();
    past.week(1)
        .said(music, TRUMPET, Outcome.PARTLY, "Two evenings instead of five.")
        .said(smaller, PALLETS, Outcome.NOT_YET, "When it leaves, so do I.")
        .keep();
    past.keep(smaller);
  }

  private static CareerGoal music(Past past) {
    return past.keep(
        past.wish(
                "music",
                Focus.EXPERIENCE,
                "play the trumpet in front of people again",
                past.joined())
            .hoping(
                Optional.of("one song at my sister's wedding in August"),
                Optional.of("the case is under the bed, behind everything"))
            .beyond()
            .with(
                past.trying(
                    TRUMPET,
                    new Plan("the children are in bed", "play ten minutes with the mute in"),
                    past.joined())));
  }

  private static CareerGoal depot(Past past) {
    return past.wish(
            "depot",
            Focus.TECHNIQUE,
            "plan the depot a week ahead instead of an evening",
            past.on(5))
        .hoping(
            Optional.of("I know on Friday what is missing on Wednesday"),
            Optional.of("whoever shouts last gets the forklift"))
        .with(
            past.trying(
                PALLETS,
                new Plan("the last van has left", "plan all of next week's pallets"),
                past.on(5)));
  }
}
