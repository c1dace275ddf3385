package io.praxisbot.core.store.mongo;

import static io.praxisbot.core.store.mongo.Specimens.ANA;
import static io.praxisbot.core.store.mongo.Specimens.BEHAVIOUR;
import static io.praxisbot.core.store.mongo.Specimens.DAY;
import static io.praxisbot.core.store.mongo.Specimens.GOAL;
import static io.praxisbot.core.store.mongo.Specimens.ORG;
import static io.praxisbot.core.store.mongo.Specimens.PLAN;
import static org.assertj.core.api.Assertions.assertThat;

import io.praxisbot.core.conversation.Conversation;
import io.praxisbot.core.conversation.Pending;
import io.praxisbot.core.conversation.change.Change;
import io.praxisbot.core.conversation.change.GoalChange;
import io.praxisbot.core.goal.Behaviour;
import io.praxisbot.core.goal.BusinessGoal;
import io.praxisbot.core.goal.CareerGoal;
import io.praxisbot.core.goal.Focus;
import io.praxisbot.core.goal.Goal;
import io.praxisbot.core.goal.GoalId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What earlier versions wrote, as it stands in databases. */
class ForwardTest {
  private static final Behaviour TRIED =
      new Behaviour(BEHAVIOUR, PLAN, Behaviour.State.ACTIVE, DAY);
  private static final CareerGoal CAREER =
      new CareerGoal(
          GOAL,
          ANA,
          ORG,
          "$where",
          Optional.of("customers"),
          Optional.empty(),
          Focus.TECHNIQUE,
          Goal.State.ACTIVE,
          DAY,
          List.of(TRIED),
          Optional.of(new GoalId("sales")));

  private static final String BEHAVIOUR_1 =
      """
      {"id": "behaviour", "plan": {"cue": "a call starts", "action": "ask {\\"$ne\\":null} first"},
       "state": "ACTIVE", "since": "2026-11-20"}
      """;
  private static final String CAREER_1 =
      """
      "is": "CareerGoal", "person": "ana", "organization": "org",
      "wish": "$where", "outcome": "customers", "focus": "TECHNIQUE", "state": "ACTIVE",
      "since": "2026-11-20", "behaviours": [%s], "serves": "sales"}
      """
          .formatted(BEHAVIOUR_1);

  @Test
  void aCareerGoalOfTheFirstVersionIsThePersonsOwnWithoutAPast() {
    assertThat(read(Shape.CAREER_GOALS, "{'_id': 'goal', 'schemaVersion': 1, " + CAREER_1))
        .isEqualTo(CAREER);
  }

  @Test
  void aBusinessGoalOfTheFirstVersionIsThePersonsOwnWithoutAPast() {
    String first =
        """
        {"_id": "sales", "schemaVersion": 1, "is": "BusinessGoal", "person": "ana",
         "organization": "org", "wish": "60 calls", "state": "ACHIEVED", "since": "2026-11-20"}
        """;
    assertThat(read(Shape.BUSINESS_GOALS, first))
        .isEqualTo(
            new BusinessGoal(new GoalId("sales"), ANA, ORG, "60 calls", Goal.State.ACHIEVED, DAY));
  }

  @Test
  void whatWasStillToBePutDownIsPutDownAsItWouldBeNow() {
    String fourth =
        """
        {"_id": "ana", "schemaVersion": 4, "organization": "org", "waiting": [],
         "recentTurns": [], "pending": [
           {"is": "ToChange", "key": "1", "change": {"is": "GoalStated", "goal": {"id": "goal", %s}},
           {"is": "ToChange", "key": "2",
            "change": {"is": "BehaviourAdded", "goal": "goal", "behaviour": %s}},
           {"is": "ToChange", "key": "3", "change":
            {"is": "GoalMoved", "goal": "goal", "state": "LET_GO", "day": "2026-11-20"}}]}
        """
            .formatted(CAREER_1, BEHAVIOUR_1);
    Conversation read = read(Shape.CONVERSATIONS, fourth);
    assertThat(read.pending())
        .extracting(pending -> ((Pending.ToChange) pending).change())
        .containsExactly(
            new GoalChange.GoalStated(CAREER),
            new GoalChange.BehaviourAdded(GOAL, TRIED),
            new GoalChange.GoalMoved(GOAL, Goal.State.LET_GO, DAY, Optional.empty()));
  }

  static Stream<Path> earlier() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("src/test/resources/stored/before"))) {
      return files.sorted().toList().stream();
    }
  }

  /** One file for each version of each shape that ever stood in a database. */
  @ParameterizedTest
  @MethodSource("earlier")
  void whatAnyEarlierVersionWroteCanBeReadAndIsStoredAsItWouldBeNow(Path file) throws IOException {
    String name = file.getFileName().toString();
    Shape<?> shape = shape(name.substring(0, name.indexOf('-')));
    Document document = Document.parse(Files.readString(file));
    assertThat(name).contains("-" + document.get(RecordPlan.SCHEMA_VERSION) + ".json");
    assertThat(document.getInteger(RecordPlan.SCHEMA_VERSION)).isLessThan(shape.schemaVersion());
    Object read = new RecordMapping().fromDocument(shape.read(document), shape.type());
    Document stored = new RecordMapping().toStored(read, shape.schemaVersion(), 1);
    assertThat(new RecordMapping().fromDocument(stored, shape.type())).isEqualTo(read);
  }

  /** So that nobody raises a version and forgets what stands in databases. */
  @Test
  void everyEarlierVersionHasItsFile() throws IOException {
    List<String> files = earlier().map(file -> file.getFileName().toString()).toList();
    StoredShapesTest.shapes()
        .map(StoredShapesTest.Golden::shape)
        .distinct()
        .filter(shape -> !shape.equals(Shape.PLAYGROUND_LINES))
        .forEach(
            shape ->
                IntStream.range(1, shape.schemaVersion())
                    .forEach(
                        v ->
                            assertThat(files)
                                .as(shape.collection() + " " + v)
                                .anyMatch(
                                    file ->
                                        file.startsWith(shape.collection())
                                            && file.endsWith("-" + v + ".json"))));
  }

  private static Shape<?> shape(String collection) {
    return StoredShapesTest.shapes()
        .map(StoredShapesTest.Golden::shape)
        .filter(shape -> shape.collection().equals(collection))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aCadenceThatWasStillToBeSetIsSet() {
    assertThat(pendingOf(5))
        .filteredOn(Change.CadenceSet.class::isInstance)
        .singleElement()
        .extracting(change -> ((Change.CadenceSet) change).setting().rule())
        .isEqualTo("FREQ=WEEKLY;BYDAY=FR;BYHOUR=15;BYMINUTE=0");
  }

  private static List<Change> pendingOf(int version) {
    String conversation =
        """
        {"_id": "ana", "schemaVersion": %d, "organization": "org", "waiting": [],
         "recentTurns": [], "pending": [
           {"is": "ToChange", "key": "1", "change": {"is": "CadenceSet", "setting":
             {"id": "TEAM.max.CHECK_IN", "organization": "org", "kind": "CHECK_IN",
              "cadence": "FREQ=WEEKLY;BYDAY=FR;BYHOUR=15;BYMINUTE=0", "setBy": "max",
              "setAt": {"$date": "2026-11-20T14:00:00.123Z"}}}},
           {"is": "ToChange", "key": "2", "change": {"is": "Passed", "person": "ana",
             "kind": "CHECK_IN", "period": {"start": "2026-11-13", "end": "2026-11-20"},
             "asked": true}},
           {"is": "ToChange", "key": "3", "change": {"is": "LeaveRestored", "person": "ana",
             "before": {"from": "2026-11-20"}}}]}
        """
            .formatted(version);
    return read(Shape.CONVERSATIONS, conversation).pending().stream()
        .map(pending -> ((Pending.ToChange) pending).change())
        .toList();
  }

  /** A document of this version under an older number, as a replica of before may have left it. */
  @Test
  void whatIsForwardAlreadyStaysAsItIs() {
    Document document =
        new RecordMapping().toStored(SpecimenTalk.conversation(), 4, 1).append("applied", "");
    assertThat(new RecordMapping().fromDocument(Forward.conversation(document), Conversation.class))
        .isEqualTo(SpecimenTalk.conversation());
  }

  private static <T> T read(Shape<T> shape, String json) {
    return new RecordMapping().fromDocument(shape.read(Document.parse(json)), shape.type());
  }
}
