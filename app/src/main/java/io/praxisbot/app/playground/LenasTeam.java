package io.praxisbot.app.playground;

import io.praxisbot.core.checkin.Help;
import io.praxisbot.core.checkin.Outcome;
import io.praxisbot.core.followup.GapKind;
import io.praxisbot.core.goal.CareerGoal;
import io.praxisbot.core.goal.Focus;
import io.praxisbot.core.goal.Plan;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * Lena and the eight who report to her: the team whose digest has something of everything. With
 * most of them it goes well; some need her, and she herself owes one of them something.
 */
final class LenasTeam {

  private static final String LENA = "lena";
  private static final String TRY = "behaviour";
  private static final String GOAL = "career";
  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

  static final List<Cast> ALL =
      List.of(
          new Cast(
              LENA, "Lena Brandt", "Head of Projects, Munich", BERLIN, Part.asked(8), past -> {}),
          member("mira", "Mira Novak", "Project planner, Prague", "Europe/Prague", LenasTeam::mira),
          member(
              "oskar",
              "Oskar Lund",
              "Site lead, Copenhagen",
              "Europe/Copenhagen",
              LenasTeam::oskar),
          member("priya", "Priya Nair", "Draughtswoman, Pune", "Asia/Kolkata", LenasTeam::priya),
          member("sofia", "Sofia Rossi", "Site lead, Milan", "Europe/Rome", LenasTeam::sofia),
          member("emil", "Emil Sandberg", "Buyer, Malmö", "Europe/Stockholm", LenasTeam::emil),
          member(
              "yuna", "Yuna Park", "Structural engineer, Vienna", "Europe/Vienna", LenasTeam::yuna),
          member("lukas", "Lukas Meier", "Planner, Zurich", "Europe/Zurich", LenasTeam::lukas),
          new Cast(
              "irina",
              "Irina Petrova",
              "Site lead, Sofia",
              ZoneId.of("Europe/Sofia"),
              Part.asked(8).under(LENA).off(new Part.Leave(2, "My mother needs me.")),
              LenasTeam::irina));

  private LenasTeam() {}

  private static Cast member(String id, String name, String title, String zone, Cast.Story story) {
    return new Cast(id, name, title, ZoneId.of(zone), Part.asked(8).under(LENA), story);
  }

  /** Tries, and asks for help. */
  private static void mira(Past past) {
    CareerGoal goal =
        past.keep(
            goal(
                past,
                Focus.TECHNIQUE,
                "say early when a date won't hold",
                "I notice that a date slips",
                "call the site lead before I move anything"));
    past.week(3).said(goal, TRY, Outcome.TRIED, "He was glad, and surprised.").keep();
    past.talked(LENA, 2, GapKind.HELP_WANTED);
    past.week(2).said(goal, TRY, Outcome.TRIED, "").keep();
    past.week(1)
        .said(goal, TRY, Outcome.PARTLY, "How do I say it to Oskar, who is always so sure?")
        .shared()
        .wanting(Help.NOW)
        .keep();
  }

  /** Planned, and never came to it. */
  private static void oskar(Past past) {
    CareerGoal goal =
        past.keep(
            goal(
                past,
                Focus.EXPERIENCE,
                "run a workshop with customers",
                "the offer is out",
                "ask one customer for an hour on site"));
    past.week(4).said(goal, TRY, Outcome.TRIED, "One came. One is a beginning.").keep();
    past.talked(LENA, 3, GapKind.NO_FOLLOW_UP);
    past.week(3).said(goal, TRY, Outcome.NOT_YET, "Snow.").keep();
    past.week(2).said(goal, TRY, Outcome.NOT_YET, "").keep();
    past.week(1).said(goal, TRY, Outcome.NOT_YET, "I don't know whom to ask.").keep();
  }

  /** Was eager, and hasn't answered since. */
  private static void priya(Past past) {
    CareerGoal goal =
        past.keep(
            goal(
                past,
                Focus.KNOWLEDGE,
                "learn to draw roofs in three dimensions",
                "a drawing is done early",
                "redo one corner of it in the new program"));
    past.week(5).said(goal, TRY, Outcome.TRIED, "A corner took me an hour.").keep();
    past.week(4).said(goal, TRY, Outcome.TRIED, "Forty minutes.").keep();
    past.talked(LENA, 3, GapKind.NO_FOLLOW_UP);
    past.week(3).silent(goal, TRY).keep();
    past.week(2).silent(goal, TRY).keep();
    past.week(1).silent(goal, TRY).keep();
  }

  /** Knows what she wants, and not yet how. */
  private static void sofia(Past past) {
    past.keep(
        past.wish(GOAL, Focus.EXPERIENCE, "lead a site with two crews", past.on(3))
            .hoping(Optional.of("both crews start at seven without me"), Optional.empty()));
    past.talked(LENA, 2, GapKind.NO_CAREER_GOAL);
  }

  /** What he wanted by now isn't there yet. */
  private static void emil(Past past) {
    CareerGoal goal =
        past.keep(
            goal(
                    past,
                    Focus.TECHNIQUE,
                    "ask for the second price",
                    "an offer is on the table",
                    "ask what would make it cheaper before I say yes")
                .by(Optional.of(past.on(1).minusDays(3))));
    past.week(2).said(goal, TRY, Outcome.TRIED, "Two per cent, for one question.").keep();
    past.week(1).said(goal, TRY, Outcome.PARTLY, "").keep();
    past.talked(LENA, 2, GapKind.NO_FOLLOW_UP);
  }

  /** Goes well, and waits for what Lena promised. */
  private static void yuna(Past past) {
    CareerGoal goal =
        past.keep(
            goal(
                past,
                Focus.EXPERIENCE,
                "stand up for my own numbers",
                "somebody doubts a figure of mine",
                "show how I got it before I give in"));
    past.week(3).said(goal, TRY, Outcome.TRIED, "").keep();
    past.promised(LENA, 2, 1, "a seat in the planning round");
    past.week(2).said(goal, TRY, Outcome.PARTLY, "Half of it, then I gave in.").keep();
    past.week(1)
        .said(goal, TRY, Outcome.TRIED, "He checked it himself, and it held.")
        .shared()
        .keep();
  }

  /** Goes well, and nobody has said so for weeks. */
  private static void lukas(Past past) {
    CareerGoal goal =
        past.keep(
            goal(
                past,
                Focus.TECHNIQUE,
                "explain a plan in two minutes",
                "a meeting begins",
                "say the one thing that changes for them first"));
    past.talked(LENA, 7, GapKind.NO_CAREER_GOAL);
    past.week(4).said(goal, TRY, Outcome.TRIED, "Four minutes.").keep();
    past.week(3).said(goal, TRY, Outcome.TRIED, "Three.").keep();
    past.week(1).said(goal, TRY, Outcome.TRIED, "Two and a half.").keep();
  }

  private static void irina(Past past) {
    CareerGoal goal =
        past.keep(
            goal(
                past,
                Focus.TECHNIQUE,
                "hand over before I leave, not after",
                "I pack my things",
                "walk the site once with whoever stays"));
    past.week(4).said(goal, TRY, Outcome.TRIED, "Ten minutes, and no calls in the evening.").keep();
    past.week(3).said(goal, TRY, Outcome.TRIED, "").keep();
  }

  private static CareerGoal goal(Past past, Focus focus, String wish, String cue, String action) {
    return past.wish(GOAL, focus, wish, past.joined())
        .with(past.trying(TRY, new Plan(cue, action), past.joined()));
  }
}
