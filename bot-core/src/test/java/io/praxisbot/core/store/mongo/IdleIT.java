package io.praxisbot.core.store.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClients;
import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import io.praxisbot.core.agenda.Agenda;
import io.praxisbot.core.agenda.Revision;
import io.praxisbot.core.conversation.engine.Engine;
import io.praxisbot.core.crowd.Crowd;
import io.praxisbot.core.delivery.Holding;
import io.praxisbot.core.duty.Duty;
import io.praxisbot.core.duty.DutyWatch;
import io.praxisbot.core.duty.FinishTurns;
import io.praxisbot.core.duty.Forget;
import io.praxisbot.core.duty.Moving;
import io.praxisbot.core.duty.NewZoneRules;
import io.praxisbot.core.duty.OpenDue;
import io.praxisbot.core.duty.ReleaseHeld;
import io.praxisbot.core.duty.Replanning;
import io.praxisbot.core.duty.SetAside;
import io.praxisbot.core.people.PlatformName;
import io.praxisbot.core.people.WorkspaceId;
import io.praxisbot.core.time.TestClock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.bson.BsonDocument;
import org.junit.jupiter.api.Test;

/** What a round of all duties costs the database while nothing is due. */
class IdleIT {

  private static final Instant NOW = Instant.parse("2026-11-23T00:30:00Z");

  @Test
  void aRoundWithNothingToDoCostsTheSameFewCommandsHoweverManyAreEnrolled() {
    List<String> few = idle(10);
    List<String> many = idle(500);

    assertThat(many).isEqualTo(few).hasSizeLessThanOrEqualTo(8);
  }

  @Test
  void whatIsDueIsLookedForInOneRangeOfOneIndex() {
    assertThat(idle(10))
        .filteredOn(command -> command.startsWith("find occurrences"))
        .containsExactly("find occurrences by [dueAt] sorted by [dueAt], at most 100");
  }

  /** The commands of one round, once a first one has looked around. */
  private static List<String> idle(int enrolled) {
    List<String> commands = new CopyOnWriteArrayList<>();
    try (TestDatabase database = TestDatabase.open();
        MongoStores watched = watched(database, commands)) {
      TestClock clock = new TestClock(NOW);
      new Crowd(watched, PlatformName.PLAYGROUND, new WorkspaceId("w"), NOW, 0).enrol(enrolled);
      List<Duty> duties = duties(watched, clock);
      while (duties.stream().mapToInt(duty -> duty.run(NOW)).sum() > 0) {
        // What the enrolling left to do.
      }
      commands.clear();
      assertThat(duties).allSatisfy(duty -> assertThat(duty.run(NOW)).isZero());
      return List.copyOf(commands);
    }
  }

  private static List<Duty> duties(MongoStores stores, TestClock clock) {
    Agenda agenda = new Agenda(stores);
    Engine engine = new Engine(stores, agenda, clock, clock);
    return List.of(
        new FinishTurns(stores, engine, DutyWatch.NOBODY),
        new NewZoneRules(stores, Revision.ofZones()),
        new Replanning(stores, agenda, DutyWatch.NOBODY),
        new Moving(stores, agenda, DutyWatch.NOBODY),
        new OpenDue(stores, agenda, engine, clock, DutyWatch.NOBODY),
        new SetAside(stores.conversations(), engine, DutyWatch.NOBODY),
        new ReleaseHeld(new Holding(stores.ledger(), clock)),
        new Forget(stores.inbox(), clock));
  }

  private static MongoStores watched(TestDatabase database, List<String> commands) {
    CommandListener listener =
        new CommandListener() {
          @Override
          public void commandStarted(CommandStartedEvent event) {
            commands.add(line(event.getCommandName(), event.getCommand()));
          }
        };
    return new MongoStores(
        MongoClients.create(
            MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(database.connectionString()))
                .addCommandListener(listener)
                .build()),
        database.stores().database().getName());
  }

  private static String line(String name, BsonDocument command) {
    String what = name + " " + command.getString(name).getValue();
    if (!name.equals("find")) {
      return what;
    }
    BsonDocument all = new BsonDocument();
    return what
        + " by "
        + firstOf(command.getDocument("filter", all))
        + " sorted by "
        + List.copyOf(command.getDocument("sort", all).keySet())
        + (command.containsKey("limit")
            ? ", at most " + command.getNumber("limit").intValue()
            : "");
  }

  /** The fields of a filter, but for those that only sort out what others are working on. */
  private static List<String> firstOf(BsonDocument filter) {
    List<String> fields = new ArrayList<>();
    filter.forEach(
        (field, asked) -> {
          if (field.equals("$and")) {
            asked.asArray().forEach(part -> fields.addAll(firstOf(part.asDocument())));
          } else if (!field.startsWith("$")) {
            fields.add(field);
          }
        });
    return fields;
  }
}
