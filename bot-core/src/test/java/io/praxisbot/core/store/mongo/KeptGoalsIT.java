package io.praxisbot.core.store.mongo;

import static io.praxisbot.core.store.mongo.Specimens.NOW;
import static io.praxisbot.core.store.mongo.Specimens.ORG;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import io.praxisbot.core.goal.GoalId;
import io.praxisbot.core.store.CheckIns;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.bson.BsonDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Counting takes as many queries, and as simple ones, for hundreds of goals that are kept. */
class KeptGoalsIT {

  private static final class Asked implements CommandListener {
    private final List<BsonDocument> commands = new CopyOnWriteArrayList<>();

    @Override
    public void commandStarted(CommandStartedEvent event) {
      commands.add(event.getCommand().clone());
    }
  }

  private final TestDatabase database = TestDatabase.open();
  private final Asked asked = new Asked();
  private final MongoClient client =
      MongoClients.create(
          MongoClientSettings.builder()
              .applyConnectionString(new ConnectionString(database.connectionString()))
              .addCommandListener(asked)
              .build());
  private final CheckIns checkIns =
      new MongoCheckIns(
          new Documents<>(
              client.getDatabase(database.stores().database().getName()),
              new RecordMapping(),
              Shape.CHECK_INS));

  @AfterEach
  void close() {
    client.close();
    database.close();
  }

  @Test
  void takeNoMoreQueriesThanOne() {
    for (Consumer<CheckIns.Within> count :
        List.<Consumer<CheckIns.Within>>of(
            checkIns::asked, checkIns::answered, checkIns::tried, checkIns::wantingHelp)) {
      int one = queries(count, 1);
      assertThat(one).isLessThanOrEqualTo(2);
      assertThat(queries(count, 300)).isEqualTo(one);
    }
  }

  /** Each goal is kept since another moment. */
  private int queries(Consumer<CheckIns.Within> count, int goals) {
    Map<GoalId, Instant> kept = new HashMap<>();
    for (int goal = 0; goal < goals; goal++) {
      kept.put(new GoalId("g" + goal), NOW.plusSeconds(goal));
    }
    asked.commands.clear();
    count.accept(
        new CheckIns.Within(
            ORG, NOW.minus(Duration.ofDays(9)), NOW.plus(Duration.ofDays(9)), kept));
    assertThat(asked.commands)
        .allSatisfy(command -> assertThat(command.toJson()).doesNotContain("$or"));
    return asked.commands.size();
  }
}
