package io.praxisbot.core.store.mongo;

import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import io.praxisbot.core.store.AdminChanges;
import io.praxisbot.core.store.BehaviourProposals;
import io.praxisbot.core.store.BusinessGoals;
import io.praxisbot.core.store.CadenceSettings;
import io.praxisbot.core.store.CareerGoals;
import io.praxisbot.core.store.CheckIns;
import io.praxisbot.core.store.ConversationReferences;
import io.praxisbot.core.store.Conversations;
import io.praxisbot.core.store.Deputyships;
import io.praxisbot.core.store.Digests;
import io.praxisbot.core.store.FollowUps;
import io.praxisbot.core.store.Guidances;
import io.praxisbot.core.store.Inbox;
import io.praxisbot.core.store.IntakePages;
import io.praxisbot.core.store.Intakes;
import io.praxisbot.core.store.Lanes;
import io.praxisbot.core.store.Learnings;
import io.praxisbot.core.store.Ledger;
import io.praxisbot.core.store.LinkCodes;
import io.praxisbot.core.store.Measures;
import io.praxisbot.core.store.Moves;
import io.praxisbot.core.store.Occurrences;
import io.praxisbot.core.store.OneOnOnes;
import io.praxisbot.core.store.Organizations;
import io.praxisbot.core.store.Panes;
import io.praxisbot.core.store.People;
import io.praxisbot.core.store.Posts;
import io.praxisbot.core.store.Redemptions;
import io.praxisbot.core.store.Replans;
import io.praxisbot.core.store.ReportingLines;
import io.praxisbot.core.store.SayingsOfManagers;
import io.praxisbot.core.store.Stores;
import io.praxisbot.core.store.Workspaces;
import io.praxisbot.core.store.ZoneRules;
import io.praxisbot.core.time.BusinessClock;
import org.bson.Document;

/** Opens the database, MongoDB or the embedded one, and hands out its stores. */
public final class MongoStores implements Stores, AutoCloseable {
  private final RecordMapping mapping = new RecordMapping();
  private final MongoClient client;
  private final MongoDatabase database;

  /** On a client that is there already: of a test, which watches it. */
  MongoStores(MongoClient client, String database) {
    this.client = client;
    this.database = client.getDatabase(database);
  }

  /**
   * Opens a MongoDB.
   *
   * @param connectionString as {@link #open(String, boolean)} takes it
   * @throws CannotReachDatabaseException with one line that says what to change
   */
  public static MongoStores open(String connectionString) {
    return open(connectionString, false);
  }

  /**
   * Connects, and builds the indexes that are missing. Gives up after about five seconds, unless
   * the connection string asks for more patience.
   *
   * @param connectionString names the database; {@code praxis} if it names none
   * @param embedded whether the embedded server is there, which needs some indexes of its own
   * @throws CannotReachDatabaseException with one line that says what to change
   */
  public static MongoStores open(String connectionString, boolean embedded) {
    Address address = Address.of(connectionString);
    MongoStores stores = new MongoStores(connect(address), address.database());
    try {
      stores.prepare(embedded);
      return stores;
    } catch (MongoException fault) {
      stores.close();
      throw address.explained(fault);
    }
  }

  /** Some contradictions in a connection string show only here. */
  private static MongoClient connect(Address address) {
    try {
      return MongoClients.create(address.settings());
    } catch (IllegalArgumentException | IllegalStateException contradiction) {
      throw Address.unreadable();
    }
  }

  private void prepare(boolean embedded) {
    ping();
    Indexes.declare(database);
    if (embedded) {
      Indexes.declareForEmbedded(database);
    }
  }

  /** Throws the driver's exception if the database doesn't answer. */
  public void ping() {
    database.runCommand(new Document("ping", 1));
  }

  /** For tests, which look behind the ports. */
  MongoDatabase database() {
    return database;
  }

  @Override
  public void close() {
    client.close();
  }

  private <T> Documents<T> documents(Shape<T> shape) {
    return new Documents<>(database, mapping, shape);
  }

  @Override
  public Organizations organizations() {
    return new MongoOrganizations(documents(Shape.ORGANIZATIONS));
  }

  @Override
  public Workspaces workspaces() {
    return new MongoWorkspaces(documents(Shape.WORKSPACES));
  }

  @Override
  public People people() {
    return new MongoPeople(documents(Shape.PEOPLE));
  }

  @Override
  public ReportingLines reportingLines() {
    return new MongoReportingLines(documents(Shape.REPORTING_LINES));
  }

  @Override
  public Deputyships deputyships() {
    return new MongoDeputyships(documents(Shape.DEPUTYSHIPS));
  }

  @Override
  public CareerGoals careerGoals() {
    return new MongoCareerGoals(documents(Shape.CAREER_GOALS));
  }

  @Override
  public BusinessGoals businessGoals() {
    return new MongoBusinessGoals(documents(Shape.BUSINESS_GOALS));
  }

  @Override
  public Learnings learnings() {
    return new MongoLearnings(documents(Shape.LEARNINGS));
  }

  @Override
  public Measures measures() {
    return new MongoMeasures(documents(Shape.MEASURES));
  }

  @Override
  public BehaviourProposals behaviourProposals() {
    return new MongoBehaviourProposals(documents(Shape.BEHAVIOUR_PROPOSALS));
  }

  @Override
  public SayingsOfManagers sayings() {
    return new MongoSayingsOfManagers(documents(Shape.SAYINGS));
  }

  @Override
  public Guidances guidances() {
    return new MongoGuidances(documents(Shape.GUIDANCES));
  }

  @Override
  public CheckIns checkIns() {
    return new MongoCheckIns(documents(Shape.CHECK_INS));
  }

  @Override
  public FollowUps followUps() {
    return new MongoFollowUps(documents(Shape.FOLLOW_UPS));
  }

  @Override
  public OneOnOnes oneOnOnes() {
    return new MongoOneOnOnes(documents(Shape.ONE_ON_ONES));
  }

  @Override
  public Digests digests() {
    return new MongoDigests(documents(Shape.DIGESTS));
  }

  @Override
  public CadenceSettings cadenceSettings() {
    return new MongoCadenceSettings(documents(Shape.CADENCE_SETTINGS));
  }

  @Override
  public Occurrences occurrences() {
    return new MongoOccurrences(documents(Shape.OCCURRENCES));
  }

  @Override
  public Replans replans() {
    return new MongoReplans(documents(Shape.REPLANS));
  }

  @Override
  public Conversations conversations() {
    return new MongoConversations(documents(Shape.CONVERSATIONS));
  }

  @Override
  public Inbox inbox() {
    return new MongoInbox(documents(Shape.INBOX));
  }

  @Override
  public Ledger ledger() {
    return new MongoLedger(documents(Shape.LEDGER));
  }

  @Override
  public Posts posts() {
    return new MongoPosts(documents(Shape.POSTS));
  }

  @Override
  public Lanes lanes() {
    return new MongoLanes(documents(Shape.LANES));
  }

  @Override
  public Redemptions redemptions() {
    return new MongoRedemptions(documents(Shape.REDEMPTIONS));
  }

  @Override
  public ConversationReferences conversationReferences() {
    return new MongoConversationReferences(documents(Shape.CONVERSATION_REFERENCES));
  }

  @Override
  public LinkCodes linkCodes() {
    return new MongoLinkCodes(documents(Shape.LINK_CODES));
  }

  @Override
  public Moves moves() {
    return new MongoMoves(documents(Shape.MOVES));
  }

  @Override
  public AdminChanges adminChanges() {
    return new MongoAdminChanges(documents(Shape.ADMIN_CHANGES));
  }

  @Override
  public ZoneRules zoneRules() {
    return new MongoZoneRules(database.getCollection(MongoClockOffset.COLLECTION));
  }

  @Override
  public Intakes intakes() {
    return new MongoIntakes(documents(Shape.INTAKES));
  }

  @Override
  public IntakePages intakePages() {
    return new MongoIntakePages(documents(Shape.INTAKE_PAGES));
  }

  /** What the playground shows. */
  public Panes panes() {
    return new MongoPanes(documents(Shape.PLAYGROUND_LINES));
  }

  /** How far business time is ahead. */
  public BusinessClock.Offset clockOffset() {
    return new MongoClockOffset(database.getCollection(MongoClockOffset.COLLECTION));
  }
}
