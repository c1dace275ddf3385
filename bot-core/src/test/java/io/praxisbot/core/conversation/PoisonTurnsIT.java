package io.praxisbot.core.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import io.praxisbot.core.agenda.Agenda;
import io.praxisbot.core.cadence.Cadence;
import io.praxisbot.core.cadence.CadenceDefaults;
import io.praxisbot.core.cadence.CadenceSetting;
import io.praxisbot.core.cadence.SettingKind;
import io.praxisbot.core.conversation.apply.Applier;
import io.praxisbot.core.conversation.apply.DigestRevisions;
import io.praxisbot.core.conversation.change.Change;
import io.praxisbot.core.conversation.change.PersonChange;
import io.praxisbot.core.people.Enrolment;
import io.praxisbot.core.people.PersonId;
import io.praxisbot.core.store.Stored;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Turns that can't be taken, and what must not become of those that come after. */
class PoisonTurnsIT {

  private final Rehearsal rehearsal = Rehearsal.begin();
  private final CrashScript.Team team = new CrashScript.Team(rehearsal);

  @AfterEach
  void end() {
    rehearsal.close();
  }

  @Test
  void aTurnThatFailsIsGivenUpAndTheQuestionStaysOpen() {
    String plan = "When I plan my week, I will ask for one piece";
    Actor ben = team.enrolled().ben;
    ben.types("goal lead a small project").types("skip").types("skip");
    String focus = conversation(ben.id()).current().orElseThrow().note("focus");
    notes(ben.id(), "no-such-focus");

    ben.types(plan).reads("Something went wrong on my side");

    assertThat(rehearsal.stores.inbox().open(ben.id())).isEmpty();
    notes(ben.id(), focus);
    ben.types(plan).reads("Your goal: lead a small project");
  }

  /** As if something else had written to the database: nobody can read that focus. */
  private void notes(PersonId person, String focus) {
    Stored<Conversation> read = rehearsal.stores.conversations().find(person).orElseThrow();
    Dialogue noted = read.value().current().orElseThrow().noting("focus", focus);
    rehearsal
        .stores
        .conversations()
        .replace(read, read.value().talking(Dialogues.of(read.value()).keeping(noted)));
  }

  @Test
  void aQuestionWhosePressFailedCanBePressedAgain() {
    team.goal();
    Actor nadia = team.nadia;
    nadia.types("cadence weekly fri 15:00").reads("This would change");
    fails(nadia);

    nadia.presses("Apply").sees("Done. People are asked on Fridays");
  }

  @Test
  void aQuestionThatWaitsCanBePressedAgainAndGoesOnWaiting() {
    team.goal();
    Actor nadia = team.nadia;
    nadia.types("start").types("cadence weekly fri 15:00").types("pause").reads("Until when?");
    fails(nadia);

    assertThat(conversation(nadia.id()).current()).map(Dialogue::flow).contains(FlowName.PAUSE);
    nadia.presses("Apply").sees("Done. People are asked on Fridays");
  }

  private void fails(Actor admin) {
    setting(admin.id(), "no-such-setting");
    admin.presses("Apply").sees("Something went wrong on my side");
    setting(admin.id(), "ORGANIZATION.o-test.CHECK_IN");
  }

  /** As if something else had written to the database. */
  private void setting(PersonId admin, String kind) {
    Stored<Conversation> read = rehearsal.stores.conversations().find(admin).orElseThrow();
    Dialogues all = Dialogues.of(read.value());
    Dialogues tampered =
        new Dialogues(
            all.current().map(d -> ofAdmin(d, kind)),
            all.waiting().stream().map(d -> ofAdmin(d, kind)).toList(),
            all.parked());
    rehearsal.stores.conversations().replace(read, read.value().talking(tampered));
  }

  private static Dialogue ofAdmin(Dialogue dialogue, String kind) {
    return dialogue.flow() == FlowName.ADMIN ? dialogue.noting("setting", kind) : dialogue;
  }

  @Test
  void changesThatAreRefusedTogetherAreSaidInOneSentence() {
    Actor ben = team.goal().ben;
    Change fails = new PersonChange.Enrolled(ben.id(), Enrolment.PAUSED, Rehearsal.START);
    pending(ben.id(), fails, fails, fails, fails);

    ben.types("help").gets(2).sees("Something went wrong on my side").sees("checkin");
  }

  @Test
  void aChangeThatFailsIsSaidAndHoldsNothingUp() {
    Actor ben = team.goal().ben;
    pending(ben.id(), new PersonChange.Enrolled(ben.id(), Enrolment.PAUSED, Rehearsal.START));

    ben.types("help").sees("Something went wrong on my side").sees("checkin");

    assertThat(conversation(ben.id()).pending()).isEmpty();
  }

  @Test
  void aSilenceThatIsOverSetsNothingAside() {
    Actor ben = team.enrolled().ben;
    ben.presses("Set a goal").types("lead a team one day");
    Dialogue open = conversation(ben.id()).current().orElseThrow();

    rehearsal.engine().due(ben.id(), "silence~raced", new Input.Silence(open.id()));

    assertThat(conversation(ben.id()).current()).contains(open);
    assertThat(conversation(ben.id()).staleAt()).isPresent();
  }

  @Test
  void turnsOfSomebodyWhoIsGoneStandInNobodysWay() {
    PersonId gone = new PersonId("p-gone");
    rehearsal.engine().receive(gone, "late", new Input.Typed("hello?"));
    rehearsal
        .stores
        .inbox()
        .add(
            new Turn("left", gone, rehearsal.business.instant(), new Input.Typed("hello?")),
            rehearsal.wall.instant());

    rehearsal.elapses(Duration.ofSeconds(10));

    assertThat(rehearsal.stores.inbox().waitingSince(Instant.parse("2027-01-01T00:00:00Z"), 9))
        .isEmpty();
  }

  /** As after a crash between a commit and its mark, with a clock that was ahead. */
  @Test
  void aTurnThatIsCommittedIsMarkedBeforeItsIdIsForgotten() {
    Actor ben = team.enrolled().ben;
    ben.types("help");
    String done = "e~" + ben.id() + "~marked-late";
    Stored<Conversation> read = rehearsal.stores.conversations().find(ben.id()).orElseThrow();
    rehearsal
        .stores
        .conversations()
        .replace(
            read,
            read.value().committing(done, List.of(), Optional.empty(), read.value().staleAt()));
    Instant now = rehearsal.business.instant();
    rehearsal
        .stores
        .inbox()
        .add(
            new Turn(done, ben.id(), now.plusSeconds(1), new Input.Typed("help")),
            rehearsal.wall.instant());
    IntStream.range(0, Conversation.RECENT + 8)
        .forEach(
            i ->
                rehearsal
                    .stores
                    .inbox()
                    .add(
                        new Turn("earlier" + i, ben.id(), now, new Input.Typed("help")),
                        rehearsal.wall.instant()));
    ben.listens();

    rehearsal.settle();

    ben.gets(Conversation.RECENT + 8);
  }

  /** More of them than one look finds, and all of them waiting for longer. */
  @Test
  void thoseWhoCannotBeHelpedHoldUpNobodyElse() {
    Actor zoe = rehearsal.somebody("Zoe Last", "Europe/Lisbon");
    IntStream.range(0, 120).forEach(i -> unreadable(rehearsal.somebody("P" + i, "UTC").id()));
    Instant now = rehearsal.business.instant();
    rehearsal
        .stores
        .inbox()
        .add(
            new Turn("zoe's", zoe.id(), now.plusMillis(1), new Input.Typed("help")),
            rehearsal.wall.instant());

    rehearsal.elapses(Duration.ofSeconds(10));

    zoe.gets(1);
  }

  /** Something is pending that nobody can apply: what is planned for them can't be read. */
  private void unreadable(PersonId person) {
    Instant now = rehearsal.business.instant();
    rehearsal
        .stores
        .inbox()
        .add(
            new Turn("w~" + person, person, now, new Input.Typed("help")),
            rehearsal.wall.instant());
    rehearsal
        .stores
        .conversations()
        .insert(
            Conversation.with(person, Rehearsal.ORGANIZATION)
                .committing(
                    "p~" + person,
                    List.of(
                        new Pending.ToChange("p~" + person + "!0", new Change.PlannedAnew(person))),
                    Optional.empty(),
                    Optional.empty()));
    rehearsal
        .stores
        .cadenceSettings()
        .insert(
            new CadenceSetting(
                CadenceSetting.idFor(
                    CadenceSetting.Layer.PERSON, person.value(), SettingKind.CHECK_IN),
                Rehearsal.ORGANIZATION,
                SettingKind.CHECK_IN,
                "no cadence",
                person,
                now));
  }

  @Test
  void aCadenceThatComesLateDoesNotUndoANewerOne() {
    Applier applier =
        new Applier(
            rehearsal.stores,
            new Agenda(rehearsal.stores),
            new DigestRevisions(rehearsal.stores, rehearsal.business));
    Instant now = rehearsal.business.instant();
    Actor nadia = team.nadia;
    applier.apply(
        "first", cadence(nadia.id(), CadenceDefaults.CHECK_IN), now, new HashSet<>(), Set.of());
    applier.apply(
        "second", cadence(nadia.id(), CadenceDefaults.DIGEST), now, new HashSet<>(), Set.of());

    applier.apply(
        "first", cadence(nadia.id(), CadenceDefaults.CHECK_IN), now, new HashSet<>(), Set.of());

    assertThat(rehearsal.stores.cadenceSettings().in(Rehearsal.ORGANIZATION))
        .singleElement()
        .extracting(CadenceSetting::rule)
        .isEqualTo(CadenceDefaults.DIGEST.notation());
  }

  private static Change cadence(PersonId by, Cadence cadence) {
    String whom = Rehearsal.ORGANIZATION.value();
    var kind = SettingKind.CHECK_IN;
    return new Change.CadenceSet(
        new CadenceSetting(
            CadenceSetting.idFor(CadenceSetting.Layer.ORGANIZATION, whom, kind),
            Rehearsal.ORGANIZATION,
            kind,
            cadence.notation(),
            by,
            Rehearsal.START),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  @Test
  void aFormThatNoLongerFitsIsSaidWhenItsTurnComes() {
    Actor ben = team.enrolled().ben;
    team.asksForAPlan();
    Press press = Press.of(ben.button("That's my plan").token()).orElseThrow();
    rehearsal
        .stores
        .inbox()
        .add(
            new Turn(
                "form",
                ben.id(),
                rehearsal.business.instant(),
                new Input.Submitted(press, Map.of("cue", "", "action", ""))),
            rehearsal.wall.instant());

    rehearsal.settle();

    ben.reads("Something changed while your form was open");
    assertThat(rehearsal.stores.careerGoals().of(List.of(ben.id()))).isEmpty();
  }

  @Test
  void aFormThatNoLongerFitsCanBeSentAgain() {
    Actor ben = team.enrolled().ben;
    team.asksForAPlan();
    Press press = Press.of(ben.button("That's my plan").token()).orElseThrow();
    Input tooLate = new Input.Submitted(press, Map.of("cue", "", "action", ""));
    rehearsal
        .stores
        .inbox()
        .add(
            new Turn(
                TurnIds.of(ben.id(), "form", tooLate),
                ben.id(),
                rehearsal.business.instant(),
                tooLate),
            rehearsal.wall.instant());

    rehearsal.settle();
    ben.reads("Something changed while your form was open");

    assertThat(ben.sends("That's my plan", CrashScript.Team.PLAN)).isEmpty();
    assertThat(rehearsal.stores.careerGoals().of(List.of(ben.id()))).hasSize(1);
  }

  private void pending(PersonId person, Change... changes) {
    Stored<Conversation> read = rehearsal.stores.conversations().find(person).orElseThrow();
    Conversation before = read.value();
    rehearsal
        .stores
        .conversations()
        .replace(
            read,
            before.committing(
                "planted",
                IntStream.range(0, changes.length)
                    .<Pending>mapToObj(n -> new Pending.ToChange("planted!" + n, changes[n]))
                    .toList(),
                before.echo(),
                before.staleAt()));
  }

  private Conversation conversation(PersonId person) {
    return rehearsal.stores.conversations().find(person).orElseThrow().value();
  }
}
