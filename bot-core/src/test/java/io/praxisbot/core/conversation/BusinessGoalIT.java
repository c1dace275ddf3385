package io.praxisbot.core.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import io.praxisbot.core.goal.BusinessGoal;
import io.praxisbot.core.goal.CareerGoal;
import io.praxisbot.core.goal.Goal;
import io.praxisbot.core.message.Field;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What the company wants of a person, beside what they want themselves; and how both go together.
 */
class BusinessGoalIT {

  private static final String LISBON = "Europe/Lisbon";

  private final Rehearsal rehearsal = Rehearsal.begin();
  private final Actor ana = rehearsal.somebody("Ana Lopes", LISBON);

  @BeforeEach
  void start() {
    ana.types("start").listens();
  }

  @AfterEach
  void end() {
    rehearsal.close();
  }

  private BusinessGoal business() {
    return rehearsal.stores.businessGoals().of(List.of(ana.id())).get(0);
  }

  private CareerGoal career() {
    return rehearsal.stores.careerGoals().of(List.of(ana.id())).get(0);
  }

  @Test
  void isStatedInAWordAndExplainedInASentence() {
    ana.types("goal business 60 sales calls a day").gets(1);
    ana.reads("Your business goal: 60 sales calls a day", "A career goal is what you want");
    ana.reads("[Change]", "[Set a goal]");
    assertThat(business().wish()).isEqualTo("60 sales calls a day");
    ana.types("goals")
        .reads("You have no career goal yet.", "Your business goals", "60 sales calls");
  }

  @Test
  void isTakenFromTheWholeCommandWhereItIsAskedFor() {
    ana.types("business goal").types("business goal 5 new partners a year");
    ana.reads("Your business goal: 5 new partners a year");
  }

  @Test
  void saysWhoSeesItAsItIs() {
    ana.types("business goal 60 sales calls a day").doesNotRead("your manager");
    Actor nadia = rehearsal.admin("Nadia Okafor", LISBON);
    rehearsal.somebody("Marta Ferreira", LISBON);
    nadia.types("enrol @ana manager @marta");
    ana.commits("listen before I pitch", "a call begins", "ask one question first");
    ana.types("goals").reads("your manager, those above", ": only you and Marta see it");
    ana.types("privacy keep 1").types("goals").reads("yours are yours alone");
    ana.doesNotRead("only you and Marta see it");
  }

  @Test
  void isSaidToHaveBeenServedOnceItIsAchieved() {
    ana.types("business goal 60 sales calls a day");
    ana.commits("listen before I pitch", "a call begins", "ask one question first");
    ana.types("goal serves").types("1").types("goal achieved").types("2");
    ana.reads("Good to have that behind you.").doesNotRead("[Skip]");
    ana.types("goals").reads("· served “60 sales calls a day”");
  }

  @Test
  void isAskedForIfItIsNotSaid() {
    ana.types("business goal").reads("What do you answer for?").types("60 sales calls a day");
    ana.reads("Your business goal: 60 sales calls a day");
    ana.types("goal business").types("x".repeat(201)).reads("at most 200 characters");
    ana.types("skip").reads("Nothing was changed.");
    assertThat(rehearsal.stores.businessGoals().of(List.of(ana.id()))).hasSize(1);
  }

  @Test
  void leavesASentenceThatBeginsWithBusinessAlone() {
    ana.types("business is slow this week").reads("I didn't get that");
  }

  @Test
  void isReworded() {
    ana.types("business goal 60 sales calls a day");
    assertThat(ana.sends("Change", Map.of("wish", " "))).containsKey("wish");
    ana.sends("Change", Map.of("wish", "70 sales calls a day"));
    ana.reads("Your business goal: 70 sales calls a day");
  }

  @Test
  void movesOnAsTheOtherKindDoes() {
    ana.types("business goal 60 sales calls a day").types("goals").presses("Pause it");
    ana.reads("Resting: 60 sales calls a day. It waits for you.").types("new market");
    ana.reads("“new market” – only you read this.").types("goals").presses("Take it up again");
    ana.types("goal achieved")
        .reads("Achieved: 60 sales calls a day. Good to have that behind you.");
    ana.doesNotRead("[Set the next goal]", "A word").presses("Take it back").reads("Taken back");
    assertThat(business().state()).isEqualTo(Goal.State.ACTIVE);
    assertThat(business().life().past()).hasSize(2);
  }

  @Test
  void isAskedAboutInNoCheckIn() {
    ana.types("business goal 60 sales calls a day");
    ana.commits("listen before I pitch", "a call begins", "ask one question first");
    rehearsal.at("2026-11-19T15:00", LISBON);
    ana.reads("ask one question first").doesNotRead("60 sales calls");
  }

  @Test
  void isServedByACareerGoal() {
    ana.types("business goal 60 sales calls a day");
    ana.commits("listen before I pitch", "a call begins", "ask one question first");
    ana.types("goals").presses("What it serves").reads("What does “listen before I pitch” serve?");
    ana.presses("1. 60 sales calls a day");
    ana.reads("“listen before I pitch” serves “60 sales calls a day”.").sees("✓ 60 sales calls");
    assertThat(career().serves()).contains(business().id());
    ana.types("goals").reads("serves “60 sales calls a day”");
    ana.types("goal serves").types("sales calls").reads("serves “60 sales calls a day”.");
    ana.types("goal serves").types("none").reads("serves no business goal in particular.");
    assertThat(career().serves()).isEmpty();
  }

  @Test
  void isNoneForAGoalBeyondWork() {
    ana.commits("sing in a choir", "it is Tuesday", "go to the rehearsal");
    ana.types("goal beyond work").reads("“sing in a choir” is beyond work");
    assertThat(career().beyondWork()).isTrue();
    ana.types("goals").reads("· beyond work");
    ana.types("goal serves").presses("Nothing in particular");
    assertThat(career().beyondWork()).isFalse();
    ana.types("goal serves").types("it's beyond work").reads("is beyond work");
  }

  @Test
  void isLinkedInTheGoalsFormToo() {
    ana.types("business goal 60 sales calls a day");
    ana.commits("listen before I pitch", "a call begins", "ask one question first");
    Field.ChoiceField serves = (Field.ChoiceField) ana.opens("Change").fields().get(4);
    assertThat(serves.initial()).isEqualTo("none");
    assertThat(serves.options())
        .extracting(Field.Option::label)
        .containsExactly("Nothing in particular", "60 sales calls a day", "It's beyond work");
    sends(business().id().value(), "how others ask\nwhich questions open\n");
    assertThat(career().serves()).contains(business().id());
    ana.types("goals").reads("1. how others ask", "2. which questions open");
    sends("beyond", "which questions open\nto wait");
    assertThat(career().beyondWork()).isTrue();
    assertThat(career().objectives())
        .extracting("words")
        .containsExactly("which questions open", "to wait");
    assertThat(sends("none", "1\n2\n3\n4\n5\n6")).containsKey("objectives");
    assertThat(career().beyondWork()).isTrue();
  }

  private Map<String, String> sends(String serves, String objectives) {
    return ana.sends(
        "Change",
        Map.of(
            "wish", "listen before I pitch",
            "cue", "a call begins",
            "action", "ask one question first",
            "serves", serves,
            "objectives", objectives));
  }

  @Test
  void whatIsToBeLearnedIsTypedAndTakenOff() {
    ana.commits("listen before I pitch", "a call begins", "ask one question first");
    ana.types("goal objective how others ask").reads("You want to learn", "how others ask");
    ana.types("goal objective").reads("What would you like to learn for").types("to wait");
    ana.types("goals").reads("What you want to learn for it:", "1. how others ask", "2. to wait");
    ana.types("goal objective drop 1").reads("Taken off.");
    assertThat(career().objectives()).extracting("words").containsExactly("to wait");
    ana.types("goal objective drop 2").reads("There is nothing with that number");
    for (int n = 2; n <= 5; n++) {
      ana.types("goal objective number " + n);
    }
    ana.types("goal objective one more").reads("You have five things to learn");
  }

  @Test
  void isSeenByTheManagerWhoCheersWhatIsBeyondWork() {
    Actor nadia = rehearsal.admin("Nadia Okafor", LISBON);
    Actor marta = rehearsal.somebody("Marta Ferreira", LISBON);
    nadia.types("enrol @ana manager @marta");
    ana.types("business goal 60 sales calls a day");
    ana.commits("sing in a choir", "it is Tuesday", "go to the rehearsal");
    ana.types("goal beyond work").types("privacy");
    ana.reads("sing in a choir (beyond work: theirs to cheer, not to steer)");
    ana.reads("Your business goal: 60 sales calls a day (those above and admins may see it, too)");
    marta.types("team").reads("sing in a choir (beyond work: yours to cheer, not to steer)");
    marta.reads("What they answer for", "Ana Lopes – 60 sales calls a day");
    for (String day : List.of("2026-11-19", "2026-11-26", "2026-12-03")) {
      rehearsal.at(day + "T15:00", LISBON);
      ana.presses("Not yet").presses("No time").presses("Keep it as it is");
    }
    marta.types("followup @ana").reads("Not tried yet", "Your move: a kind word is enough.");
    marta.reads("I like that you make room for it.");
    marta.doesNotRead("What would have to be true");
  }

  @Test
  void isNoGapThatAGoalRestsOrHasJustEnded() {
    Actor nadia = rehearsal.admin("Nadia Okafor", LISBON);
    Actor marta = rehearsal.somebody("Marta Ferreira", LISBON);
    nadia.types("enrol @ana manager @marta");
    ana.commits("listen before I pitch", "a call begins", "ask one question first");
    ana.types("goal pause").types("secret reason");
    rehearsal.at("2026-12-14T10:00", LISBON);
    marta.types("team").reads("listen before I pitch (resting since 16 November)");
    marta.types("followup @ana").doesNotRead("no career goal");
    ana.types("privacy").reads("Your goal, resting since 16 November: listen before I pitch");
    ana.types("goal let go").types("secret too");
    marta.types("followup @ana").doesNotRead("no career goal");
    rehearsal.at("2027-01-11T10:00", LISBON);
    marta.types("followup @ana").reads("has no career goal").neverSees("secret");
  }

  @Test
  void isOneOfFiveAtMost() {
    for (int n = 1; n <= 5; n++) {
      ana.types("business goal number " + n);
    }
    ana.types("business goal number 6").reads("You have 5 business goals already.");
  }
}
