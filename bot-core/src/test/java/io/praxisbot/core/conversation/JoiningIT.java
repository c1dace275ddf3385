package io.praxisbot.core.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import io.praxisbot.core.goal.CareerGoal;
import io.praxisbot.core.message.Button;
import io.praxisbot.core.message.Field;
import io.praxisbot.core.message.Form;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Somebody who has goals gets a manager, and says which of them the manager sees. */
class JoiningIT {

  private static final String LISBON = "Europe/Lisbon";
  private static final Optional<String> ADDRESS = Optional.of("ana@example.com");

  private final TwoPlatforms two = TwoPlatforms.linked();
  private final Rehearsal rehearsal = two.rehearsal;
  private final Actor nadia = rehearsal.admin("Nadia Okafor", LISBON);
  private final Actor marta = rehearsal.somebody("Marta Ferreira", LISBON);
  private final Actor olga = rehearsal.somebody("Olga Berg", LISBON);
  private final Actor ana = rehearsal.somebody("Ana Silva", LISBON);

  @AfterEach
  void end() {
    two.close();
  }

  private void alone() {
    ana.types("start").commits("lead a small project", "I plan my week", "ask for one piece");
  }

  private void withTwoGoals() {
    alone();
    ana.commits("write a novel", "I wake up", "write one page");
  }

  private String home(Actor actor) {
    return rehearsal.renderer().home(actor.id()).orElseThrow().plainText();
  }

  /** Looks everywhere that there is to look. */
  private void looksAround(Actor manager) {
    manager.types("team").types("digest").types("followup @ana").types("preview for @ana only");
    manager.types("why @ana");
  }

  @Test
  void theQuestionComesWithTheNewsAndNothingIsSeenBefore() {
    alone();
    nadia.types("manager @ana is @marta");
    ana.gets(1).reads("An admin has made Marta your manager here.", "Of the goals that you set");
    ana.reads("You had this goal before Marta came", "lead a small project", "Until you say so");
    ana.reads("[Show it] [Keep it to myself]").doesNotRead("[Choose]");
    looksAround(marta);
    marta.neverSees("small project", "one piece").types("team").reads("Ana Silva – takes part");
    assertThat(home(marta)).contains("Ana Silva – takes part").doesNotContain("small project");
    ana.presses("Show it").gets(1).reads("Marta sees these", "lead a small project");
    marta.types("team").reads("Ana Silva – lead a small project");
  }

  @Test
  void whatIsKeptIsNoGapAndInNoDigestTeamHomeOrRevision() {
    alone();
    nadia.types("manager @ana is @marta");
    ana.presses("Keep it to myself").reads("Only you see:", "lead a small project");
    for (int week = 0; week < 5; week++) {
      rehearsal.at(
          "2026-" + List.of("11-19", "11-26", "12-03", "12-10", "12-17").get(week) + "T15:00",
          LISBON);
      if (week < 3) {
        ana.presses("Not yet").presses("Not sure how").presses("Keep it as it is");
      }
    }
    rehearsal.at("2026-12-21T09:00", LISBON);
    marta.reads("Your team", "0 asked", "Ana takes part, and there was", "Nothing needs you");
    looksAround(marta);
    marta.neverSees("small project", "one piece", "no career goal", "has not answered");
    assertThat(home(marta)).contains("takes part").doesNotContain("project", "no career goal");
    ana.types("checkin").presses("Tried it").types("It went well");
    marta.neverSees("small project", "one piece", "It went well");
  }

  /** When a plan is brought to mind tells that there is one. */
  @Test
  void whatIsKeptLeavesNoTraceInThePreview() {
    alone();
    nadia.types("manager @ana is @marta");
    ana.presses("Keep it to myself");
    marta.types("preview for @ana only").reads("check-in").doesNotRead("reminder of the plan");
    nadia.types("preview for @ana only").reads("check-in").doesNotRead("reminder of the plan");
    ana.types("preview").reads("reminder of the plan");
    ana.types("privacy show all");
    marta.types("preview for @ana only").reads("reminder of the plan");
  }

  @Test
  void asksNotWhetherToShareWhatTheManagerKnowsNothingOf() {
    alone();
    nadia.types("manager @ana is @marta");
    ana.presses("Keep it to myself");
    rehearsal.at("2026-11-19T15:00", LISBON);
    assertThat(ana.opens("All in one form").fields()).extracting(Field::id).doesNotContain("share");
    ana.types("privacy show all");
    assertThat(ana.opens("All in one form").fields()).extracting(Field::id).contains("share");
  }

  @Test
  void showsInPrivacyExactlyWhatTheManagerSees() {
    withTwoGoals();
    nadia.types("manager @ana is @marta");
    ana.types("privacy").reads("Marta sees exactly this of you", "That you take part");
    ana.reads("Only you see:", "1. ", "lead a small project", "write a novel", "[Choose]");
    ana.types("privacy show 1").reads("Marta sees these", "Only you see:");
    ana.types("privacy").reads("Your goal: lead a small project", "ask for one piece");
    ana.doesNotRead("Your goal: write a novel", "write one page").reads("2. write a novel");
    marta.types("team").reads("lead a small project").neverSees("novel");
  }

  @Test
  void choosesGoalByGoalInOneForm() {
    withTwoGoals();
    nadia.types("manager @ana is @marta");
    ana.reads("which they see", "[Show all] [Keep all to myself] [Choose]");
    Form form = ana.opens("Choose");
    assertThat(form.fields()).extracting(Field::label).contains("write a novel");
    assertThat(form.fields()).hasSize(2);
    String first = form.fields().get(0).id();
    assertThat(ana.sends("Choose", Map.of(first, "maybe"))).containsKey(first);
    assertThat(ana.sends("Choose", Map.of(first, "show"))).isEmpty();
    ana.reads("Marta sees these", "lead a small project", "Only you see:", "write a novel");
    looksAround(marta);
    marta.sees("lead a small project").neverSees("novel", "one page");
    rehearsal.at("2026-11-19T15:00", LISBON);
    ana.sends(
        "All in one form",
        Map.of(
            "outcome." + goal("lead a small project").active().get(0).id(), "tried",
            "outcome." + goal("write a novel").active().get(0).id(), "tried"));
    rehearsal.at("2026-11-23T09:00", LISBON);
    marta.reads("1 asked", "Ana tried: ask for one piece").neverSees("novel", "one page");
  }

  private CareerGoal goal(String wish) {
    return rehearsal.stores.careerGoals().of(List.of(ana.id())).stream()
        .filter(goal -> goal.wish().equals(wish))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void takesTheAnswerInWords() {
    withTwoGoals();
    ana.types("show all").reads("You have no manager here");
    nadia.types("manager @ana is @marta");
    ana.types("show all").reads("Marta sees these").doesNotRead("Only you see");
    ana.types("keep all to myself").reads("Only you see:").doesNotRead("Marta sees these");
    ana.types("privacy show goal 2").reads("Marta sees these", "Only you see:");
    ana.types("privacy keep 7").reads("You have 2 goals, so there is no number 7.");
    ana.types("privacy show everybody").reads("privacy show all");
  }

  @Test
  void aGoalFromNowOnIsSeenAsItsCardSays() {
    alone();
    nadia.types("manager @ana is @marta");
    ana.commits("write a novel", "I wake up", "write one page");
    ana.reads("Marta will see your goal and these plans");
    marta.types("team").reads("Ana Silva – write a novel").neverSees("small project");
    ana.types("privacy keep all");
    ana.sends(
        "Change",
        Map.of("wish", "write a short story", "cue", "I wake up", "action", "write one page"));
    ana.sees("You keep this goal to yourself: Marta sees nothing of it.");
    marta.types("team").reads("Ana Silva – takes part");
  }

  @Test
  void whatWasSaidOfOneManagerSaysNothingOfTheNext() {
    alone();
    nadia.types("manager @ana is @marta");
    Button toMarta = ana.button("Show it");
    ana.presses(toMarta);
    nadia.types("manager @ana is @olga");
    ana.reads("You had this goal before Olga came", "[Show it]");
    looksAround(olga);
    olga.neverSees("small project", "one piece");
    ana.presses(toMarta).reads("That was about another manager. Nothing was changed.", "Olga");
    looksAround(olga);
    olga.neverSees("small project", "one piece");
    ana.presses("Show it");
    olga.types("team").reads("Ana Silva – lead a small project");
    nadia.types("manager @ana is nobody");
    ana.types("privacy").reads("You have no manager here");
    nadia.types("manager @ana is @olga");
    olga.types("team").reads("Ana Silva – takes part");
  }

  @Test
  void asksWhenTheyAreEnrolledByAnAdminAfterLeaving() {
    alone();
    ana.types("leave").presses("Yes, leave");
    nadia.types("enrol @ana manager @marta");
    ana.reads("Hi Ana, I'm Praxis.", "You had this goal before Marta came", "[Show it]");
    marta.types("team").reads("Ana Silva – takes part");
  }

  @Test
  void asksWhenTheirOwnProposalIsAccepted() {
    alone();
    ana.types("manager @marta");
    marta.presses("Yes, I am");
    ana.reads("Marta accepted.", "You had this goal before Marta came", "[Show it]");
    marta.types("team").reads("Ana Silva – takes part");
  }

  @Test
  void asksWhenATableNamesAManager() {
    alone();
    nadia.types("import\nAna Silva,Marta Ferreira\n").presses("Apply");
    rehearsal.at("2026-11-16T08:30", LISBON);
    ana.sees("An admin has made Marta your manager here.", "[Show it]");
    marta.types("team").reads("Ana Silva – takes part");
  }

  @Test
  void asksWhenAnInvitationBringsTheManager() {
    Actor slack = two.inSlack("ana-s", "Ana Other");
    slack.types("start").commits("lead a small project", "I plan my week", "ask for one piece");
    nadia.types("enrol ana@example.com manager @marta");
    two.inSlack("ana-s", "Ana Other", ADDRESS);
    rehearsal.settle();
    slack.reads("An admin has made Marta your manager here.", "[Keep it to myself]");
    marta.types("team").reads("Ana Other – takes part").neverSees("small project");
  }

  @Test
  void asksWhenTheManagerComesWithTheOtherAccount() {
    Actor slack = two.inSlack("ana-s", "Ana Other");
    Actor teams = two.inTeams("ana-t", "Ana Other");
    slack.types("start").commits("lead a small project", "I plan my week", "ask for one piece");
    rehearsal.reports(teams, marta);
    teams.types("link");
    slack.types("link " + TwoPlatforms.code(teams)).presses("Yes, that's me");
    rehearsal.settle();
    slack.sees("You had this goal before Marta came", "[Show it]");
    marta.types("team").reads("Ana Other – takes part").neverSees("small project");
  }

  @Test
  void nobodyIsAskedWhoHasNoGoal() {
    nadia.types("enrol @ana manager @marta");
    ana.gets(1).doesNotRead("before Marta came", "[Show it]");
    marta.types("team").reads("Ana Silva – takes part");
    ana.types("privacy").reads("Nothing yet: you have no goal.").doesNotRead("[Show it]");
    ana.types("show all").reads("You have no goal just now");
  }

  @Test
  void nothingTellsWhoKeepsAGoalFromWhoHasNone() {
    assertThat(rehearsal.somebody("Ben Carter", LISBON).messages()).isZero();
    alone();
    nadia.types("enrol @ben manager @marta").types("manager @ana is @marta");
    rehearsal.at("2026-11-16T12:00", LISBON);
    marta.types("team").reads("Ana Silva – takes part", "Ben Carter – takes part");
    marta.types("digest").reads("Ana, Ben take part, and there was nothing to count yet.");
    assertThat(home(marta)).contains("Ana Silva – takes part", "Ben Carter – takes part");
  }

  @Test
  void theNewsNamesTheBusinessGoalsThatANewManagerSees() {
    ana.types("start").types("business goal 60 sales calls a day");
    ana.types("privacy").reads("nobody but you sees your career goals", "60 sales calls a day");
    nadia.types("manager @ana is @marta");
    ana.reads("An admin has made Marta your manager here.", "Your business goals are visible");
    ana.reads("60 sales calls a day");
  }

  @Test
  void privacyOffersOnlyWhatWouldChangeSomething() {
    withTwoGoals();
    nadia.types("manager @ana is @marta");
    ana.types("privacy").reads("[Show all]").doesNotRead("[Keep all to myself]");
    ana.types("privacy show 1").types("privacy").reads("[Show all] [Keep all to myself]");
    ana.types("privacy show all").types("privacy").reads("[Keep all to myself]");
    ana.doesNotRead("[Show all]");
  }

  @Test
  void aGoalBeyondWorkIsKeptFromItsCard() {
    nadia.types("enrol @ana manager @marta");
    ana.commits("run a marathon with my sister", "I wake up", "run a mile");
    ana.reads("Marta will see your goal", "[Keep it to myself]").presses("Keep it to myself");
    ana.reads("Only you see:").sees("You keep this goal to yourself: Marta sees nothing of it.");
    ana.neverSees("[Keep it to myself]");
    marta.types("team").reads("Ana Silva – takes part").neverSees("marathon");
  }

  @Test
  void whoComesBackIsToldOfTheGoalsFromBefore() {
    withTwoGoals();
    ana.types("leave").presses("Yes, leave");
    ana.types("start").reads("Hi Ana, I'm Praxis.", "You have 2 goals from before:");
    ana.reads("write a novel").doesNotRead("[Set a goal]");
  }

  @Test
  void theManagerSeesEveryGoalThatIsShown() {
    nadia.types("enrol @ana manager @marta");
    withTwoGoals();
    marta.types("team").reads("Ana Silva – lead a small project – tries: ask for one piece");
    marta.reads(
        "Ana Silva – write a novel (beyond work: yours to cheer, not to steer) – tries: write");
    marta.types("followup @ana").reads("Nothing is open with Ana", "Ana works on:");
    marta.reads("lead a small project", "write a novel");
  }

  @Test
  void privacyNamesNoSilenceBeforeTheTimeToAnswerIsOver() {
    nadia.types("enrol @ana manager @marta");
    withTwoGoals();
    ana.types("checkin").types("privacy").doesNotRead("no answer");
    rehearsal.at("2026-11-18T15:00", LISBON);
    ana.types("privacy").reads("no answer");
  }

  @Test
  void nothingIsLostByJoining() {
    alone();
    rehearsal.at("2026-11-19T15:00", LISBON);
    ana.presses("Tried it").types("It went well").types("Ask earlier");
    nadia.types("manager @ana is @marta");
    ana.types("goals").hears("lead a small project", "ask for one piece");
    ana.types("progress").hears("Tried it: ask for one piece");
    looksAround(marta);
    marta.neverSees("small project", "one piece", "It went well", "Ask earlier");
    ana.types("privacy show all");
    rehearsal.at("2026-11-19T16:00", LISBON);
    marta.types("digest").reads("Ana tried: ask for one piece");
    marta.neverSees("It went well", "Ask earlier");
  }
}
