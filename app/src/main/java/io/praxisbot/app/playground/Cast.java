package io.praxisbot.app.playground;

import io.praxisbot.core.checkin.Outcome;
import io.praxisbot.core.goal.Focus;
import io.praxisbot.core.goal.Plan;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * Somebody in the seeded company. What they say is theirs: content of the seed, not of the product.
 *
 * @param business what the company counts on them for
 * @param wish their career goal; empty if they have none yet
 * @param past what they answered, the longest ago first
 */
record Cast(
    String id,
    String name,
    String title,
    ZoneId zone,
    boolean admin,
    boolean enrolled,
    Optional<String> manager,
    Optional<String> business,
    Optional<Wish> wish,
    List<Answer> past) {

  /** A career goal and the one behaviour that is tried for it. */
  record Wish(String words, String outcome, Focus focus, Plan plan) {}

  /** One check-in's answer. */
  record Answer(Outcome outcome, String told, boolean shared) {}

  private static final String MARTA = "marta";

  static final List<Cast> ALL = List.of(nadia(), marta(), ana(), ben(), chitra(), dilan());

  /** How many times they were asked. */
  int asked() {
    return past.size();
  }

  private static Cast nadia() {
    return new Cast(
        "nadia",
        "Nadia Okafor",
        "Head of People, Berlin",
        ZoneId.of("Europe/Berlin"),
        true,
        false,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of());
  }

  private static Cast marta() {
    return new Cast(
        MARTA,
        "Marta Ferreira",
        "Regional lead, Lisbon",
        ZoneId.of("Europe/Lisbon"),
        false,
        true,
        Optional.empty(),
        Optional.of("40 finished installations a month"),
        Optional.of(
            new Wish(
                "let people solve it before I do",
                "my team decides on site without calling me",
                Focus.TECHNIQUE,
                new Plan(
                    "somebody brings me a problem",
                    "ask what they would do before I say anything"))),
        List.of());
  }

  private static Cast ana() {
    return new Cast(
        "ana",
        "Ana Lopes",
        "Sales engineer, Lisbon",
        ZoneId.of("Europe/Lisbon"),
        false,
        true,
        Optional.of(MARTA),
        Optional.of("12 signed heat pump contracts a quarter"),
        Optional.of(
            new Wish(
                "understand the customer's need before I pitch",
                "customers tell me things that were not on my list",
                Focus.TECHNIQUE,
                new Plan("I open a first call", "ask three questions before I show anything"))),
        List.of());
  }

  private static Cast ben() {
    return new Cast(
        "ben",
        "Ben Carter",
        "Installer, New York",
        ZoneId.of("America/New_York"),
        false,
        true,
        Optional.of(MARTA),
        Optional.of("two site visits a day"),
        Optional.of(
            new Wish(
                "lead a small project team",
                "I run a three-person job from survey to handover",
                Focus.EXPERIENCE,
                new Plan(
                    "I plan my week on Monday morning",
                    "offer the newest installer one hour on my site visit"))),
        List.of(
            new Answer(
                Outcome.TRIED,
                "She joined me on Wednesday. I talked too much, but she asked for another one.",
                true),
            new Answer(Outcome.NOT_YET, "We had a date, then I was called away.", false)));
  }

  private static Cast chitra() {
    return new Cast(
        "chitra",
        "Chitra Rao",
        "Planner, Pune",
        ZoneId.of("Asia/Kolkata"),
        false,
        true,
        Optional.of(MARTA),
        Optional.empty(),
        Optional.of(
            new Wish(
                "say no to reports nobody reads",
                "I have Friday afternoons for planning ahead",
                Focus.TECHNIQUE,
                new Plan(
                    "somebody asks me for another report",
                    "ask which decision it is for before I say yes"))),
        List.of(
            new Answer(Outcome.TRIED, "Asked once. They took it back themselves.", false),
            new Answer(Outcome.NOT_YET, "It was quarter end, and it felt awkward to ask.", false)));
  }

  private static Cast dilan() {
    return new Cast(
        "dilan",
        "Dilan Aydin",
        "Installer, Istanbul",
        ZoneId.of("Europe/Istanbul"),
        false,
        false,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of());
  }
}
