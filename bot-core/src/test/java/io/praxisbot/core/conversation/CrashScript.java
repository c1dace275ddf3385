package io.praxisbot.core.conversation;

import io.praxisbot.core.delivery.Aside;
import io.praxisbot.core.people.Account;
import io.praxisbot.core.people.OrganizationId;
import io.praxisbot.core.people.PersonId;
import io.praxisbot.core.people.Sighting;
import io.praxisbot.core.table.Upload;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** One thing that happens, and what has to have happened before. */
enum CrashScript {
  PRESS_ON_A_CHECK_IN(team -> team.checkIn().pressed(team.ben, "Tried it")),
  TYPED_ANSWER(
      team -> {
        team.checkIn().ben.presses("Tried it");
        return team.turn(team.ben, new Input.Typed("She joined me on Wednesday"));
      }),
  FORM_THAT_MAKES_A_GOAL(
      team -> {
        team.enrolled().asksForAPlan();
        Press press = Press.of(team.ben.button("That's my plan").token()).orElseThrow();
        return team.turn(team.ben, new Input.Submitted(press, Team.PLAN));
      }),
  CHECK_IN_COMES_DUE(
      team -> {
        team.goal();
        team.rehearsal.at("2026-11-19T14:59", Team.NEW_YORK);
        return new Due("2026-11-19T15:00", Team.NEW_YORK);
      }),
  DIGEST_COMES_DUE(
      team -> {
        team.checkIn().ben.presses("Tried it");
        team.rehearsal.at("2026-11-23T08:59", Team.LISBON);
        return new Due("2026-11-23T09:00", Team.LISBON);
      }),
  LATE_ANSWER_THAT_REVISES_A_DIGEST(
      team -> {
        team.checkIn();
        team.rehearsal.at("2026-11-23T09:01", Team.LISBON);
        return team.pressed(team.ben, "Tried it");
      }),
  ENROLMENT_WITH_MANAGER(
      team -> team.turn(team.nadia, new Input.Typed("enrol @ben manager @marta"))),
  CHANGE_OF_MANAGER(
      team -> {
        team.enrolled();
        return team.turn(team.nadia, new Input.Typed("enrol @ben manager @olga"));
      }),
  MANAGER_OF_SOMEBODY_WITH_A_GOAL(
      team -> {
        team.goal();
        return team.turn(team.nadia, new Input.Typed("manager @ben is @olga"));
      }),
  TABLE_SENT(
      team ->
          team.turn(
              team.nadia,
              new Input.Uploaded(new Upload("people.csv", new Upload.Content.Words(Team.TABLE))))),
  TABLE_APPLIED(
      team -> {
        team.enrolled().nadia.types("import\n" + Team.TABLE);
        return team.pressed(team.nadia, "Apply");
      }),
  TABLE_TAKEN_BACK(
      team -> {
        team.enrolled().nadia.types("import\n" + Team.TABLE).presses("Apply");
        team.rehearsal.elapses(Duration.ofMinutes(1));
        team.nadia.presses("Undo");
        return team.pressed(team.nadia, "Undo it");
      }),
  CHANGE_OF_CADENCE(
      team -> {
        team.goal().nadia.types("cadence weekly wed 10:00");
        return team.pressed(team.nadia, "Apply");
      }),
  CADENCE_TAKEN_BACK(
      team -> {
        team.goal().nadia.types("cadence weekly wed 10:00").presses("Apply");
        team.rehearsal.elapses(Duration.ofMinutes(1));
        team.nadia.types("undo");
        return team.pressed(team.nadia, "Undo it");
      }),
  ENROLMENT_TAKEN_BACK(
      team -> {
        team.enrolled().nadia.types("undo");
        return team.pressed(team.nadia, "Undo it");
      }),
  MOVE_TO_ANOTHER_ZONE(
      team -> {
        team.goal().rehearsal.shows(Shown.of(team.ben));
        return new Sight(Shown.in(Shown.of(team.ben), Team.LISBON));
      }),
  GOING_FROM_THE_WORKSPACE(team -> new Sight(Shown.gone(Shown.of(team.checkIn().ben)))),
  COMMAND_ELSEWHERE(
      team -> {
        team.goal();
        Input typed = new Input.Typed("cadence weekly wed 10:00");
        return new Event(team.nadia.id(), typed, team.nadia.elsewhere());
      }),
  PRESS_ELSEWHERE(
      team -> {
        team.goal().nadia.commands("cadence weekly wed 10:00");
        Press press = Press.of(team.nadia.buttonAside("Apply").token()).orElseThrow();
        return new Event(team.nadia.id(), new Input.Pressed(press), team.nadia.elsewhere());
      }),
  PERSON_LINKED(
      team -> {
        team.linking();
        return team.pressed(team.ben, "Yes, that's me");
      }),
  PERSON_LINKED_BY_THE_ONE_WHO_GOES(
      team -> {
        Actor there = team.enrolled().inTeams(Rehearsal.ORGANIZATION, "ben-t", "Ben Carter");
        team.ben.types("link");
        there.types("link " + TwoPlatforms.code(team.ben));
        return team.onTeams(there, "ben-t", "Yes, that's me");
      }),
  ORGANIZATIONS_LINKED(
      team -> {
        team.nadia.types("link organization");
        Actor chief = team.apart();
        chief.types("link " + TwoPlatforms.code(team.nadia));
        return team.onTeams(chief, "chief", "Link them");
      }),
  INVITED_PERSON_APPEARS(
      team -> {
        team.nadia.types("enrol zoe@example.com manager @marta");
        Sighting zoe = Shown.member("zoe", "Zoe Zuse", Team.LISBON);
        return new Sight(Shown.named(zoe, "Zoe Zuse", "", "zoe@example.com"));
      }),
  EDIT_OF_AN_ANSWER(
      team -> {
        team.checkIn().ben.presses("Tried it");
        String message = team.ben.typesAs("She joined me on Wednesday");
        team.ben.types("skip").presses("Same plan again");
        team.rehearsal.elapses(Duration.ofMinutes(1));
        return team.turn(team.ben, new Input.Edited(message, "She joined me on Thursday"));
      });

  /** What is to happen. */
  sealed interface Happening {
    /** Lets it happen for the first time. */
    void happen(Rehearsal rehearsal);

    /** Lets it happen again if nothing of it was kept, as whoever asked for it would. */
    void askAgain(Rehearsal rehearsal);
  }

  /** Somebody does something; the platform repeats it under the same event id. */
  record Event(PersonId person, Input input, Optional<Aside> aside) implements Happening {
    private static final String ID = "the-event";

    @Override
    public void happen(Rehearsal rehearsal) {
      rehearsal.take(person, ID, input, aside);
    }

    @Override
    public void askAgain(Rehearsal rehearsal) {
      String turn = TurnIds.of(person, ID, input);
      boolean kept =
          rehearsal.stores.inbox().open(person).stream().anyMatch(t -> t.id().equals(turn))
              || rehearsal
                  .stores
                  .conversations()
                  .find(person)
                  .filter(c -> c.value().knows(turn))
                  .isPresent();
      if (!kept) {
        happen(rehearsal);
      }
    }
  }

  /** Somebody presses on a platform, which knows them by their account alone. */
  record OnTeams(Account account, PersonId known, Input input) implements Happening {
    private static final String ID = "the-press";

    @Override
    public void happen(Rehearsal rehearsal) {
      rehearsal.take(account, known, ID, input);
    }

    @Override
    public void askAgain(Rehearsal rehearsal) {
      String turn = TurnIds.of(known, ID, input);
      boolean kept =
          rehearsal.stores.inbox().open(known).stream().anyMatch(t -> t.id().equals(turn))
              || rehearsal
                  .stores
                  .conversations()
                  .find(known)
                  .filter(c -> c.value().knows(turn))
                  .isPresent();
      if (!kept) {
        happen(rehearsal);
      }
    }
  }

  /** Time comes. */
  record Due(String localTime, String zone) implements Happening {
    @Override
    public void happen(Rehearsal rehearsal) {
      rehearsal.at(localTime, zone);
    }

    @Override
    public void askAgain(Rehearsal rehearsal) {
      // What a dead process has claimed is free again only after a while.
      rehearsal.elapses(Duration.ofSeconds(61));
      var target = LocalDateTime.parse(localTime).atZone(ZoneId.of(zone)).toInstant();
      if (rehearsal.business.instant().isBefore(target)) {
        happen(rehearsal);
      }
    }
  }

  /** The platform shows somebody, and goes on showing them. */
  record Sight(Sighting seen) implements Happening {
    @Override
    public void happen(Rehearsal rehearsal) {
      rehearsal.shows(seen);
    }

    @Override
    public void askAgain(Rehearsal rehearsal) {
      happen(rehearsal);
    }
  }

  @SuppressWarnings("ImmutableEnumChecker") // a lambda without state
  private final Function<Team, Happening> before;

  CrashScript(Function<Team, Happening> before) {
    this.before = before;
  }

  Happening prepare(Team team) {
    return before.apply(team);
  }

  /** Who takes part. */
  static final class Team {
    static final String NEW_YORK = "America/New_York";
    static final String LISBON = "Europe/Lisbon";
    static final String TABLE =
        """
        person,manager,time zone
        Ben Carter,Olga Petrova,Europe/Madrid
        Olga Petrova,Marta Ferreira
        zoe@example.com,marta@example.com
        """;
    static final Map<String, String> PLAN =
        Map.of(
            "cue", "I plan my week on Monday morning",
            "action", "offer the newest installer one hour");

    final Rehearsal rehearsal;
    final Actor nadia;
    final Actor marta;
    final Actor olga;
    final Actor ben;
    private final List<Actor> others = new ArrayList<>();

    Team(Rehearsal rehearsal) {
      this.rehearsal = rehearsal;
      nadia = rehearsal.admin("Nadia Okafor", "Europe/Berlin");
      marta = rehearsal.somebody("Marta Ferreira", LISBON);
      olga = rehearsal.somebody("Olga Petrova", LISBON);
      ben = rehearsal.somebody("Ben Carter", NEW_YORK);
    }

    Team enrolled() {
      nadia.types("enrol @ben manager @marta");
      return this;
    }

    void asksForAPlan() {
      ben.presses("Set a goal").types("lead a team one day");
      ben.types("I'd be running a small project with two juniors").types("I'm always selling");
      ben.presses("Help a new colleague").reads("When exactly?");
    }

    Actor inTeams(OrganizationId organization, String user, String name) {
      Actor there =
          rehearsal.member(organization, TwoPlatforms.teams(user), name, Optional.empty());
      others.add(there);
      return there;
    }

    /** Somebody leads with the one account, and has a goal with the other. */
    void linking() {
      Actor there = goal().inTeams(Rehearsal.ORGANIZATION, "ben-t", "Ben Carter");
      nadia.types("manager @olga is <@ben-t>");
      there.types("link");
      ben.types("link " + TwoPlatforms.code(there));
    }

    /** The admin of a tenant of its own, in which somebody leads. */
    Actor apart() {
      TwoPlatforms.insertApart(rehearsal);
      Actor chief = inTeams(TwoPlatforms.APART, "chief", "Chi Chief");
      inTeams(TwoPlatforms.APART, "pia", "Pia Pool");
      chief.types("manager @pia is @chief");
      return chief;
    }

    Happening onTeams(Actor who, String user, String label) {
      Press press = Press.of(who.button(label).token()).orElseThrow();
      return new OnTeams(TwoPlatforms.teams(user), who.id(), new Input.Pressed(press));
    }

    Team goal() {
      enrolled().asksForAPlan();
      ben.sends("That's my plan", PLAN);
      return this;
    }

    Team checkIn() {
      goal();
      rehearsal.at("2026-11-19T15:00", NEW_YORK);
      return this;
    }

    Happening pressed(Actor who, String label) {
      Press press = Press.of(who.button(label).token()).orElseThrow();
      return turn(who, new Input.Pressed(press));
    }

    Happening turn(Actor who, Input input) {
      return new Event(who.id(), input, Optional.empty());
    }

    /** What each of them sees, in order. */
    List<String> panes() {
      List<String> panes = new ArrayList<>();
      List<Actor> all = new ArrayList<>(List.of(nadia, marta, olga, ben));
      all.addAll(others);
      for (Actor actor : all) {
        panes.add(actor.id() + " sees\n" + actor.everything());
      }
      return panes;
    }
  }
}
