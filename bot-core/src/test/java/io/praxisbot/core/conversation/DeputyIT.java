package io.praxisbot.core.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import io.praxisbot.core.conversation.fact.Teams;
import io.praxisbot.core.followup.FollowUp;
import io.praxisbot.core.followup.FollowUpId;
import io.praxisbot.core.followup.GapKind;
import io.praxisbot.core.followup.TalkAnswer;
import io.praxisbot.core.followup.gap.Circumstances;
import io.praxisbot.core.followup.gap.Gap;
import io.praxisbot.core.followup.gap.GapFinder;
import io.praxisbot.core.followup.gap.Member;
import io.praxisbot.core.message.Button;
import io.praxisbot.core.message.Field;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Somebody stands in for a manager for a time: told before, seen meanwhile, over by itself. */
class DeputyIT {

  private static final String LISBON = "Europe/Lisbon";
  private static final Instant LATER = Instant.parse("2026-12-28T09:00:00Z");

  private final Rehearsal rehearsal = Rehearsal.begin();
  private final Actor nadia = rehearsal.admin("Nadia Okafor", LISBON);
  private final Actor marta = rehearsal.somebody("Marta Ferreira", LISBON);
  private final Actor kofi = rehearsal.somebody("Kofi Mensah", LISBON);
  private final Actor ana = rehearsal.somebody("Ana Silva", LISBON);
  private final Actor ben = rehearsal.somebody("Ben Adler", LISBON);

  @AfterEach
  void end() {
    rehearsal.close();
  }

  private void works() {
    nadia.types("enrol @ana @ben manager @marta");
    ana.commits("lead a small project", "I plan my week", "ask for one piece");
    ben.commits("run a workshop", "I open my calendar", "invite two people");
  }

  @Test
  void isToldBeforeItGivesSightAndEndsByItself() {
    works();
    marta
        .types("deputy @kofi until 2026-12-07")
        .reads("Kofi Mensah stands in for you from Tuesday 17 November until Monday 7 December")
        .reads("The team is told now", "[End it]");
    ana.reads("From Tuesday 17 November until Monday 7 December Kofi Mensah stands in for Marta")
        .reads("stays with Marta", "[What my manager sees]");
    ben.reads("Kofi Mensah stands in for Marta");
    kofi.reads("From Tuesday 17 November until Monday 7 December you stand in for Marta");
    kofi.types("team").reads("Nobody reports to you here");
    kofi.types("followup @ana").doesNotRead("small project");
    rehearsal.at("2026-11-17T00:00", LISBON);
    kofi.types("team")
        .reads("Ana Silva – lead a small project", "Ben Adler – run a workshop")
        .reads("You stand in for Marta until Monday 7 December: Ana and Ben")
        .doesNotRead("1:1");
    marta.types("team").reads("Ana Silva", "Kofi Mensah stands in for you until Monday 7 December");
    ana.types("privacy").reads("Until Monday 7 December Kofi Mensah stands in for Marta");
    nadia.types("status").reads("Kofi Mensah stands in for Marta until Monday 7 December");
    rehearsal.at("2026-12-06T23:59", LISBON);
    kofi.types("team").reads("Ana Silva");
    rehearsal.at("2026-12-07T00:00", LISBON);
    kofi.types("team").reads("Nobody reports to you here").doesNotRead("Ana");
    ana.types("privacy").doesNotRead("Kofi");
    marta.types("deputy").reads("Nobody stands in for you");
  }

  @Test
  void seesWhatTheManagerSeesButNoSharedWords() {
    works();
    marta.types("deputy @kofi until 2026-12-07");
    rehearsal.at("2026-11-19T15:00", LISBON);
    ana.sends("All in one form", answers(ana, "tried", "It went well, Marta"));
    ben.presses("Not yet").presses("Not sure how").presses("Ask Marta for help");
    rehearsal.at("2026-11-23T09:00", LISBON);
    kofi.reads("2 asked · 2 answered · 1 tried", "Ana", "ask for one piece")
        .reads("Ben asked for your help")
        .neverSees("It went well, Marta");
    marta.reads("It went well, Marta");
  }

  private static Map<String, String> answers(Actor person, String how, String words) {
    String outcome =
        person.opens("All in one form").fields().stream()
            .map(Field::id)
            .filter(id -> id.startsWith("outcome"))
            .findFirst()
            .orElseThrow();
    return Map.of(outcome, how, "learned", words, "share", "yes");
  }

  @Test
  void actsInOnesOwnNameAndTheManagerSeesItOnTheReturn() {
    works();
    nadia.types("enrol @marta");
    rehearsal.at("2026-11-23T10:00", LISBON);
    marta.types("deputy @kofi until 2026-12-14").types("pause until 2026-12-14");
    rehearsal.at("2026-11-26T15:00", LISBON);
    ben.presses("Not yet").presses("Not sure how").presses("Ask Marta for help");
    marta.listens();
    rehearsal.at("2026-11-30T09:00", LISBON);
    marta.gets(0);
    kofi.reads("Ben asked for your help").presses("I talked to them").reads("Good.", "Ben");
    Button again = kofi.button("Undo");
    rehearsal.at("2026-12-14T09:00", LISBON);
    kofi.listens();
    marta.sees("Your team at a glance", "Kofi talked with Ben on Monday 30 November.");
    marta.types("team").reads("Kofi talked with Ben");
    kofi.presses(again).reads("can't find that");
    kofi.types("digest").reads("Nobody reports to you here");
  }

  @Test
  void aPressOnAnOldDigestDoesNothingAfterTheTimeIsOver() {
    works();
    marta.types("deputy @kofi until 2026-11-25");
    rehearsal.at("2026-11-19T15:00", LISBON);
    ben.presses("Not yet").presses("Not sure how").presses("Ask Marta for help");
    rehearsal.at("2026-11-23T09:00", LISBON);
    kofi.doesNotRead("[Put on our 1:1]", "[Suggest something]");
    Button talked = kofi.button("I talked to them");
    String before = kofi.everything();
    rehearsal.at("2026-11-25T10:00", LISBON);
    kofi.listens().presses(talked).gets(1).reads("can't find that").doesNotRead("Ben");
    ana.presses("Tried it");
    marta.types("followup @ben").reads("Ben asked for your help");
    assertThat(kofi.everything()).startsWith(before);
  }

  @Test
  void isToldKindlyWhatIsTheManagersAlone() {
    works();
    marta.types("deputy @kofi until 2026-12-07");
    rehearsal.at("2026-11-26T15:00", LISBON);
    marta.types("agenda @ben the workshop");
    kofi.types("suggest @ben lead a project").reads("What is suggested to Ben", "own manager");
    kofi.types("agenda @ben").reads("The 1:1 is between Ben").doesNotRead("the workshop");
    kofi.types("agenda @ben add more").reads("The 1:1 is between Ben");
    kofi.types("agenda").doesNotRead("Ben", "workshop").types("agenda @zoe").reads("I can't find");
    kofi.types("followup @ben").doesNotRead("can't find", "[Put on our 1:1]", "[Suggest");
    kofi.types("promise @ben a word by friday").reads("you promised Ben “a word”");
    marta.listens();
    rehearsal.at("2026-11-27T12:00", LISBON);
    kofi.sees("You promised Ben “a word” for today.");
    marta.neverSees("You promised Ben");
  }

  @Test
  void isNamedToThePersonWhoWasTalkedTo() {
    works();
    rehearsal.at("2026-11-19T15:00", LISBON);
    marta.types("deputy @kofi until 2026-12-07");
    rehearsal.at("2026-11-23T10:00", LISBON);
    kofi.types("talked @ben").reads("Good. Ben will see that you followed up.");
    ben.types("goals").reads("Kofi, standing in for Marta, noted on Monday 23 November");
    ben.doesNotRead("Marta followed up");
    rehearsal.at("2026-11-26T15:00", LISBON);
    ben.presses("Tried it").presses("Skip").presses("Same plan again");
    ben.reads("Did you and Kofi talk about", "Kofi sees what you press here");
    ben.presses("Not really").reads("You and Kofi didn't quite get to talk");
    ben.types("goals").reads("you said it didn't quite come to that");
    marta.types("followup @ben").doesNotRead("You noted a talk");
    kofi.types("followup @ben").reads("You noted a talk with Ben");
  }

  @Test
  void anAdminNamesOneAndTakesItBack() {
    works();
    rehearsal.at("2026-11-16T12:00", LISBON);
    nadia
        .types("deputy @kofi for @marta from 2026-11-20 until 2026-11-30")
        .reads("Kofi Mensah stands in for Marta from Friday 20 November until Monday 30 November")
        .reads("[Undo]");
    marta.reads("Kofi Mensah stands in for you; an admin said so");
    ana.reads("From Friday 20 November");
    nadia.types("undo").reads("Who stands in for Marta Ferreira", "nobody again");
    nadia.presses("Undo it").reads("nobody again");
    ana.reads("Kofi Mensah doesn't stand in for Marta any more");
    kofi.reads("You don't stand in for Marta any more");
    rehearsal.at("2026-11-21T09:00", LISBON);
    kofi.types("team").reads("Nobody reports to you here");
    nadia.types("undo").doesNotRead("Kofi");
  }

  @Test
  void endsEarlyAndIsMadeLonger() {
    works();
    marta.types("deputy @kofi for 1 week").reads("until Tuesday 24 November");
    rehearsal.at("2026-11-18T09:00", LISBON);
    ana.listens();
    marta.types("deputy @kofi until 2026-12-01").reads("Kofi Mensah stands in for you until");
    ana.gets(1).reads("Until Tuesday 1 December Kofi Mensah stands in for Marta.");
    marta.types("deputy @kofi until 2026-12-01").reads("until Tuesday 1 December");
    ana.gets(1);
    kofi.types("team").reads("Ana Silva");
    marta.types("deputy none").reads("Kofi Mensah doesn't stand in for you any more.");
    kofi.reads("You don't stand in for Marta any more").types("team").reads("Nobody reports");
    ana.reads("doesn't stand in for Marta any more");
    marta.types("deputy none").reads("Nobody stands in for you.");
  }

  @Test
  void somebodyElseTakesTheirPlaceOnTheNextDay() {
    Actor lena = rehearsal.somebody("Lena Holm", LISBON);
    works();
    marta.types("deputy @kofi until 2026-12-07");
    rehearsal.at("2026-11-18T09:00", LISBON);
    marta.types("deputy @lena until 2026-12-07").reads("Lena Holm", "from Thursday 19 November");
    kofi.reads("You don't stand in for Marta any more").types("team").reads("Nobody reports");
    lena.types("team").reads("Nobody reports");
    rehearsal.at("2026-11-19T00:00", LISBON);
    lena.types("team").reads("Ana Silva");
  }

  @Test
  void refusesWhatCantBe() {
    works();
    kofi.types("deputy @ana until 2026-12-07").reads("Nobody reports to you here");
    kofi.types("deputy @ana for @marta until 2026-12-07").reads("That is for admins");
    marta.types("deputy @marta until 2026-12-07").reads("Nobody can stand in for themselves");
    marta.types("deputy @kofi until 2026-11-17").reads("would end before it begins");
    marta.types("deputy @kofi until 2028-12-07").reads("more than a year");
    marta.types("deputy @kofi").reads("deputy @kofi until");
    marta.types("deputy @nobody until 2026-12-07").reads("I don't know anybody called");
    nadia.types("deputy @kofi for @ben until 2026-12-07").reads("Nobody reports to Ben Adler");
  }

  @Test
  void whoeverComesToTheTeamMeanwhileIsToldOfBoth() {
    Actor eve = rehearsal.somebody("Eve Stone", LISBON);
    works();
    marta.types("deputy @kofi until 2026-12-07");
    rehearsal.at("2026-11-18T09:00", LISBON);
    nadia.types("enrol @eve").types("manager @eve is @marta");
    eve.reads("An admin has made Marta your manager", "Kofi Mensah stands in for Marta");
    kofi.types("team").reads("Eve Stone");
    nadia.types("manager @eve is @nadia");
    kofi.types("team").doesNotRead("Eve");
  }

  @Test
  void readsNothingOfWhatIsBetweenThePersonAndTheManager() {
    works();
    marta.types("suggest @ana chair the retro").presses("Something to try for it").presses("Send");
    ana.types("measure times I waited").presses("That's it");
    ana.presses("Let Marta know of it");
    marta.types("deputy @kofi until 2027-02-01");
    rehearsal.at("2026-12-28T09:00", LISBON);
    marta.types("followup @ana").reads("What you suggested to Ana", "No talk");
    assertThat(gaps(kofi)).doesNotContain(GapKind.PROPOSAL_OPEN, GapKind.NO_FOLLOW_UP);
    assertThat(known(marta).measures()).hasSize(1);
    assertThat(known(kofi).measures()).isEmpty();
  }

  private Circumstances known(Actor viewer) {
    return whatIsKnownOfAna(viewer).facts().circumstances();
  }

  private List<GapKind> gaps(Actor viewer) {
    return new GapFinder().find(whatIsKnownOfAna(viewer), LATER).stream().map(Gap::kind).toList();
  }

  private Member whatIsKnownOfAna(Actor viewer) {
    return new Teams(rehearsal.stores)
        .under(viewer.id(), LATER).stream()
            .filter(member -> member.person().id().equals(ana.id()))
            .findFirst()
            .orElseThrow();
  }

  @Test
  void isntAskedForATalkThatWasTheManagers() {
    works();
    marta.types("deputy @kofi until 2027-02-01");
    saysThatTheyDidNotTalk(marta);
    rehearsal.at("2026-12-07T10:00", LISBON);
    marta.types("followup @ana").reads("You noted a talk with Ana");
    assertThat(gaps(kofi)).isNotEmpty().doesNotContain(GapKind.TALK_MISSED);
  }

  @Test
  void leavesTheManagerOutOfATalkThatWasTheirs() {
    works();
    marta.types("deputy @kofi until 2027-02-01");
    rehearsal.at("2026-11-18T10:00", LISBON);
    saysThatTheyDidNotTalk(kofi);
    rehearsal.at("2026-12-07T10:00", LISBON);
    marta.types("followup @ana").doesNotRead("You noted a talk");
  }

  /** What the next check-in would ask Ana, of a talk that somebody noted. */
  private void saysThatTheyDidNotTalk(Actor noted) {
    FollowUp talk =
        new FollowUp(
            new FollowUpId("talk"),
            Rehearsal.ORGANIZATION,
            noted.id(),
            ana.id(),
            GapKind.NOT_TRIED,
            FollowUp.Kind.TALKED,
            Instant.parse("2026-11-18T10:00:00Z"),
            Optional.empty(),
            Optional.empty());
    rehearsal
        .stores
        .followUps()
        .insert(talk.answered(new TalkAnswer(false, Instant.parse("2026-11-20T15:00:00Z"))));
  }

  @Test
  void whatADeputyPromisedStaysTheirsToKeepAfterTheirTime() {
    promisesUntilTheTimeIsOver();
    ana.types("goals").reads("Kofi, standing in for Marta, promised you “a contact in planning”");
    rehearsal.at("2026-11-27T09:00", LISBON);
    kofi.reads("You promised Ana “a contact in planning” for today.").presses("New date");
    kofi.presses("Next week (Friday 4 December)").reads("All right: Friday 4 December.");
    kofi.types("team").reads("Nobody reports to you here").types("followup @ana");
    kofi.doesNotRead("small project").types("agenda @ana").doesNotRead("Ana Silva");
    rehearsal.at("2026-12-04T09:00", LISBON);
    kofi.reads("“a contact in planning” for today").presses("Done").reads("Ana sees that you kept");
    ana.types("goals").reads("on Friday 4 December that it is done");
    kofi.presses("Undo").reads("What you promised Ana is still to be kept");
  }

  private void promisesUntilTheTimeIsOver() {
    works();
    marta.types("deputy @kofi until 2026-11-25");
    rehearsal.at("2026-11-19T16:00", LISBON);
    kofi.types("promise @ana a contact in planning by 2026-11-27").reads("you promised Ana");
  }

  @Test
  void itIsMovedInAFormAndTakenBackAfterTheirTimeToo() {
    promisesUntilTheTimeIsOver();
    Button undo = kofi.button("Undo");
    rehearsal.at("2026-11-27T09:00", LISBON);
    kofi.presses("New date").sends("Another day …", Map.of("by", "2026-12-09"));
    kofi.reads("All right: Wednesday 9 December.", "Ana sees the new date");
    kofi.presses(undo).reads("Taken back.");
    ana.types("goals").doesNotRead("a contact in planning");
  }

  @Test
  void itStandsInTheirOwnDigestWithoutAnythingElseOfThatPerson() {
    Actor dana = rehearsal.somebody("Dana Cole", LISBON);
    promisesUntilTheTimeIsOver();
    nadia.types("enrol @dana manager @kofi");
    rehearsal.at("2026-11-30T09:00", LISBON);
    kofi.reads("Dana", "You promised Ana a contact in planning by Friday 27 November");
    kofi.reads("[Done] [New date]").doesNotRead("small project");
    kofi.presses("Done").reads("Ana sees that you kept it.").types("digest");
    kofi.doesNotRead("a contact in planning");
    dana.neverSees("a contact in planning");
  }

  @Test
  void whatADeputyPromisedEndsWithTheManagersLine() {
    promisesUntilTheTimeIsOver();
    rehearsal.at("2026-11-20T16:00", LISBON);
    nadia.types("manager @ana is @nadia");
    kofi.listens();
    rehearsal.at("2026-11-27T09:00", LISBON);
    kofi.neverSees("for today").presses("Undo").reads("I can't find that any more.");
    ana.types("goals").doesNotRead("a contact in planning");
  }

  @Test
  void seesNeitherAnAgendaNorThatSomethingStandsOnIt() {
    works();
    ana.types("agenda add ask about Lyon").types("agenda on 2026-11-27 10:00");
    marta.types("agenda @ana add praise the report").types("deputy @kofi until 2026-12-07");
    ana.reads("nothing of your 1:1").types("privacy").reads("and nothing of your 1:1");
    rehearsal.at("2026-11-19T15:00", LISBON);
    ben.presses("Not yet").presses("Not sure how").presses("Ask Marta for help");
    marta.types("followup @ben").presses("Put on our 1:1");
    kofi.types("team").reads("Ben Adler").doesNotRead("1:1").types("agenda");
    kofi.types("agenda @ana").reads("The 1:1 is between Ana").types("followup @ana");
    kofi.types("digest").doesNotRead("1:1");
    rehearsal.at("2026-11-27T12:00", LISBON);
    kofi.neverSees("Lyon").neverSees("praise the report").neverSees("27 November");
  }

  @Test
  void readsWhatWasDoneInTheirOwnTimeAndNotBefore() {
    works();
    marta.types("talked @ana").types("suggest @ana chair the retro");
    marta.presses("Something to try for it").presses("Send");
    marta.types("deputy @kofi until 2026-12-07");
    rehearsal.at("2026-11-18T10:00", LISBON);
    kofi.types("team").reads("Ana Silva").doesNotRead("Meanwhile", "talked with", "suggested");
    marta.types("talked @ben");
    kofi.types("team").reads("Meanwhile", "Marta talked with Ben on Wednesday 18 November");
    kofi.doesNotRead("talked with Ana");
  }

  @Test
  void theLatestOfMuchThatWasDoneIsToldAndTheRestCounted() {
    works();
    marta.types("deputy @kofi until 2026-12-07");
    rehearsal.at("2026-11-18T10:00", LISBON);
    for (int n = 0; n < 11; n++) {
      kofi.types("promise @ana something " + n + " by friday");
    }
    rehearsal.at("2026-11-19T10:00", LISBON);
    kofi.types("talked @ben");
    marta.types("team").reads("Kofi talked with Ben on Thursday 19 November", "And 2 more.");
  }

  @Test
  void nobodyReadsThatNobodyElseLooksWhileSomebodyDoes() {
    works();
    marta.types("deputy @kofi until 2026-12-07");
    ana.types("privacy").reads("Marta sees exactly this of you, and nobody else does:");
    rehearsal.at("2026-11-18T10:00", LISBON);
    ana.types("privacy").reads("Marta sees exactly this of you:", "sees the same, but none of");
    ana.doesNotRead("nobody else does");
  }
}
