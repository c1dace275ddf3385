package io.praxisbot.core.store.mongo;

import static io.praxisbot.core.store.mongo.Specimens.ANA;
import static io.praxisbot.core.store.mongo.Specimens.DAY;
import static io.praxisbot.core.store.mongo.Specimens.MAX;
import static io.praxisbot.core.store.mongo.Specimens.ORG;
import static org.assertj.core.api.Assertions.assertThat;

import io.praxisbot.core.goal.CareerGoal;
import io.praxisbot.core.goal.Goal;
import io.praxisbot.core.goal.GoalId;
import io.praxisbot.core.goal.Learning;
import io.praxisbot.core.goal.LearningEntry;
import io.praxisbot.core.goal.LearningId;
import io.praxisbot.core.goal.Measure;
import io.praxisbot.core.goal.MeasureId;
import io.praxisbot.core.people.PersonId;
import io.praxisbot.core.store.Stored;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.junit.jupiter.api.Test;

/** What was learned at any time, people's own measures, and goals on their way. */
class GrowthContractIT extends StoreContract {
  private static final PersonId EVE = new PersonId("eve");

  @Test
  void listsWhatPeopleLearnedSinceThenTheNewestFirst() {
    LearningEntry before = learned("a", ANA, at(0));
    LearningEntry then = learned("b", ANA, at(10));
    LearningEntry after = learned("c", MAX, at(20));
    LearningEntry others = learned("d", EVE, at(20));
    List.of(then, before, others, after).forEach(stores().learnings()::insert);

    assertThat(stores().learnings().of(List.of(ANA, MAX), at(10))).containsExactly(after, then);
    assertThat(stores().learnings().of(List.of(), at(0))).isEmpty();
  }

  @Test
  void listsPeoplesMeasuresTheOldestStateFirst() {
    Measure newer = measure("a", ANA, DAY.plusDays(1), Measure.State.ACTIVE);
    Measure second = measure("c", MAX, DAY, Measure.State.LET_GO);
    Measure first = measure("b", ANA, DAY, Measure.State.ACTIVE);
    Measure others = measure("d", EVE, DAY, Measure.State.ACTIVE);
    List.of(newer, second, first, others).forEach(stores().measures()::insert);

    assertThat(stores().measures().of(List.of(ANA, MAX))).containsExactly(first, second, newer);
    assertThat(stores().measures().of(List.of())).isEmpty();
  }

  @Test
  void aGoalThatMovedIsListedByItsNewState() {
    stores().careerGoals().insert(Specimens.careerGoal());
    insertOfTheFirstVersion("old", DAY.plusDays(1));
    var goals = stores().careerGoals();
    assertThat(goals.of(List.of(ANA)).stream().map(g -> g.id().value()))
        .containsExactly("goal", "old");

    Stored<CareerGoal> read = goals.find(Specimens.GOAL).orElseThrow();
    LocalDate later = DAY.plusDays(2);
    CareerGoal paused =
        read.value().to(Goal.State.PAUSED, later, Optional.of("moving house")).orElseThrow();
    assertThat(goals.replace(read, paused)).isTrue();

    assertThat(goals.of(List.of(ANA)).stream().map(g -> g.id().value()))
        .containsExactly("old", "goal");
  }

  @Test
  void aGoalOfTheFirstVersionIsWrittenAnewAsOneOfThisVersion() {
    insertOfTheFirstVersion("old", DAY);
    var goals = stores().careerGoals();
    Stored<CareerGoal> read = goals.find(new GoalId("old")).orElseThrow();
    assertThat(goals.replace(read, read.value().wishing("listen"))).isTrue();
    assertThat(goals.find(new GoalId("old")).orElseThrow().value().wish()).isEqualTo("listen");
  }

  private void insertOfTheFirstVersion(String id, LocalDate since) {
    stores()
        .database()
        .getCollection("careerGoals")
        .insertOne(
            Document.parse(
                    """
                    {"schemaVersion": 1, "version": 1, "is": "CareerGoal",
                     "person": "ana", "organization": "org", "wish": "lead", "focus": "EXPERIENCE",
                     "state": "ACTIVE", "behaviours": [], "applied": []}
                    """)
                .append("_id", id)
                .append("since", since.toString()));
  }

  private static LearningEntry learned(String id, PersonId person, Instant at) {
    return new LearningEntry(
        new LearningId(id), person, ORG, at, Learning.untargeted("to {\"$ne\":null}"));
  }

  private static Measure measure(String id, PersonId person, LocalDate since, Measure.State state) {
    return new Measure(
        new MeasureId(id),
        person,
        ORG,
        Optional.empty(),
        "questions asked",
        Measure.Kind.COUNT,
        Measure.Direction.UP,
        Measure.Rhythm.EVERY_CHECK_IN,
        state,
        since,
        List.of());
  }
}
