package io.praxisbot.core.store.mongo;

import static io.praxisbot.core.store.mongo.Specimens.ANA;
import static io.praxisbot.core.store.mongo.Specimens.DAY;
import static io.praxisbot.core.store.mongo.Specimens.MAX;
import static io.praxisbot.core.store.mongo.Specimens.NOW;
import static io.praxisbot.core.store.mongo.Specimens.ORG;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import io.praxisbot.core.cadence.OccurrenceKind;
import io.praxisbot.core.delivery.SlotId;
import io.praxisbot.core.people.Enrolment;
import io.praxisbot.core.people.PlatformName;
import io.praxisbot.core.people.WorkspaceId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * What is read in an order has an index in that order, so that a real server needn't read and sort
 * all that there is to find the first few. The lists of one person or team, which are sorted as
 * they are, aren't here.
 */
class SortsIT {
  private final TestDatabase database = TestDatabase.open();
  private final Finds finds = new Finds();
  private final MongoClient client =
      MongoClients.create(
          MongoClientSettings.builder()
              .applyConnectionString(new ConnectionString(database.connectionString()))
              .addCommandListener(finds)
              .build());

  @AfterEach
  void close() {
    client.close();
    database.close();
  }

  @Test
  void findsWhatIsDueByAnIndex() {
    assertIndexed(Shape.OCCURRENCES, documents -> new MongoOccurrences(documents).due(NOW, NOW, 9));
    assertIndexed(Shape.OCCURRENCES, documents -> new MongoOccurrences(documents).nextAfter(NOW));
    assertIndexed(
        Shape.CONVERSATIONS, documents -> new MongoConversations(documents).stale(NOW, 9));
    assertIndexed(Shape.CONVERSATIONS, documents -> new MongoConversations(documents).nextStale());
    assertIndexed(
        Shape.CONVERSATIONS, documents -> new MongoConversations(documents).unfinished(9));
    assertIndexed(Shape.LEDGER, documents -> new MongoLedger(documents).due(NOW, 9));
    assertIndexed(Shape.LEDGER, documents -> new MongoLedger(documents).due(NOW, 9, Set.of(ORG)));
    assertIndexed(Shape.INTAKES, documents -> new MongoIntakes(documents).underWay(9));
    assertIndexed(Shape.INTAKES, documents -> new MongoIntakes(documents).applied(ORG, 9));
    assertIndexed(Shape.INTAKES, documents -> new MongoIntakes(documents).passedBefore(NOW, 9));
    assertIndexed(Shape.INBOX, documents -> new MongoInbox(documents).waitingSince(NOW, 9));
  }

  @Test
  void findsWhereThereIsSomethingToDoByAnIndex() {
    assertIndexed(
        Shape.ORGANIZATIONS, documents -> new MongoOrganizations(documents).seekingAdmin(NOW, 9));
    assertIndexed(
        Shape.WORKSPACES,
        documents -> new MongoWorkspaces(documents).toRefresh(PlatformName.SLACK, NOW));
    assertIndexed(
        Shape.WORKSPACES, documents -> new MongoWorkspaces(documents).on(PlatformName.SLACK));
  }

  @Test
  void listsAnOrganizationByAnIndex() {
    assertIndexed(Shape.PEOPLE, documents -> new MongoPeople(documents).in(ORG));
    assertIndexed(
        Shape.PEOPLE, documents -> new MongoPeople(documents).after(ORG, Optional.of(ANA), 9));
    assertIndexed(Shape.PEOPLE, documents -> new MongoPeople(documents).admins(ORG));
    assertIndexed(Shape.REPORTING_LINES, documents -> new MongoReportingLines(documents).in(ORG));
    assertIndexed(Shape.DEPUTYSHIPS, documents -> new MongoDeputyships(documents).in(ORG));
    assertIndexed(
        Shape.OCCURRENCES,
        documents -> new MongoOccurrences(documents).in(ORG, OccurrenceKind.CHECK_IN));
    assertIndexed(Shape.CADENCE_SETTINGS, documents -> new MongoCadenceSettings(documents).in(ORG));
  }

  @Test
  void readsHowItRunsByAnIndex() {
    assertIndexed(
        Shape.PEOPLE, documents -> new MongoPeople(documents).enrolled(ORG, Enrolment.INVITED, 9));
    assertIndexed(Shape.PEOPLE, documents -> new MongoPeople(documents).off(ORG, DAY));
    assertIndexed(
        Shape.PEOPLE, documents -> new MongoPeople(documents).withEmail(ORG, "ana@example.com"));
    assertIndexed(Shape.LEDGER, documents -> new MongoLedger(documents).failed(ORG, NOW, 9));
    assertIndexed(Shape.LEDGER, documents -> new MongoLedger(documents).held(NOW, 9));
    assertIndexed(Shape.LEDGER, documents -> new MongoLedger(documents).heldFor(ANA));
    assertIndexed(Shape.LEDGER, documents -> new MongoLedger(documents).nextHeld());
    assertIndexed(Shape.LEDGER, documents -> new MongoLedger(documents).arrived(List.of(ANA), NOW));
    assertIndexed(
        Shape.LEDGER,
        documents ->
            new MongoLedger(documents).placed(List.of(ANA), List.of(new SlotId("a")), NOW));
    assertIndexed(
        Shape.OCCURRENCES,
        documents -> new MongoOccurrences(documents).nextIn(ORG, OccurrenceKind.CHECK_IN));
    assertIndexed(
        Shape.CONVERSATION_REFERENCES,
        documents ->
            new MongoConversationReferences(documents).closed(new WorkspaceId("tenant"), 9));
  }

  @Test
  void listsWhatPeopleDidByAnIndex() {
    var people = List.of(ANA, MAX);
    assertIndexed(Shape.CAREER_GOALS, documents -> new MongoCareerGoals(documents).of(people));
    assertIndexed(Shape.BUSINESS_GOALS, documents -> new MongoBusinessGoals(documents).of(people));
    assertIndexed(Shape.LEARNINGS, documents -> new MongoLearnings(documents).of(people, NOW));
    assertIndexed(Shape.MEASURES, documents -> new MongoMeasures(documents).of(people));
    assertIndexed(
        Shape.BEHAVIOUR_PROPOSALS,
        documents -> new MongoBehaviourProposals(documents).open(people));
    assertIndexed(Shape.CHECK_INS, documents -> new MongoCheckIns(documents).of(people, NOW));
    assertIndexed(Shape.FOLLOW_UPS, documents -> new MongoFollowUps(documents).by(ANA, NOW));
    assertIndexed(Shape.DIGESTS, documents -> new MongoDigests(documents).latestOf(ANA));
    assertIndexed(Shape.DIGESTS, documents -> new MongoDigests(documents).covering(ANA, NOW));
    assertIndexed(Shape.DIGESTS, documents -> new MongoDigests(documents).over(ANA, NOW));
  }

  private <T> void assertIndexed(Shape<T> shape, Consumer<Documents<T>> query) {
    MongoDatabase watched = client.getDatabase(database.stores().database().getName());
    query.accept(new Documents<>(watched, new RecordMapping(), shape));
    Optional<Finds.Find> find = finds.latest();
    assertThat(find).isPresent();
    assertThat(watched.getCollection(shape.collection()).listIndexes())
        .as("indexes for %s in %s", find.get(), shape.collection())
        .anyMatch(index -> find.get().isOrderedBy(index));
  }
}
