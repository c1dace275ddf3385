package io.praxisbot.core.store.mongo;

import io.praxisbot.core.access.AdminChange;
import io.praxisbot.core.agenda.Replan;
import io.praxisbot.core.cadence.CadenceSetting;
import io.praxisbot.core.cadence.Occurrence;
import io.praxisbot.core.checkin.CheckIn;
import io.praxisbot.core.conversation.Conversation;
import io.praxisbot.core.conversation.Turn;
import io.praxisbot.core.delivery.Delivery;
import io.praxisbot.core.delivery.Lane;
import io.praxisbot.core.delivery.Post;
import io.praxisbot.core.followup.FollowUp;
import io.praxisbot.core.followup.digest.Digest;
import io.praxisbot.core.followup.digest.Sayings;
import io.praxisbot.core.followup.oneonone.OneOnOne;
import io.praxisbot.core.goal.BehaviourProposal;
import io.praxisbot.core.goal.BusinessGoal;
import io.praxisbot.core.goal.CareerGoal;
import io.praxisbot.core.goal.Guidance;
import io.praxisbot.core.goal.LearningEntry;
import io.praxisbot.core.goal.Measure;
import io.praxisbot.core.people.ConversationReference;
import io.praxisbot.core.people.Deputyship;
import io.praxisbot.core.people.LinkCode;
import io.praxisbot.core.people.Move;
import io.praxisbot.core.people.Organization;
import io.praxisbot.core.people.Person;
import io.praxisbot.core.people.Reporting;
import io.praxisbot.core.people.Workspace;
import io.praxisbot.core.store.Panes;
import io.praxisbot.core.store.Redemptions;
import io.praxisbot.core.table.Intake;
import io.praxisbot.core.table.IntakePage;
import java.util.function.UnaryOperator;
import org.bson.Document;

/**
 * One kind of document: where it is kept, which record it is, and which version of the shape this
 * code writes. The shapes are pinned by golden files; whoever changes one raises its version here.
 *
 * @param forward brings a document of an older version to what this code reads
 */
record Shape<T>(
    String collection, Class<T> type, int schemaVersion, UnaryOperator<Document> forward) {

  static final Shape<Organization> ORGANIZATIONS =
      new Shape<>("organizations", Organization.class, 3);
  static final Shape<Workspace> WORKSPACES = new Shape<>("workspaces", Workspace.class, 1);
  static final Shape<Person> PEOPLE = new Shape<>("people", Person.class, 5);
  static final Shape<Reporting> REPORTING_LINES = new Shape<>("reportingLines", Reporting.class, 1);
  static final Shape<Deputyship> DEPUTYSHIPS = new Shape<>("deputyships", Deputyship.class, 1);
  static final Shape<CareerGoal> CAREER_GOALS =
      new Shape<>("careerGoals", CareerGoal.class, 3, Forward::careerGoal);
  static final Shape<BusinessGoal> BUSINESS_GOALS =
      new Shape<>("businessGoals", BusinessGoal.class, 2, Forward::businessGoal);
  static final Shape<LearningEntry> LEARNINGS = new Shape<>("learnings", LearningEntry.class, 1);
  static final Shape<Measure> MEASURES = new Shape<>("measures", Measure.class, 2);
  static final Shape<BehaviourProposal> BEHAVIOUR_PROPOSALS =
      new Shape<>("behaviourProposals", BehaviourProposal.class, 1);
  static final Shape<Guidance> GUIDANCES = new Shape<>("guidances", Guidance.class, 2);
  static final Shape<Sayings> SAYINGS = new Shape<>("sayings", Sayings.class, 2, Forward::sayings);
  static final Shape<CheckIn> CHECK_INS = new Shape<>("checkIns", CheckIn.class, 2);
  static final Shape<FollowUp> FOLLOW_UPS = new Shape<>("followUps", FollowUp.class, 3);
  static final Shape<Digest> DIGESTS = new Shape<>("digests", Digest.class, 3, Forward::digest);
  static final Shape<OneOnOne> ONE_ON_ONES = new Shape<>("oneOnOnes", OneOnOne.class, 1);
  static final Shape<CadenceSetting> CADENCE_SETTINGS =
      new Shape<>("cadenceSettings", CadenceSetting.class, 2, Forward::cadenceSetting);
  static final Shape<Occurrence> OCCURRENCES =
      new Shape<>("occurrences", Occurrence.class, 2, Forward::occurrence);
  static final Shape<Replan> REPLANS = new Shape<>("replans", Replan.class, 1);
  static final Shape<Conversation> CONVERSATIONS =
      new Shape<>("conversations", Conversation.class, 9, Forward::conversation);
  static final Shape<Turn> INBOX = new Shape<>("inbox", Turn.class, 3);
  static final Shape<Delivery> LEDGER = new Shape<>("ledger", Delivery.class, 3, Forward::delivery);
  static final Shape<Post> POSTS = new Shape<>("posts", Post.class, 2);
  static final Shape<Lane> LANES = new Shape<>("lanes", Lane.class, 1);
  static final Shape<Redemptions.Redemption> REDEMPTIONS =
      new Shape<>("redemptions", Redemptions.Redemption.class, 1);
  static final Shape<ConversationReference> CONVERSATION_REFERENCES =
      new Shape<>("conversationReferences", ConversationReference.class, 1);
  static final Shape<LinkCode> LINK_CODES = new Shape<>("linkCodes", LinkCode.class, 1);
  static final Shape<Move> MOVES = new Shape<>("moves", Move.class, 1);
  static final Shape<AdminChange> ADMIN_CHANGES = new Shape<>("adminChanges", AdminChange.class, 2);
  static final Shape<Intake> INTAKES = new Shape<>("intakes", Intake.class, 1);
  static final Shape<IntakePage> INTAKE_PAGES = new Shape<>("intakePages", IntakePage.class, 1);
  static final Shape<Panes.Line> PLAYGROUND_LINES =
      new Shape<>("playgroundLines", Panes.Line.class, 1);

  /** A shape whose older versions only lack what may be absent. */
  Shape(String collection, Class<T> type, int schemaVersion) {
    this(collection, type, schemaVersion, UnaryOperator.identity());
  }

  /** The document as this code reads it. */
  Document read(Document document) {
    return document.get(RecordPlan.SCHEMA_VERSION) instanceof Integer version
            && version < schemaVersion
        ? forward.apply(document)
        : document;
  }
}
