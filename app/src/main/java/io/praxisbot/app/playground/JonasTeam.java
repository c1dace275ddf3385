package io.praxisbot.app.playground;

import io.praxisbot.core.checkin.Outcome;
import io.praxisbot.core.goal.Behaviour;
import io.praxisbot.core.goal.CareerGoal;
import io.praxisbot.core.goal.Focus;
import io.praxisbot.core.goal.Goal;
import io.praxisbot.core.goal.GoalId;
import io.praxisbot.core.goal.Learning;
import io.praxisbot.core.goal.Measure.Kind;
import io.praxisbot.core.goal.Measure.Rhythm;
import io.praxisbot.core.goal.Plan;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * Jonas and those who report to him: an expert who has stopped learning, somebody with whom it
 * sits, and somebody with measures of his own.
 */
final class JonasTeam {

  private static final String JONAS = "jonas";
  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

  static final List<Cast> ALL =
      List.of(
          new Cast(
              JONAS,
              "Jonas Weber",
              "Head of Service, Berlin",
              BERLIN,
              Part.asked(12),
              JonasTeam::jonas),
          new Cast(
              "greta",
              "Greta Lindner",
              "Service technician, Hamburg",
              BERLIN,
              Part.asked(7).under(JONAS),
              JonasTeam::greta),
          new Cast(
              "hugo",
              "Hugo Pires",
              "Commissioning engineer, Porto",
              ZoneId.of("Europe/Lisbon"),
              Part.asked(7).under(JONAS),
              JonasTeam::hugo));

  private JonasTeam() {}

  /** What he wanted to learn he has learned; since then it is figures only. */
  private static void jonas(Past past) {
    past.business("response", "a technician at the door within 48 hours");
    past.business("spares", "the parts for the ten commonest faults in every van");
    CareerGoal talks =
        past.wish(
                "talks",
                Focus.TECHNIQUE,
                "have the talk that I would rather put off",
                past.joined())
            .hoping(
                Optional.of("nobody hears from me in June what I saw in March"),
                Optional.of("there is always a fault that is more urgent"))
            .with(
                past.trying(
                    "invite",
                    new Plan(
                        "I notice that I rehearse a talk in the car",
                        "ask the person for ten minutes the same day"),
                    past.joined()));
    past.week(12)
        .said(talks, "invite", Outcome.NOT_YET, "Rehearsed it three times, though.")
        .keep();
    past.week(11)
        .said(talks, "invite", Outcome.TRIED, "Eight minutes. He had been waiting for it.")
        .learned(past.ofWish("talks", "The first sentence is the only hard one."))
        .keep();
    past.week(10).said(talks, "invite", Outcome.TRIED, "Same day, standing beside the van.").keep();
    past.week(9)
        .said(talks, "invite", Outcome.TRIED, "")
        .learned(past.ofWish("talks", "If I ask first what they saw, I have half as much to say."))
        .keep();
    past.keep(
        talks
            .to(
                Goal.State.ACHIEVED,
                past.on(9),
                Optional.of("three in a row, and I slept better after each"))
            .orElseThrow());
  }

  /** Jonas' idea at first. One thing she does without thinking by now; the next one works, too. */
  private static void greta(Past past) {
    GoalId visits = past.business("visits", "nine of ten faults fixed on the first visit");
    CareerGoal teaching =
        past.idea("teaching", JONAS, Focus.EXPERIENCE, "train the new technicians", past.joined())
            .accepting(
                "teach what I know without taking the tool out of their hands",
                past.joined().plusDays(1))
            .orElseThrow()
            .hoping(
                Optional.of("two of the new ones find a leak without me"),
                Optional.of("it is faster if I do it"))
            .serving(Optional.of(visits))
            .with(
                past.trying(
                    "brief",
                    new Plan(
                        "I get out of the van with a trainee",
                        "say what we are looking for before we open anything"),
                    past.joined().plusDays(1)));
    briefings(past, teaching);
    CareerGoal asking =
        teaching.with(
            past.trying(
                "ask",
                new Plan("a trainee asks me what to do", "ask what they have ruled out so far"),
                past.on(4)));
    questions(past, asking);
    past.keep(asking.changing(past.tried("brief"), b -> b.in(Behaviour.State.HABIT, past.on(3))));
  }

  private static void briefings(Past past, CareerGoal teaching) {
    past.week(7)
        .said(teaching, "brief", Outcome.TRIED, "Felt like a tour guide. It helped.")
        .keep();
    past.week(6)
        .said(teaching, "brief", Outcome.PARTLY, "Once before, once after, with my head in it.")
        .learned(past.ofWish("teaching", "They see more than they dare to say."))
        .keep();
    past.week(5).said(teaching, "brief", Outcome.TRIED, "").keep();
    past.week(4).said(teaching, "brief", Outcome.TRIED, "Milan did the briefing. For me.").keep();
  }

  private static void questions(Past past, CareerGoal asking) {
    past.week(3)
        .said(asking, "brief", Outcome.TRIED, "")
        .said(asking, "ask", Outcome.TRIED, "He had ruled out everything but the valve. It was it.")
        .learned(past.ofWish("teaching", "Ten seconds of waiting are longer than they sound."))
        .shared()
        .keep();
    past.week(2).said(asking, "ask", Outcome.TRIED, "Twice, on the same roof.").keep();
    past.week(1)
        .said(asking, "ask", Outcome.TRIED, "She answered before I had finished asking.")
        .learned(
            Learning.untargeted("Cold fingers and new screws don't go together: gloves first."))
        .keep();
  }

  /** He rates, counts and asks himself; what he counts stands still. */
  private static void hugo(Past past) {
    GoalId calls = past.business("calls", "no call-back in the first month after handover");
    CareerGoal handover =
        past.wish(
                "handover",
                Focus.TECHNIQUE,
                "explain a heat pump so that people run it themselves",
                past.joined())
            .hoping(
                Optional.of("the first cold week comes, and nobody is afraid of the display"),
                Optional.of("I talk in parts and pressures"))
            .serving(Optional.of(calls))
            .learning(past.objective("evening", "what people want to know on the first evening"))
            .with(
                past.trying(
                    "hands",
                    new Plan(
                        "I hand over a system",
                        "let them set it while my hands stay in my pockets"),
                    past.joined()));
    handovers(past, past.keep(handover));
    past.learned(
        5, 2, past.ofObjective("evening", "Nobody asks about hot water until the second shower."));
    past.learned(
        3,
        4,
        Learning.untargeted("After an update the app goes back to the language it was sold in."));
    measures(past, handover.id());
    past.suggested(handover, JONAS, "let Greta film one handover, and watch it with her");
  }

  private static void handovers(Past past, CareerGoal goal) {
    String hands = "hands";
    past.week(7)
        .said(goal, hands, Outcome.TRIED, "Mrs Antunes pressed every button there is. Twice.")
        .keep();
    past.week(6).said(goal, hands, Outcome.NOT_YET, "No handover that week, only repairs.").keep();
    past.week(5)
        .said(goal, hands, Outcome.TRIED, "")
        .learned(
            past.ofObjective("evening", "They want to know what they may break. Nothing, it is."))
        .keep();
    past.week(4).said(goal, hands, Outcome.PARTLY, "Took one hand out for the menu.").keep();
    past.week(3)
        .said(goal, hands, Outcome.TRIED, "He explained it to his wife, and better than I do.")
        .learned(
            past.ofWish("handover", "Whoever explains it has understood it: let them explain."))
        .shared()
        .keep();
    past.week(2)
        .said(goal, hands, Outcome.NOT_YET, "Rain, five floors, and no patience left.")
        .keep();
    past.week(1).said(goal, hands, Outcome.TRIED, "Pockets both times.").keep();
  }

  private static void measures(Past past, GoalId handover) {
    past.measure("alone", "how well they could run it when I left", Kind.RATING)
        .reads(handover, Rhythm.EVERY_CHECK_IN, 7, 4, 5, 5, 6, 6, 7, 7);
    past.measure("questions", "questions I asked before I explained anything", Kind.COUNT)
        .reads(handover, Rhythm.EVERY_SECOND_CHECK_IN, 7, 2, 3, 3, 2);
    past.measure("words", "say it in words that my grandmother would use", Kind.BEST_EFFORT)
        .reads(handover, Rhythm.EVERY_CHECK_IN, 6, 5, 4, 6, 6, 7, 8);
  }
}
