package io.praxisbot.core.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import io.praxisbot.core.people.ConversationReference.Standing;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** How it runs, as an admin reads it. */
class StatusIT {

  private final TwoPlatforms two = TwoPlatforms.linked();
  private final Rehearsal rehearsal = two.rehearsal;
  private final Actor nadia = two.inSlack("boss", "Nadia Okafor");
  private final Actor ana = two.inSlack("ana", "Ana Silva");
  private final Actor ben = two.inTeams("ben", "Ben Carter");

  @AfterEach
  void end() {
    two.close();
  }

  @Test
  void countsWhoTakesPartWhoIsOffAndWhoIsInvited() {
    nadia.types("status").reads("Nobody takes part");
    nadia.types("enrol @ana @ben zoe@example.com");
    ana.types("pause 2 weeks");
    nadia.types("status").reads("2 people take part · 1 off · 1 invited");
    nadia.reads("Invited, and not seen yet: zoe@example.com");
    nadia.reads("Next check-in: Thursday 19 November, 15:00, your time.");
    nadia.doesNotRead("Nothing reaches", "Did not arrive", "answered");
  }

  @Test
  void namesTenOfTheInvitedAndCountsTheRest() {
    for (int i = 10; i < 22; i++) {
      nadia.types("enrol zoe" + i + "@example.com");
    }
    nadia.types("status").reads("zoe10@example.com", "zoe19@example.com and 2 more");
    nadia.doesNotRead("zoe20@example.com");
  }

  @Test
  void namesWhomNothingReaches() {
    two.reached("rex", Standing.REMOVED);
    two.reached("bo", Standing.BLOCKED);
    two.withoutApp("rex", "Rex Removed");
    two.withoutApp("bo", "Bo Blocked");
    two.withoutApp("not", "Not Enrolled");
    nadia.types("enrol @rex @bo @ben");
    nadia.types("status").reads("Nothing reaches 2 people:");
    nadia.reads("Rex Removed: has removed Praxis from Teams", "Bo Blocked: has blocked Praxis");
    nadia.types("why @rex").reads("Rex has removed Praxis from Teams, so nothing reaches them");
    nadia.types("why @ben").doesNotRead("nothing reaches");
  }

  @Test
  void namesThemHoweverManyWhoDoNotTakePartAreOutOfReachToo() {
    for (int i = 100; i < 201; i++) {
      two.reached("a" + i, Standing.REMOVED);
      two.withoutApp("a" + i, "Away " + i);
    }
    two.reached("zoe", Standing.BLOCKED);
    two.withoutApp("zoe", "Zoe Zed");
    nadia.types("enrol @zoe").types("status").reads("Nothing reaches one person:");
    nadia.reads("Zoe Zed: has blocked Praxis");
  }

  @Test
  void saysOfWhomWithoutTheAppThatTheyLackIt() {
    two.withoutApp("lea", "Lea Lacking");
    nadia.types("enrol @lea").types("why @lea").reads("Lea doesn't have Praxis in Teams");
    two.rehearsal.teams.refuses(TwoPlatforms.teams("mo"), "not-installed");
    two.withoutApp("mo", "Mo Missing");
    nadia.types("enrol @mo").types("status");
    nadia.reads("Nothing reaches one person:", "Mo Missing: doesn't have Praxis in Teams");
  }

  @Test
  void namesWhatDidNotArriveAndWhyButNothingOfIt() {
    ana.types("start").commits("secret goal", "secret moment", "secret action");
    rehearsal.slack.refuses(ana.person().accounts().get(0), "cannot-message");
    rehearsal.at("2026-11-19T15:00", "Europe/Lisbon");
    nadia.types("status").reads("Did not arrive lately", "for one person");
    nadia.reads("Ana Silva: could not be delivered: the platform lets Praxis write them no direct");
    nadia.neverSees("secret");
  }

  @Test
  void namesWhatDidNotArriveUntilSomethingDoes() {
    ana.types("start").commits("secret goal", "secret moment", "secret action");
    rehearsal.slack.refuses(ana.person().accounts().get(0), "cannot-message");
    rehearsal.at("2026-11-19T15:00", "Europe/Lisbon");
    rehearsal.at("2026-12-10T09:00", "Europe/Lisbon");
    nadia.types("status").reads("Did not arrive lately", "since Monday 16 November");
    nadia.reads("Next: see by why what happened, and tell them another way what they missed.");
    rehearsal.slack.takesAgain(ana.person().accounts().get(0));
    ana.types("pause 1 week");
    nadia.types("status").doesNotRead("Did not arrive lately");
    ana.types("resume").types("status");
    nadia.types("status").doesNotRead("Did not arrive lately");
    nadia.reads("Something didn't arrive, but later messages did: Ana Silva.");
    nadia.neverSees("secret");
  }

  /** Of fewer it could be told whose answer it is. */
  @Test
  void countsAnswersOverFivePeopleAtLeast() {
    List<Actor> four =
        List.of(ana, ben, two.inSlack("cem", "Cem Ay"), two.inTeams("dee", "Dee Day"));
    four.forEach(actor -> commits(actor));
    rehearsal.at("2026-11-19T15:00", "Europe/Lisbon");
    ana.presses("Tried it");
    nadia.types("status").doesNotRead("answered");
    Actor fifth = two.inSlack("eva", "Eva Ek");
    commits(fifth);
    rehearsal.at("2026-11-26T15:00", "Europe/Lisbon");
    fifth.presses("Not yet");
    ana.presses("Tried it");
    nadia.types("status").reads("5 people were asked, 2 of them answered.");
  }

  private static void commits(Actor actor) {
    actor.types("start").commits("lead a small project", "I plan my week", "ask for one piece");
  }

  @Test
  void tellsTeamByTeamAndWhoIsOffUntilWhen() {
    List<Actor> team =
        List.of(ana, ben, two.inSlack("cem", "Cem Ay"), two.inTeams("dee", "Dee Day"));
    Actor marta = two.inSlack("marta", "Marta Ferreira");
    team.forEach(StatusIT::commits);
    nadia.types("enrol @ana @ben @cem @dee manager @marta");
    ben.types("pause until 2026-12-10 because secret");
    nadia.types("status").reads("Off just now: Ben Carter (back on Thursday 10 December)");
    nadia.reads("3 check-ins come in the next seven days.");
    nadia.reads("Team by team", "Marta Ferreira: 4 take part · 1 off");
    rehearsal.at("2026-11-19T16:00", "Europe/Lisbon");
    ana.presses("Tried it");
    nadia.types("status").reads("Marta Ferreira: 4 take part · 1 off · 3 asked");
    nadia.reads("3 people were asked.").doesNotRead("answered").neverSees("secret");
    assertThat(marta.everything()).doesNotContain("Team by team");
  }

  /** Whoever knows both could tell the answers of those in no team. */
  @Test
  void countsNoTeamWhoseRestWouldBeTooFew() {
    two.inSlack("marta", "Marta Ferreira");
    List<Actor> team =
        List.of(
            ana,
            ben,
            two.inSlack("cem", "Cem Ay"),
            two.inTeams("dee", "Dee Day"),
            two.inSlack("eva", "Eva Ek"));
    team.forEach(StatusIT::commits);
    nadia.types("enrol @ana @ben @cem @dee @eva manager @marta");
    commits(two.inSlack("fay", "Fay Fox"));
    rehearsal.at("2026-11-19T16:00", "Europe/Lisbon");
    team.forEach(actor -> actor.presses("Tried it"));
    nadia.types("status").reads("6 people were asked, 5 of them answered.");
    assertThat(nadia.last().lines().filter(line -> line.contains("Marta Ferreira")).toList())
        .singleElement()
        .asString()
        .contains("5 asked")
        .doesNotContain("answered");
  }

  @Test
  void countsATeamThatIsEverybody() {
    two.inSlack("marta", "Marta Ferreira");
    List<Actor> team =
        List.of(
            ana,
            ben,
            two.inSlack("cem", "Cem Ay"),
            two.inTeams("dee", "Dee Day"),
            two.inSlack("eva", "Eva Ek"));
    team.forEach(StatusIT::commits);
    nadia.types("enrol @ana @ben @cem @dee @eva manager @marta");
    rehearsal.at("2026-11-19T16:00", "Europe/Lisbon");
    ana.presses("Tried it");
    nadia.types("status").reads("5 people were asked, 1 of them answered.");
    nadia.reads("Marta Ferreira: 5 take part · 5 asked, 1 answered");
  }

  /** Whoever leads three of six knows how these answered, and reads three off the six. */
  @Test
  void countsNobodyWhomAnAdminCouldFindByTakingOffTheirOwnTeam() {
    List<Actor> others =
        List.of(
            two.inSlack("cem", "Cem Ay"),
            two.inTeams("dee", "Dee Day"),
            two.inSlack("eva", "Eva Ek"));
    List.of(ana, ben).forEach(StatusIT::commits);
    others.forEach(StatusIT::commits);
    nadia.types("enrol @ana @ben manager @nadia");
    rehearsal.at("2026-11-19T16:00", "Europe/Lisbon");
    ana.presses("Tried it");
    nadia.types("status").reads("5 people were asked.").doesNotRead("answered");
  }

  /** Whoever stands in for a manager reads of that team by name, as the manager does. */
  @Test
  void countsNobodyWhomAnAdminCouldFindByTakingOffATeamTheyStandInFor() {
    two.inSlack("olga", "Olga Berg");
    List<Actor> others =
        List.of(
            two.inSlack("cem", "Cem Ay"),
            two.inTeams("dee", "Dee Day"),
            two.inSlack("eva", "Eva Ek"));
    List.of(ana, ben).forEach(StatusIT::commits);
    others.forEach(StatusIT::commits);
    nadia.types("enrol @ana @ben manager @olga");
    nadia.types("deputy @nadia for @olga until 2026-12-10");
    rehearsal.at("2026-11-19T16:00", "Europe/Lisbon");
    ana.presses("Tried it");
    nadia.types("status").reads("5 people were asked.").doesNotRead("answered");
    nadia.types("deputy none for @olga");
    nadia.types("status").reads("5 people were asked, 1 of them answered.");
  }

  /** A small team beside a large one is the whole without the large one. */
  @Test
  void countsNoTeamWhereTheOthersTogetherAreTooFew() {
    two.inSlack("marta", "Marta Ferreira");
    two.inSlack("olga", "Olga Berg");
    List<Actor> large =
        List.of(
            two.inSlack("cem", "Cem Ay"),
            two.inTeams("dee", "Dee Day"),
            two.inSlack("eva", "Eva Ek"),
            two.inSlack("fay", "Fay Fox"),
            two.inSlack("gus", "Gus Gray"));
    large.forEach(StatusIT::commits);
    List.of(ana, ben).forEach(StatusIT::commits);
    nadia.types("enrol @ana @ben manager @olga");
    nadia.types("enrol @cem @dee @eva @fay @gus manager @marta");
    rehearsal.at("2026-11-19T16:00", "Europe/Lisbon");
    large.forEach(actor -> actor.presses("Tried it"));
    nadia.types("status").reads("7 people were asked, 5 of them answered.");
    nadia.reads("Marta Ferreira: 5 take part · 5 asked", "Olga Berg: 2 take part · 2 asked");
    nadia.doesNotRead("asked, 5 answered");
  }

  @Test
  void saysOfWhoIsGoneThatTheyAreAndNothingOfABlockThatIsOver() {
    two.withoutApp("bo", "Bo Blocked");
    two.reached("bo", Standing.OPEN);
    rehearsal.teams.refuses(TwoPlatforms.teams("bo"), "blocked");
    rehearsal.slack.refuses(ana.person().accounts().get(0), "cannot-message");
    nadia.types("enrol @bo @ana").types("status").reads("Bo Blocked: could not be delivered");
    rehearsal.elapses(Duration.ofMinutes(1));
    two.unblocked("bo");
    rehearsal.shows(Shown.gone(Shown.at(Shown.of(ana), ana.person().accounts().get(0))));
    nadia.types("status").doesNotRead("Bo Blocked");
    nadia.reads("Ana Silva: isn't in the workspace any more");
  }

  @Test
  void isForAdmins() {
    ana.types("status").reads("That is for admins.");
    ana.types("start").types("status").reads("That is for admins.");
  }
}
