package io.praxisbot.core.store.mongo;

import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Indexes.compoundIndex;
import static com.mongodb.client.model.Indexes.descending;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import java.util.List;
import org.bson.conversions.Bson;

/**
 * Every index, with the query that it serves. A query by id needs none.
 *
 * <p>A query with an order and a limit has an index that ends in that order, so that a backlog is
 * never read and sorted as a whole to find its first few. Ties are part of the order only where the
 * index isn't sparse: every document has an id.
 *
 * <p>Sparse ones are on fields that exist only while something is open, so they stay as small as
 * what is open, however much there has been.
 */
final class Indexes {
  private Indexes() {}

  private record Index(Shape<?> shape, Bson fields, IndexOptions options, String serves) {}

  private static final List<Index> ALL =
      List.of(
          open(
              Shape.ORGANIZATIONS,
              MongoOrganizations.ADMIN_SOUGHT_AT,
              "in which an admin is to be looked for"),
          plain(
              Shape.WORKSPACES,
              ascending("platform", "installed", MongoWorkspaces.REFRESH_AT),
              "whose people are to be read"),
          plain(Shape.WORKSPACES, ascending("platform", "_id"), "a platform's"),
          unique(Shape.PEOPLE, MongoPeople.ACCOUNT_KEYS, "whose account it is; one person's each"),
          plain(
              Shape.PEOPLE, ascending("organization", "name", "_id"), "an organization's, by name"),
          plain(
              Shape.PEOPLE,
              ascending("organization", "admin", "name", "_id"),
              "an organization's admins, by name"),
          open(Shape.REPORTING_LINES, "current.manager", "who reports to a manager now"),
          open(Shape.DEPUTYSHIPS, MongoDeputyships.DEPUTY, "for whom somebody stands in"),
          plain(Shape.DEPUTYSHIPS, ascending("organization", "_id"), "an organization's"),
          plain(
              Shape.PEOPLE,
              ascending("organization", "enrolment", "name", "_id"),
              "how many take part; who is invited, by name"),
          plain(
              Shape.PEOPLE,
              ascending("organization", MongoPeople.EMAIL, "_id"),
              "who has that address"),
          plain(
              Shape.PEOPLE, ascending("organization", "_id"), "an organization's, some at a time"),
          plain(Shape.REPORTING_LINES, ascending("organization", "_id"), "an organization's"),
          plain(
              Shape.CAREER_GOALS,
              ascending("person", MongoCareerGoals.SINCE, "_id"),
              "some people's, oldest first"),
          plain(
              Shape.BUSINESS_GOALS,
              ascending("person", MongoCareerGoals.SINCE, "_id"),
              "some people's, oldest first"),
          plain(
              Shape.LEARNINGS,
              latest(ascending("_id"), "person", "at"),
              "some people's since then"),
          plain(Shape.MEASURES, ascending("person", "since", "_id"), "some people's, oldest first"),
          plain(
              Shape.BEHAVIOUR_PROPOSALS,
              ascending("open", "person", "since", "_id"),
              "those to some people that wait, oldest first"),
          plain(
              Shape.CHECK_INS,
              latest(ascending("_id"), "person", "askedAt"),
              "some people's since then"),
          plain(
              Shape.FOLLOW_UPS,
              latest(ascending("_id"), "manager", "at"),
              "a manager's since then"),
          plain(
              Shape.FOLLOW_UPS,
              latest(ascending("_id"), "employee", "at"),
              "about an employee since then"),
          plain(Shape.ONE_ON_ONES, ascending(MongoOneOnOnes.BOTH, "_id"), "somebody's"),
          plain(
              Shape.FOLLOW_UPS,
              ascending("organization", "at", "_id"),
              "in an organization in a period"),
          open(Shape.CAREER_GOALS, MongoCareerGoals.KEPT, "which people keep to themselves"),
          plain(Shape.DIGESTS, latest(descending("_id"), "manager", "until"), "a manager's latest"),
          plain(Shape.DIGESTS, ascending("members", "until", "_id"), "which speak of a check-in"),
          plain(Shape.CADENCE_SETTINGS, ascending("organization", "_id"), "an organization's"),
          open(Shape.OCCURRENCES, "dueAt", "what is due; what is due next"),
          plain(Shape.OCCURRENCES, ascending("person", "_id"), "a person's"),
          plain(
              Shape.OCCURRENCES,
              ascending("organization", "kind", "_id"),
              "an organization's of a kind"),
          plain(
              Shape.OCCURRENCES,
              ascending("organization", "kind", "dueAt"),
              "what an organization has next"),
          plain(
              Shape.ADMIN_CHANGES,
              compoundIndex(ascending("organization"), descending("at")),
              "the latest of an organization"),
          plain(
              Shape.CHECK_INS,
              ascending("organization", "askedAt"),
              "how many were asked and answered since then"),
          plain(
              Shape.CONVERSATION_REFERENCES,
              ascending("account.workspace", "standing", "_id"),
              "whom the bot can't write to"),
          open(Shape.CONVERSATIONS, MongoConversations.UNFINISHED, "which have something to apply"),
          open(Shape.CONVERSATIONS, "staleAt", "which have been silent; which are so next"),
          open(Shape.INBOX, MongoInbox.OPEN_FOR, "a person's open turns"),
          open(Shape.INBOX, MongoInbox.OPEN_SINCE, "who has waited for long"),
          plain(Shape.INBOX, ascending(MongoInbox.ARRIVED_AT), "handled turns to forget"),
          open(Shape.LEDGER, MongoLedger.DUE_AT, "whether anything is due"),
          open(Shape.LEDGER, MongoLedger.QUEUED, "what is due, in the order of its creation"),
          open(Shape.LEDGER, MongoLedger.HELD, "what was held until now; what is so next"),
          open(Shape.LEDGER, MongoLedger.HELD_FOR, "what is held for a person"),
          open(Shape.LEDGER, MongoLedger.CLAIM_UNTIL, "whether anything is being sent"),
          open(Shape.LEDGER, MongoLedger.FAILED, "how many of an organization's failed since then"),
          plain(
              Shape.LEDGER,
              ascending("to", "createdAt"),
              "a person's since then; their count; which slots; who got any"),
          plain(Shape.REDEMPTIONS, ascending(MongoRedemptions.UNTIL), "what is no longer good"),
          plain(Shape.LINK_CODES, ascending(MongoLinkCodes.UNTIL), "codes that are no longer good"),
          open(Shape.INTAKES, MongoIntakes.UNDER_WAY, "what is to be gone on with"),
          open(Shape.INTAKES, MongoIntakes.PASSING_SINCE, "what may be forgotten"),
          plain(
              Shape.INTAKES,
              ascending(MongoIntakes.APPLIED_IN, "_id"),
              "what was applied in an organization"),
          plain(Shape.INTAKE_PAGES, ascending("intake"), "the lines of a table to forget"),
          plain(Shape.PLAYGROUND_LINES, ascending("person", MongoPanes.CAME), "a pane's last"),
          plain(Shape.PLAYGROUND_LINES, ascending("person", "key"), "the line of a delivery"));

  /** The collections whose documents are replaced under the condition of their version. */
  private static final List<Shape<?>> AGGREGATES =
      List.of(
          Shape.ORGANIZATIONS,
          Shape.WORKSPACES,
          Shape.PEOPLE,
          Shape.REPORTING_LINES,
          Shape.DEPUTYSHIPS,
          Shape.CAREER_GOALS,
          Shape.BUSINESS_GOALS,
          Shape.LEARNINGS,
          Shape.MEASURES,
          Shape.BEHAVIOUR_PROPOSALS,
          Shape.GUIDANCES,
          Shape.SAYINGS,
          Shape.CHECK_INS,
          Shape.FOLLOW_UPS,
          Shape.ONE_ON_ONES,
          Shape.DIGESTS,
          Shape.CADENCE_SETTINGS,
          Shape.OCCURRENCES,
          Shape.REPLANS,
          Shape.CONVERSATIONS,
          Shape.CONVERSATION_REFERENCES,
          Shape.LINK_CODES,
          Shape.MOVES,
          Shape.ADMIN_CHANGES,
          Shape.INTAKES,
          Shape.INTAKE_PAGES,
          Shape.LEDGER);

  /** Builds what is missing; what is there stays. */
  static void declare(MongoDatabase database) {
    ALL.forEach(index -> build(database, index));
  }

  /**
   * Builds what the embedded server needs on top. It uses an index only for exactly the index's
   * fields, so a conditional write, by id and version, would look at every document. A real server
   * finds the id first: there this index would only cost.
   */
  static void declareForEmbedded(MongoDatabase database) {
    for (Shape<?> shape : AGGREGATES) {
      IndexOptions unique = new IndexOptions().unique(true);
      build(database, new Index(shape, ascending("_id", "version"), unique, "conditional writes"));
    }
  }

  private static void build(MongoDatabase database, Index index) {
    database.getCollection(index.shape().collection()).createIndex(index.fields(), index.options());
  }

  private static Index plain(Shape<?> shape, Bson fields, String serves) {
    return new Index(shape, fields, new IndexOptions(), serves);
  }

  private static Index open(Shape<?> shape, String field, String serves) {
    return new Index(shape, ascending(field), new IndexOptions().sparse(true), serves);
  }

  private static Index unique(Shape<?> shape, String field, String serves) {
    var options = new IndexOptions().unique(true).sparse(true);
    return new Index(shape, ascending(field), options, serves);
  }

  private static Bson latest(Bson ties, String whose, String when) {
    return compoundIndex(ascending(whose), descending(when), ties);
  }
}
