package io.praxisbot.core.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import io.praxisbot.core.goal.Behaviour;
import io.praxisbot.core.goal.CareerGoal;
import io.praxisbot.core.goal.Goal;
import io.praxisbot.core.goal.Origin;
import io.praxisbot.core.message.Button;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A manager suggests; the person decides. */
class ProposalIT {

  private static final String LISBON = "Europe/Lisbon";
  private static final String PROJECT = "lead a small project";

  private final Rehearsal rehearsal = Rehearsal.begin();
  private final Actor marta = rehearsal.somebody("Marta Silva", LISBON);
  private final Actor ana = rehearsal.somebody("Ana Lopes", LISBON);

  @BeforeEach
  void start() {
    ana.types("start");
    rehearsal.reports(ana, marta);
    rehearsal.at("2026-11-16T10:00", LISBON);
    ana.listens();
    marta.listens();
  }

  @AfterEach
  void end() {
    rehearsal.close();
  }

  private List<CareerGoal> goals() {
    return rehearsal.stores.careerGoals().of(List.of(ana.id()));
  }

  private CareerGoal goal() {
    assertThat(goals()).hasSize(1);
    return goals().get(0);
  }

  private void suggests(String words) {
    marta.types("suggest @ana " + words).presses("Send");
  }

  private void isNoLongerManager() {
    var lines = rehearsal.stores.reportingLines();
    var line = lines.find(ana.id()).orElseThrow();
    assertThat(lines.replace(line, line.value().ended(rehearsal.business.instant()))).isTrue();
  }

  @Test
  void nothingIsSentBeforeTheManagerHasReadIt() {
    marta.types("suggest @ana " + PROJECT);
    marta.reads(
        "This is what Ana Lopes will read:",
        "Marta suggests a goal: lead a small project",
        "[Send]",
        "[Change]",
        "[Cancel]");
    ana.gets(0);
    marta.presses("Cancel").reads("Nothing was sent.");
    ana.gets(0);
    assertThat(goals()).isEmpty();
  }

  @Test
  void thePersonReadsExactlyThatAndOwnsNothingYet() {
    suggests(PROJECT);
    marta.reads("Sent. Ana Lopes decides.", "[Take it back]");
    ana.gets(1)
        .reads(
            "Marta suggests a goal: lead a small project",
            "It becomes yours only if you say so",
            "[Accept]",
            "[Accept in my own words]",
            "[Not for me]",
            "[Later]");
    assertThat(goal().state()).isEqualTo(Goal.State.PROPOSED);
    assertThat(goal().accepted()).isFalse();
    assertThat(goal().driver()).isEqualTo(Origin.By.MANAGER);
  }

  @Test
  void anAcceptedGoalIsTheirsAndGoesStraightOnToAPlan() {
    suggests(PROJECT);
    ana.presses("Accept").sees("It's yours now: lead a small project").reads("What is one thing");
    ana.sees("✓ Accept");
    ana.presses("Run one meeting");
    ana.sends("That's my plan", Map.of("cue", "it is my turn", "action", "run one meeting"));
    assertThat(goal().state()).isEqualTo(Goal.State.ACTIVE);
    assertThat(goal().driver()).isEqualTo(Origin.By.PERSON);
    assertThat(goal().active()).hasSize(1);
    marta.reads("Ana Lopes took up what you suggested.");
    marta.types("team").reads(PROJECT);
  }

  @Test
  void anAcceptedGoalMayBeInTheirOwnWordsByAForm() {
    suggests(PROJECT);
    assertThat(ana.opens("Accept in my own words").title()).isEqualTo("In your own words");
    assertThat(ana.sends("Accept in my own words", Map.of("wish", ""))).containsKey("wish");
    assertThat(goal().state()).isEqualTo(Goal.State.PROPOSED);
    assertThat(ana.sends("Accept in my own words", Map.of("wish", "run a site of my own")))
        .isEmpty();
    assertThat(goal().wish()).isEqualTo("run a site of my own");
    assertThat(goal().state()).isEqualTo(Goal.State.ACTIVE);
    assertThat(goal().origin()).isEqualTo(Origin.manager(marta.id()));
  }

  @Test
  void allOfItWorksByTyping() {
    marta.types("suggest @ana").reads("What do you want to suggest to Ana Lopes?");
    marta.types(PROJECT).reads("This is what Ana Lopes will read:");
    marta.types("change").reads("What do you want to suggest");
    marta.types("lead a team").reads("lead a team").types("send").reads("Sent.");
    ana.types("suggestions").reads("Marta suggests a goal: lead a team");
    ana.types("run a crew of two").reads("in these words: “run a crew of two”?");
    assertThat(goal().state()).isEqualTo(Goal.State.PROPOSED);
    ana.types("yes").sees("It's yours now: run a crew of two");
    assertThat(goal().wish()).isEqualTo("run a crew of two");
  }

  @Test
  void aTypedYesNoOrLaterIsTheAnswer() {
    suggests(PROJECT);
    ana.types("suggestions").types("later").reads("It can wait.");
    ana.types("suggestions").types("no thanks").reads("All right.");
    assertThat(goal().state()).isEqualTo(Goal.State.LET_GO);
    suggests("learn to delegate");
    ana.types("suggestions").types("yes please").sees("It's yours now: learn to delegate");
  }

  @Test
  void aLongNoIsANo() {
    suggests(PROJECT);
    ana.types("suggestions").types("No, that is really not for me").reads("All right.");
    assertThat(goal().state()).isEqualTo(Goal.State.LET_GO);
    assertThat(goal().wish()).isEqualTo(PROJECT);
  }

  @Test
  void whatIsTypedIsTheirsOnlyOnceTheySaidSo() {
    suggests(PROJECT);
    ana.types("suggestions").types("I have my hands full this year");
    ana.reads("Shall this be yours, in these words: “I have my hands full this year”?");
    ana.presses("No, ask me again").reads("Marta suggests a goal: lead a small project");
    ana.types("learn to say no to meetings")
        .types("run two meetings")
        .presses("Yes, in these words");
    ana.sees("It's yours now: run two meetings");
    assertThat(goal().state()).isEqualTo(Goal.State.ACTIVE);
  }

  @Test
  void whoGivesUpOnTheFirstStepKeepsTheGoal() {
    suggests(PROJECT);
    ana.presses("Accept").types("cancel").reads("The goal “lead a small project” stays yours");
    assertThat(goal().state()).isEqualTo(Goal.State.ACTIVE);
  }

  @Test
  void aCancelledPreviewSaysThatItWasNotSent() {
    marta.types("suggest @ana " + PROJECT).types("cancel");
    marta.reads("Nothing was sent.").sees("Not sent.").neverSees("Your suggestion.");
    ana.gets(0);
  }

  @Test
  void aNameWithoutItsSignIsFoundAmongOnesOwnOrAskedBack() {
    marta.types("suggest ana run the workshop");
    marta.reads("Marta suggests a goal: run the workshop").types("cancel");
    marta.types("suggest that @ana should run it").reads("Did you mean suggest @ana run it?");
    marta.types("no");
    marta.types("suggest bob read").reads("suggest @ana lead a small project");
    marta.doesNotRead("everybody").types("suggest").doesNotRead("everybody");
    marta
        .types("suggest @ana")
        .types("suggest ana read a book")
        .reads("It could also be a command");
  }

  @Test
  void aBusinessGoalIsStatedWhileASuggestionWaitsForAnAnswer() {
    suggests(PROJECT);
    ana.types("suggestions").types("business goal 60 sales calls a day");
    ana.sees("Your business goal: 60 sales calls a day");
    assertThat(goal().state()).isEqualTo(Goal.State.PROPOSED);
  }

  @Test
  void aNoNeedsNoReasonAndTheManagerHearsNone() {
    suggests(PROJECT);
    ana.presses("Not for me").reads("Marta hears only: not now").sees("✓ Not for me");
    marta.reads("Ana Lopes has decided about what you suggested: not now.");
    assertThat(goal().state()).isEqualTo(Goal.State.LET_GO);
    assertThat(goal().accepted()).isFalse();
    ana.types("goals").doesNotRead(PROJECT);
  }

  @Test
  void aWordWhyStaysTheirsUnlessTheyShareIt() {
    suggests(PROJECT);
    ana.presses("Not for me").presses("Say why").reads("they stay yours unless you share them");
    marta.listens();
    ana.types("my knee needs surgery in March").reads("Share it with Marta?");
    assertThat(goal().life().now().why()).contains("my knee needs surgery in March");
    ana.presses("Keep it mine").reads("it stays yours");
    marta.gets(0).neverSees("knee");
    ana.presses("Say why").types("too much on my plate").types("yes").reads("Shared.");
    marta.gets(1).reads("shares with you why it isn't for now", "too much on my plate");
  }

  @Test
  void whatIsSharedReachesNoFormerManager() {
    suggests(PROJECT);
    ana.presses("Not for me").presses("Say why");
    isNoLongerManager();
    marta.listens();
    ana.types("too much on my plate").reads("it stays yours");
    marta.gets(0);
  }

  @Test
  void aSecondPressChangesNothing() {
    suggests(PROJECT);
    Button decline = ana.button("Not for me");
    ana.presses("Accept");
    ana.presses(decline).sees("That suggestion isn't open any more");
    assertThat(goal().state()).isEqualTo(Goal.State.ACTIVE);
  }

  @Test
  void whatWaitsStandsAmongTheGoals() {
    suggests(PROJECT);
    ana.presses("Later").reads("Type suggestions");
    ana.types("goals").reads("Marta suggests a goal: lead a small project", "[Accept]");
    ana.presses("Accept");
    ana.types("goals").hears(PROJECT).doesNotRead("suggests a goal");
  }

  @Test
  void theManagerMayTakeItBack() {
    suggests(PROJECT);
    marta.presses("Take it back").reads("Taken back.");
    ana.sees("Marta took it back").neverSees("[Accept]");
    assertThat(goal().state()).isEqualTo(Goal.State.LET_GO);
    ana.types("suggestions").reads("Nothing that others suggest is waiting for you.");
  }

  @Test
  void whatWasTakenUpCannotBeTakenBack() {
    suggests(PROJECT);
    Button back = marta.button("Take it back");
    ana.presses("Accept");
    marta.presses(back).reads("has decided about that already");
    assertThat(goal().state()).isEqualTo(Goal.State.ACTIVE);
  }

  @Test
  void aSecondSuggestionTakesTheFirstOnesPlace() {
    suggests(PROJECT);
    marta.types("suggest @ana learn to delegate");
    marta.reads("What you suggested before, “lead a small project”, still waits.");
    marta.presses("Send");
    ana.sees("Marta took it back", "Marta suggests a goal: learn to delegate");
    marta.sees("Your next suggestion took its place");
    ana.presses("Accept").sees("It's yours now: learn to delegate", "✓ Accept");
    assertThat(goals().stream().filter(g -> g.state() == Goal.State.ACTIVE))
        .singleElement()
        .satisfies(g -> assertThat(g.wish()).isEqualTo("learn to delegate"));
  }

  @Test
  void somethingToTryIsSuggestedForAGoalThatThereIs() {
    ana.commits("lead a team", "Monday comes", "plan my week");
    marta.types("suggest @ana ask to lead the next site meeting");
    marta.reads("Ana Lopes has a goal already.", "1. lead a team", "[A new goal]");
    marta.presses("Something to try for it");
    marta.reads("Marta suggests something to try for “lead a team”: ask to lead the next");
    marta.presses("Send");
    ana.reads("Marta suggests something to try for “lead a team”", "[I'll try it]");
    ana.presses("I'll try it").reads("When exactly?");
    ana.types("When a meeting is planned, I will ask to lead it").reads("You'll try");
    assertThat(goal().active()).extracting(b -> b.plan().action()).contains("ask to lead it");
    marta.reads("took up what you suggested");
    ana.types("suggestions").reads("Nothing that others suggest");
  }

  @Test
  void aPlanThatIsGivenUpLosesNoSuggestion() {
    ana.commits("lead a team", "Monday comes", "plan my week");
    marta.types("suggest @ana ask to lead").presses("Something to try for it").presses("Send");
    marta.listens();
    ana.presses("I'll try it").reads("When exactly?").types("cancel");
    marta.gets(0);
    ana.types("suggestions").reads("Marta suggests something to try", "[I'll try it]");
    ana.presses("I'll try it").types("a meeting is planned").reads("You'll try: When a meeting");
    marta.gets(1).reads("took up what you suggested");
    ana.sees("✓ I'll try it").types("suggestions").reads("Nothing that others suggest");
  }

  @Test
  void aSecondPressAsksForThePlanOnce() {
    ana.commits("lead a team", "Monday comes", "plan my week");
    marta.types("suggest @ana ask to lead").presses("Something to try for it").presses("Send");
    Button tries = ana.button("I'll try it");
    ana.presses(tries).reads("When exactly?").presses(tries).gets(0);
  }

  @Test
  void theManagerMayTypeWhatItIsFor() {
    ana.commits("lead a team", "Monday comes", "plan my week");
    marta.types("suggest @ana ask to lead the next site meeting");
    marta.types("hm").reads("A press on one of the buttons");
    marta.types("1").reads("something to try for “lead a team”");
    marta.types("yes").reads("Sent.");
    ana.presses("Not for me");
    marta.reads("has decided");
    assertThat(goal().behaviours()).hasSize(1);
    marta.types("suggest @ana learn to delegate").types("a new goal").types("send");
    ana.reads("Marta suggests a goal: learn to delegate");
  }

  @Test
  void threeThingsToTryAreEnough() {
    ana.commits("lead a team", "Monday comes", "plan my week");
    ana.types("try").types("When Tuesday comes, I will ask one question");
    ana.types("try").types("When Friday comes, I will thank somebody");
    assertThat(goal().active()).hasSize(CareerGoal.MOST_ACTIVE);
    marta.types("suggest @ana ask to lead").presses("Something to try for it").presses("Send");
    ana.presses("I'll try it").reads("You have three things to try already");
    assertThat(goal().active()).extracting(Behaviour::state).containsOnly(Behaviour.State.ACTIVE);
    ana.presses("Keep them all").types("suggestions").reads("[I'll try it]");
    ana.presses("I'll try it").presses("plan my week").presses("Let it go").reads("When exactly?");
    ana.types("a meeting is planned").reads("You'll try: When a meeting is planned");
    assertThat(goal().active()).hasSize(CareerGoal.MOST_ACTIVE);
    marta.reads("took up what you suggested");
  }

  @Test
  void whoIsNotTheirsIsAnsweredLikeNobody() {
    Actor ben = rehearsal.somebody("Ben Costa", LISBON);
    ben.types("start");
    marta.types("suggest @ben " + PROJECT).reads("I don't know anybody called “ben” here.");
    ben.types("suggest @ana " + PROJECT).reads("I don't know anybody called “ana” here.");
    marta.types("suggest @nobody " + PROJECT).reads("I don't know anybody called “nobody” here.");
    marta.types("suggest @marta " + PROJECT).reads("for a goal of your own, type goal");
  }

  @Test
  void aFormerManagersSuggestionIsGoneWithoutAWord() {
    Actor boss = rehearsal.admin("Carla Dias", LISBON);
    suggests(PROJECT);
    Button accept = ana.button("Accept");
    marta.listens();
    boss.types("manager @ana is nobody");
    assertThat(goal().state()).isEqualTo(Goal.State.LET_GO);
    ana.types("suggestions").reads("Nothing that others suggest");
    ana.presses(accept).reads("That suggestion isn't open any more");
    marta.neverSees("took up");
    assertThat(goal().state()).isEqualTo(Goal.State.LET_GO);
  }

  @Test
  void whoStoppedBeingTheManagerSendsNothing() {
    marta.types("suggest @ana " + PROJECT);
    isNoLongerManager();
    marta.presses("Send").reads("I can't find that any more.");
    ana.gets(0);
    assertThat(goals()).isEmpty();
  }

  @Test
  void anOldCardSaysNothingOfWhatBecameOfIt() {
    suggests(PROJECT);
    Button back = marta.button("Take it back");
    isNoLongerManager();
    ana.types("goals").doesNotRead("suggests a goal");
    marta.presses(back).reads("I can't find that any more.");
  }

  @Test
  void nobodyIsToldInTheirNight() {
    rehearsal.at("2026-11-16T23:00", LISBON);
    ana.listens();
    suggests(PROJECT);
    marta.reads("It comes to them on", "09:00");
    ana.gets(0);
    rehearsal.elapses(Duration.ofHours(10).plusMinutes(1));
    ana.reads("Marta suggests a goal: lead a small project");
  }

  @Test
  void theMorningComesByTheBusinessClockWhateverRestarts() {
    rehearsal.at("2026-11-16T23:00", LISBON);
    ana.listens();
    suggests(PROJECT);
    rehearsal.restart();
    rehearsal.at("2026-11-17T08:59", LISBON);
    ana.gets(0);
    rehearsal.at("2026-11-17T09:00", LISBON);
    ana.gets(1).reads("Marta suggests a goal: lead a small project").listens();
    rehearsal.restart();
    rehearsal.at("2026-11-17T12:00", LISBON);
    ana.gets(0);
  }

  @Test
  void whoeverWritesInTheNightGetsItBeforeTheyAreAnswered() {
    rehearsal.at("2026-11-16T23:00", LISBON);
    suggests(PROJECT);
    ana.types("when").gets(2).sees("Marta suggests a goal: lead a small project");
    ana.doesNotRead("Marta suggests a goal").listens();
    rehearsal.at("2026-11-17T09:00", LISBON);
    ana.gets(0);
  }

  @Test
  void whatWasTakenBackInTheNightNeverComes() {
    rehearsal.at("2026-11-16T23:00", LISBON);
    ana.listens();
    suggests(PROJECT);
    marta.presses("Take it back");
    rehearsal.elapses(Duration.ofHours(10).plusMinutes(1));
    ana.gets(0).neverSees(PROJECT);
  }

  @Test
  void whatWasTakenUpInTheNightDoesNotComeInTheMorning() {
    rehearsal.at("2026-11-16T23:00", LISBON);
    suggests(PROJECT);
    ana.types("suggestions").types("yes").sees("It's yours now: lead a small project");
    ana.listens();
    rehearsal.elapses(Duration.ofHours(10).plusMinutes(1));
    ana.gets(0);
  }

  @Test
  void aHintStandsBesideWhatIsNotInTheirHands() {
    marta.types("suggest @ana get promoted").reads("Others decide about part of that.", "[Send]");
    marta.presses("Change").types("Ben should finally listen");
    marta.reads("as if it were about what somebody else should do", "[Send]");
  }

  @Test
  void aNovelIsMetKindly() {
    marta.types("suggest @ana " + "word ".repeat(80)).reads("In at most 200 characters?");
    marta.types(PROJECT).presses("Send");
    ana.types("suggestions").types("word ".repeat(80)).reads("at most 200 characters");
    assertThat(goal().state()).isEqualTo(Goal.State.PROPOSED);
  }

  @Test
  void wholeNamesAreNoPartOfTheWords() {
    marta.types("suggest @Ana Lopes lead a small project").reads("suggests a goal: lead a small");
    marta.presses("Change");
    assertThat(marta.sends("Go on", Map.of("wish", "lead two"))).isEmpty();
    marta.reads("suggests a goal: lead two");
  }

  @Test
  void whoTakesNoPartGetsNothing() {
    ana.types("leave").presses("Yes, leave");
    marta.types("suggest @ana " + PROJECT).reads("doesn't take part");
  }
}
