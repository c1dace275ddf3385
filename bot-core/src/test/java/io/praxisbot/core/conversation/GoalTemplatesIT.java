package io.praxisbot.core.conversation;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import io.praxisbot.core.delivery.Delivery;
import io.praxisbot.core.goal.CareerGoal;
import io.praxisbot.core.message.Block;
import io.praxisbot.core.message.Field;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A goal that begins with an example. */
class GoalTemplatesIT {

  private static final String LISBON = "Europe/Lisbon";
  private static final String LISTEN =
      "1. find three ways to hear what my team needs before I decide";

  private final Rehearsal rehearsal = Rehearsal.begin();
  private final Actor ana = rehearsal.somebody("Ana Lopes", LISBON);

  @BeforeEach
  void start() {
    ana.types("start");
  }

  @AfterEach
  void end() {
    rehearsal.close();
  }

  private CareerGoal goal() {
    return rehearsal.stores.careerGoals().of(List.of(ana.id())).get(0);
  }

  @Test
  void leadsFromASituationToAPlanWithItsMomentFilledIn() {
    ana.presses("Set a goal").presses("Show me examples").gets(0);
    ana.reads("Where are you just now?", "[I am back from a leave]", "[Do something differently]");
    ana.presses("I lead people for the first time").gets(0).reads("[" + LISTEN + "]");
    ana.presses(LISTEN).gets(0);
    ana.reads("I'd like to find three ways to hear what my team needs before I decide.");
    ana.reads("It could end like this: People bring me problems while they are still small.");
    ana.presses("That fits me").gets(1).reads("[Let everybody speak once before I do]");
    ana.presses("Let everybody speak once before I do").reads("When exactly?");
    Map<String, String> filled = filledIn();
    assertThat(filled)
        .containsEntry("cue", "our weekly meeting begins")
        .containsEntry("action", "let everybody speak once before I do");
    assertThat(ana.sends("That's my plan", filled)).isEmpty();
    ana.reads("When our weekly meeting begins, I will let everybody speak once before I do.");
    assertThat(goal().obstacle()).contains("I know an answer at once, and say it.");
    assertThat(card().args()).containsEntry("template", "first-lead.listen");
  }

  @Test
  void keepsSuggestingItsMeasuresAfterAChange() {
    ana.presses("Set a goal").presses("Show me examples");
    ana.presses("I lead people for the first time").presses(LISTEN).presses("That fits me");
    ana.presses("Let everybody speak once before I do");
    ana.sends("That's my plan", filledIn());
    assertThat(ana.opens("Change").fields()).isNotEmpty();
    Map<String, String> values =
        Map.of("wish", "hear them all first", "cue", "we meet", "action", "speak last");
    assertThat(ana.sends("Change", values)).isEmpty();
    ana.reads("Your goal: hear them all first").presses("Add how I'll measure it");
    ana.reads("[times I asked before I answered]");
  }

  private Map<String, String> filledIn() {
    return ana.shown().stream()
        .flatMap(m -> m.blocks().stream())
        .filter(Block.Inputs.class::isInstance)
        .flatMap(b -> ((Block.Inputs) b).fields().stream())
        .map(Field.TextField.class::cast)
        .collect(toMap(Field::id, Field.TextField::initial));
  }

  private Delivery card() {
    return rehearsal.stores.ledger().to(ana.id(), Instant.EPOCH).stream()
        .filter(d -> d.view().equals("goal.made"))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void isSaidInOnesOwnWords() {
    ana.types("goal").types("examples").types("new in my role").types("1");
    assertThat(ana.opens("In my own words").fields())
        .extracting(Field::id)
        .containsExactly("wish", "outcome", "obstacle");
    assertThat(ana.sends("In my own words", Map.of("wish", " "))).containsOnlyKeys("wish");
    Map<String, String> words =
        Map.of(
            "wish", "find out who decides here", "outcome", "I know whom to ask", "obstacle", "");
    assertThat(ana.sends("In my own words", words)).isEmpty();
    ana.reads("What is one thing you could do").types("3").types("ok");
    assertThat(goal().wish()).isEqualTo("find out who decides here");
    assertThat(goal().outcome()).contains("I know whom to ask");
    assertThat(goal().obstacle()).isEmpty();
  }

  @Test
  void isOneOfSeveralToLookAt() {
    ana.presses("Set a goal").presses("Show me examples").presses("I am new in my role");
    ana.presses("Show me others").reads("Where are you just now?");
    ana.presses("Get a new experience")
        .presses("2. run a meeting three times and find out what makes it end well");
    ana.presses("Another one").reads("A few to start from").types("back");
    ana.reads("Where are you just now?")
        .types("back")
        .reads("What would you like to get better at");
    ana.types("lead a small project").types("back").reads("What would you like to get better at");
    ana.types("sideways").reads("find out what a day in another field really looks like");
    ana.types("9")
        .reads("I can't read a wish in that.")
        .types("lead a small project")
        .types("skip");
    ana.types("When it is nine, I will ask Rui");
    assertThat(goal().wish()).isEqualTo("lead a small project");
    assertThat(goal().outcome()).isEmpty();
  }

  @Test
  void fitsTheFocusOfWhoeverIsNotSure() {
    ana.presses("Set a goal").presses("I'm not sure yet").presses("Do something differently");
    ana.presses("Show me examples").reads("[2. find three ways to say no that keep the door open]");
    ana.types("find three ways to say no that keep the door open").types("yes").types("2");
    ana.types("I have to say no to Rui");
    ana.reads("When I have to say no to Rui, I will offer one other way or one other date.");
  }

  @Test
  void leavesRoomForAnActionOfOnesOwn() {
    ana.types("goal").types("first lead role").types("1").types("yes");
    ana.types("ask Rui what he needs").reads("When exactly?").types("yes");
    ana.reads("I need the moment").types("we have lunch");
    ana.reads("When we have lunch, I will ask Rui what he needs.");
  }

  @Test
  void isTakenUpAgainWhereItWasLeft() {
    ana.types("goal").types("first lead role").types("1").types("cancel").types("goal");
    ana.reads("We got as far as “find three ways to hear").presses("Go on");
    ana.reads("I'd like to find three ways").types("yes").types("cancel").types("goal");
    ana.presses("Go on").reads("[Let everybody speak once before I do]").types("2").types("cancel");
    ana.types("goal").presses("Go on").reads("When exactly?").types("yes");
    ana.reads("When our weekly meeting begins, I will let everybody speak once before I do.");
  }

  @Test
  void isNotKeptBeforeOneWasChosen() {
    ana.types("goal").types("examples").types("cancel").reads("Cancelled.");
    ana.types("goal").reads("What would you like to get better at");
  }

  @Test
  void isStillThereAfterARestart() {
    ana.types("goal").types("examples");
    rehearsal.restart();
    ana.types("first lead role");
    rehearsal.restart();
    ana.types("1").types("that fits");
    rehearsal.restart();
    ana.types("2").types("yes").reads("When our weekly meeting begins");
  }

  @Test
  void saysNoToOneAndSeesTheOthers() {
    ana.types("goal").types("back from leave").types("1").types("no").reads("A few to start from");
    ana.types("show me examples").reads("Where are you just now?");
  }
}
