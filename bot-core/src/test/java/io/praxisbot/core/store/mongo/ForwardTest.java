package io.praxisbot.core.store.mongo;

import static io.praxisbot.core.store.mongo.Specimens.ANA;
import static io.praxisbot.core.store.mongo.Specimens.BEHAVIOUR;
import static io.praxisbot.core.store.mongo.Specimens.DAY;
import static io.praxisbot.core.store.mongo.Specimens.GOAL;
import static io.praxisbot.core.store.mongo.Specimens.ORG;
import static io.praxisbot.core.store.mongo.Specimens.PLAN;
import static org.assertj.core.api.Assertions.assertThat;

import io.praxisbot.core.conversation.Change;
import io.praxisbot.core.conversation.Conversation;
import io.praxisbot.core.conversation.Pending;
import io.praxisbot.core.goal.Behaviour;
import io.praxisbot.core.goal.BusinessGoal;
import io.praxisbot.core.goal.CareerGoal;
import io.praxisbot.core.goal.Focus;
import io.praxisbot.core.goal.Goal;
import io.praxisbot.core.goal.GoalId;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.junit.jupiter.api.Test;

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
            new Change.GoalStated(CAREER),
            new Change.BehaviourAdded(GOAL, TRIED),
            new Change.GoalMoved(GOAL, Goal.State.LET_GO, DAY));
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
