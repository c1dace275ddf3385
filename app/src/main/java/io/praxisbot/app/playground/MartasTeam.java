package io.praxisbot.app.playground;

import io.praxisbot.core.checkin.Outcome;
import io.praxisbot.core.goal.Focus;
import io.praxisbot.core.goal.Goal;
import io.praxisbot.core.goal.GoalId;
import io.praxisbot.core.goal.Plan;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** Marta and those who report to her: the people of the README's week, and one who is off in it. */
final class MartasTeam {

  private static final String MARTA = "marta";
  private static final String TRY = "behaviour";
  private static final String GOAL = "career";
  private static final ZoneId LISBON = ZoneId.of("Europe/Lisbon");

  static final List<Cast> FIRST =
      List.of(
          new Cast(
              MARTA,
              "Marta Ferreira",
              "Regional lead, Lisbon",
              LISBON,
              Part.asked(0),
              MartasTeam::marta),
          new Cast(
              "ana",
              "Ana Lopes",
              "Sales engineer, Lisbon",
              LISBON,
              Part.asked(0).under(MARTA),
              MartasTeam::ana),
          new Cast(
              "ben",
              "Ben Carter",
              "Installer, New York",
              ZoneId.of("America/New_York"),
              Part.asked(2).under(MARTA),
              MartasTeam::ben),
          new Cast(
              "chitra",
              "Chitra Rao",
              "Planner, Pune",
              ZoneId.of("Asia/Kolkata"),
              Part.asked(2).under(MARTA),
              MartasTeam::chitra));

  static final List<Cast> LATER =
      List.of(
          new Cast(
              "tiago",
              "Tiago Nunes",
              "Installer, Setúbal",
              LISBON,
              Part.asked(8).under(MARTA).off(new Part.Leave(5, "Our daughter was born.")),
              MartasTeam::tiago));

  private MartasTeam() {}

  private static void marta(Past past) {
    GoalId installations = past.business("installations", "40 finished installations a month");
    past.keep(
        past.wish(GOAL, Focus.TECHNIQUE, "let people solve it before I do", past.joined())
            .hoping(Optional.of("my team decides on site without calling me"), Optional.empty())
            .serving(Optional.of(installations))
            .with(
                past.trying(
                    TRY,
                    new Plan(
                        "somebody brings me a problem",
                        "ask what they would do before I say anything"),
                    past.joined())));
  }

  private static void ana(Past past) {
    GoalId contracts = past.business("contracts", "12 signed heat pump contracts a quarter");
    past.keep(
        past.wish(
                GOAL,
                Focus.TECHNIQUE,
                "understand the customer's need before I pitch",
                past.joined())
            .hoping(
                Optional.of("customers tell me things that were not on my list"), Optional.empty())
            .serving(Optional.of(contracts))
            .with(
                past.trying(
                    TRY,
                    new Plan("I open a first call", "ask three questions before I show anything"),
                    past.joined())));
  }

  private static void ben(Past past) {
    GoalId visits = past.business("visits", "two site visits a day");
    var goal =
        past.keep(
            past.wish(GOAL, Focus.EXPERIENCE, "lead a small project team", past.joined())
                .hoping(
                    Optional.of("I run a three-person job from survey to handover"),
                    Optional.empty())
                .serving(Optional.of(visits))
                .with(
                    past.trying(
                        TRY,
                        new Plan(
                            "I plan my week on Monday morning",
                            "offer the newest installer one hour on my site visit"),
                        past.joined())));
    past.week(2)
        .said(
            goal,
            TRY,
            Outcome.TRIED,
            "She joined me on Wednesday. I talked too much, but she asked for another one.")
        .shared()
        .keep();
    past.week(1).said(goal, TRY, Outcome.NOT_YET, "We had a date, then I was called away.").keep();
  }

  /** Beside her own goal, one that Marta thought of waits for her word. */
  private static void chitra(Past past) {
    var goal =
        past.keep(
            past.wish(GOAL, Focus.TECHNIQUE, "say no to reports nobody reads", past.joined())
                .hoping(
                    Optional.of("I have Friday afternoons for planning ahead"), Optional.empty())
                .with(
                    past.trying(
                        TRY,
                        new Plan(
                            "somebody asks me for another report",
                            "ask which decision it is for before I say yes"),
                        past.joined())));
    past.week(2).said(goal, TRY, Outcome.TRIED, "Asked once. They took it back themselves.").keep();
    past.week(1)
        .said(goal, TRY, Outcome.NOT_YET, "It was quarter end, and it felt awkward to ask.")
        .keep();
    past.keep(
        past.idea(
            "review",
            MARTA,
            Focus.EXPERIENCE,
            "run the quarterly planning review with sales",
            past.today().minusDays(1)));
  }

  /** One goal rests while he is off; another is for the first weeks back. */
  private static void tiago(Past past) {
    var certificate =
        past.wish(
                "certificate",
                Focus.KNOWLEDGE,
                "get the certificate for cooling circuits",
                past.joined())
            .hoping(
                Optional.of("I open the circuit myself and wait for nobody"),
                Optional.of("in the evening I am too tired to read"))
            .with(
                past.trying(
                    "chapter",
                    new Plan("I eat lunch in the van", "read two pages before I look at my phone"),
                    past.joined()));
    past.week(8).said(certificate, "chapter", Outcome.TRIED, "Two pages, twice.").keep();
    past.week(7)
        .said(certificate, "chapter", Outcome.PARTLY, "Read one. Pressure and enthalpy, slowly.")
        .learned(past.ofWish("certificate", "I remember what I draw, not what I underline."))
        .keep();
    past.week(6).said(certificate, "chapter", Outcome.NOT_YET, "The baby room came first.").keep();
    past.keep(
        certificate
            .to(Goal.State.PAUSED, past.on(6), Optional.of("the little one first, then the exam"))
            .orElseThrow());
    past.keep(
        past.wish("back", Focus.TECHNIQUE, "come back without doing everything at once", past.on(6))
            .hoping(
                Optional.of("I am home for bath time three days out of five"),
                Optional.of("I say yes before I have looked at the week"))
            .with(
                past.trying(
                    "ask",
                    new Plan(
                        "somebody hands me a job that isn't mine", "ask whether it has to be me"),
                    past.on(6))));
  }
}
