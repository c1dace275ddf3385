package io.praxisbot.core.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import io.praxisbot.core.message.Button;
import io.praxisbot.core.message.Field;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Goal, plan and follow-up, each in one form. */
class FormsIT {

  private static final String LISBON = "Europe/Lisbon";
  private static final Map<String, String> GOAL =
      Map.of(
          "wish", "lead a small team",
          "focus", "experience",
          "cue", "it is Wednesday",
          "action", "offer an hour");

  private final Rehearsal rehearsal = Rehearsal.begin();
  private final Actor marta = rehearsal.somebody("Marta Ferreira", LISBON);
  private final Actor ana = rehearsal.somebody("Ana Lopes", LISBON);

  @AfterEach
  void end() {
    rehearsal.close();
  }

  private static Map<String, String> with(Map<String, String> form, String field, String value) {
    return Stream.concat(form.entrySet().stream(), Map.of(field, value).entrySet().stream())
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> b));
  }

  @Test
  void aGoalIsMadeInOneForm() {
    ana.types("start").types("goal");
    assertThat(ana.opens("All in one form").fields())
        .extracting(Field::id)
        .containsExactly("wish", "about", "focus", "outcome", "obstacle", "cue", "action");
    assertThat(ana.sends("All in one form", GOAL)).isEmpty();
    ana.gets(1).reads("Your goal: lead a small team (experience)", "I will offer an hour");
    ana.types("goal").reads("What would you like to get better at");
  }

  @Test
  void whatIsMissingIsSaidOnItsField() {
    ana.types("start").types("goal");
    assertThat(ana.sends("All in one form", with(with(GOAL, "wish", " "), "cue", "")))
        .containsOnlyKeys("wish", "cue");
    assertThat(ana.sends("All in one form", with(GOAL, "focus", "luck"))).containsOnlyKeys("focus");
    assertThat(ana.sends("All in one form", with(GOAL, "wish", "x".repeat(201))))
        .containsOnlyKeys("wish");
    ana.neverSees("Your goal:");
    assertThat(ana.sends("All in one form", GOAL)).isEmpty();
  }

  @Test
  void aFormThatWasOvertakenMakesNothing() {
    ana.types("start").types("goal");
    Button form = ana.button("All in one form");
    ana.types("write clearer mails").reads("Good one.");
    rehearsal.take(
        ana.id(),
        rehearsal.event(),
        new Input.Submitted(Press.of(form.token()).orElseThrow(), GOAL));
    ana.reads("answered already").neverSees("Your goal:");
  }

  @Test
  void aPlanIsChangedInOneForm() {
    ana.types("start").types("goal").sends("All in one form", GOAL);
    ana.types("try").types("When we meet, I will ask a question").reads("You'll try:");
    assertThat(ana.opens("Change the plan").fields()).extracting(Field::id).hasSize(2);
    assertThat(ana.sends("Change the plan", Map.of("cue", "", "action", "ask two")))
        .containsOnlyKeys("cue");
    ana.sends("Change the plan", Map.of("cue", "we sit down", "action", "ask two questions"));
    ana.gets(1).reads("You'll try: When we sit down, I will ask two questions.");
  }

  private void marta() {
    rehearsal.reports(ana, marta);
    ana.types("start");
    rehearsal.at("2026-11-30T09:00", LISBON);
    marta.reads("Ana has no career goal yet");
  }

  @Test
  void nobodyButTheManagerGetsTheForm() {
    marta();
    Press press = Press.of(marta.button("Promise by …").token()).orElseThrow();
    Actor olga = rehearsal.somebody("Olga Petrova", LISBON);
    assertThat(rehearsal.renderer().form(olga.id(), press)).isEmpty();
    Map<String, String> sent = Map.of("words", "a contact", "by", "2026-12-03");
    rehearsal.take(olga.id(), rehearsal.event(), new Input.Submitted(press, sent));
    olga.reads("I can't find that any more.");
  }

  @Test
  void aFormThatDidNotOpenIsOfferedAgain() {
    ana.types("start").types("goal").misses("All in one form").gets(1);
    ana.reads("Your form didn't open in time.", "[Open the form]");
    ana.opens("Open the form");
    ana.sends("Open the form", GOAL);
    ana.reads("Your goal: lead a small team");
  }

  @Test
  void aFormThatDidNotOpenAndIsOverIsNotOfferedAgain() {
    ana.types("start").types("goal");
    Button form = ana.button("All in one form");
    ana.types("cancel");
    rehearsal.take(
        ana.id(), rehearsal.event(), new Input.FormMissed(Press.of(form.token()).orElseThrow()));
    ana.reads("There is nothing to fill in there any more.");
  }
}
