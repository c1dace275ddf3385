package io.praxisbot.core.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import io.praxisbot.core.checkin.Attempt;
import io.praxisbot.core.checkin.CheckIn;
import io.praxisbot.core.checkin.Outcome;
import io.praxisbot.core.goal.CareerGoal;
import io.praxisbot.core.goal.Learning;
import io.praxisbot.core.goal.Plan;
import io.praxisbot.core.message.Field;
import io.praxisbot.core.message.Form;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A message may be longer than a field of a form: no form loses the end of it. */
class LongWordsIT {

  private static final String LISBON = "Europe/Lisbon";
  private static final String LONG = "She asked me how. ".repeat(222).strip();
  private static final String SMILES = "🙂".repeat(190);

  private final Rehearsal rehearsal = Rehearsal.begin();
  private final Actor marta = rehearsal.somebody("Marta Ferreira", LISBON);
  private final Actor ana = rehearsal.somebody("Ana Lopes", LISBON);

  @AfterEach
  void end() {
    rehearsal.close();
  }

  /** Sends a form just as it opened, but for what is typed into it. */
  private void sends(String label, Map<String, String> typed) {
    Map<String, String> values = new LinkedHashMap<>();
    ana.opens(label).fields().forEach(field -> values.put(field.id(), initial(field)));
    values.putAll(typed);
    assertThat(ana.sends(label, values)).isEmpty();
  }

  private static String initial(Field field) {
    if (field instanceof Field.TextField text) {
      return text.initial();
    }
    return field instanceof Field.ChoiceField choice ? choice.initial() : "";
  }

  private CheckIn checkIn() {
    return rehearsal.stores.checkIns().of(List.of(ana.id()), Rehearsal.START).get(0);
  }

  private Attempt attempt() {
    return checkIn().attempts().get(0);
  }

  private CareerGoal goal() {
    return rehearsal.stores.careerGoals().of(List.of(ana.id())).get(0);
  }

  private String told() {
    return "told." + attempt().behaviour() + Field.TextField.KEEPS;
  }

  private String outcome() {
    return "outcome." + attempt().behaviour();
  }

  private void answersAtLength() {
    rehearsal.reports(ana, marta);
    ana.types("start").commits("lead a small team", "it is Wednesday", "offer an hour");
    rehearsal.at("2026-11-19T15:00", LISBON);
    ana.presses("Tried it").types(LONG).types(LONG).presses("Same plan again");
    assertThat(attempt().told()).contains(LONG);
  }

  @Test
  void anAnswerTooLongForItsFieldIsKeptByAFormThatIsSentUnchanged() {
    answersAtLength();
    sends("Edit", Map.of());
    assertThat(attempt().told()).contains(LONG);
    assertThat(checkIn().learning().map(Learning::text)).contains(LONG);
  }

  @Test
  void theFieldSaysWhyItIsEmpty() {
    answersAtLength();
    List<String> keeping =
        ana.opens("Edit").fields().stream()
            .filter(field -> field.id().endsWith(Field.TextField.KEEPS))
            .map(field -> ((Field.TextField) field).placeholder())
            .toList();
    assertThat(keeping).hasSize(2).allMatch(s -> s.contains("Leave this empty to keep them"));
    assertThat(keeping).allMatch(s -> s.length() <= 150);
  }

  @Test
  void anotherOutcomeKeepsTheWordsToo() {
    answersAtLength();
    sends("Edit", Map.of(outcome(), "partly"));
    assertThat(attempt().outcome()).contains(Outcome.PARTLY);
    assertThat(attempt().told()).contains(LONG);
  }

  @Test
  void newWordsReplaceThem() {
    answersAtLength();
    sends("Edit", Map.of(told(), "It went well", "learned~", "Ask earlier"));
    assertThat(attempt().told()).contains("It went well");
    assertThat(checkIn().learning().map(Learning::text)).contains("Ask earlier");
  }

  @Test
  void whatIsWrongIsSaidOnTheFieldThatIsThere() {
    answersAtLength();
    Map<String, String> values = Map.of(outcome(), "tried", told(), "x".repeat(4_001));
    assertThat(ana.sends("Edit", values)).containsOnlyKeys(told());
  }

  @Test
  void aGoalAndAPlanTooLongForTheirFieldsAreKept() {
    ana.types("start").types("goal").types("lead " + SMILES).presses("Keep it as it is");
    ana.presses("Skip").presses("Skip");
    ana.types("When " + SMILES + ", I will " + SMILES);
    ana.sees("Your goal:");
    assertThat(ana.opens("Change").fields())
        .extracting(Field::id)
        .containsExactly("wish~", "cue~", "action~", "objectives", "serves", "due");
    sends("Change", Map.of("cue~", "it is Friday"));
    assertThat(goal().wish()).isEqualTo("lead " + SMILES);
    assertThat(goal().active().get(0).plan()).isEqualTo(new Plan("it is Friday", SMILES));
    sends("Change", Map.of());
    assertThat(goal().active().get(0).plan()).isEqualTo(new Plan("it is Friday", SMILES));
  }

  @Test
  void noFormHasAChoiceThatAPlatformCouldNotCarry() {
    ana.types("start").types("goal");
    isCarried(ana.opens("All in one form"));
    ana.types("cancel");
    answersAtLength();
    isCarried(ana.opens("Edit"));
    rehearsal.at("2026-12-07T09:00", LISBON);
    isCarried(ana.opens("All in one form"));
  }

  private static void isCarried(Form form) {
    List<Field.Option> options =
        form.fields().stream()
            .filter(Field.ChoiceField.class::isInstance)
            .flatMap(field -> ((Field.ChoiceField) field).options().stream())
            .toList();
    assertThat(options).isNotEmpty();
    options.forEach(option -> assertThat(option.value()).hasSizeBetween(1, 150));
  }
}
