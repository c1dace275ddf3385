package io.praxisbot.core.store.mongo;

import static io.praxisbot.core.store.mongo.Specimens.ANA;
import static io.praxisbot.core.store.mongo.Specimens.BEHAVIOUR;
import static io.praxisbot.core.store.mongo.Specimens.DAY;
import static io.praxisbot.core.store.mongo.Specimens.GOAL;
import static io.praxisbot.core.store.mongo.Specimens.MAX;
import static io.praxisbot.core.store.mongo.Specimens.NOW;
import static io.praxisbot.core.store.mongo.Specimens.ORG;
import static io.praxisbot.core.store.mongo.Specimens.PLAN;
import static io.praxisbot.core.store.mongo.Specimens.WEEK;

import io.praxisbot.core.access.AdminChange;
import io.praxisbot.core.cadence.OccurrenceKind;
import io.praxisbot.core.checkin.Help;
import io.praxisbot.core.checkin.Outcome;
import io.praxisbot.core.conversation.Conversation;
import io.praxisbot.core.conversation.Dialogue;
import io.praxisbot.core.conversation.FlowName;
import io.praxisbot.core.conversation.Input;
import io.praxisbot.core.conversation.Pending;
import io.praxisbot.core.conversation.Press;
import io.praxisbot.core.conversation.Said;
import io.praxisbot.core.conversation.Turn;
import io.praxisbot.core.conversation.change.BusinessGoalChange;
import io.praxisbot.core.conversation.change.Change;
import io.praxisbot.core.conversation.change.CheckInChange;
import io.praxisbot.core.conversation.change.DeputyChange;
import io.praxisbot.core.conversation.change.FollowUpChange;
import io.praxisbot.core.conversation.change.GoalChange;
import io.praxisbot.core.conversation.change.GuidanceChange;
import io.praxisbot.core.conversation.change.IntakeChange;
import io.praxisbot.core.conversation.change.LearningChange;
import io.praxisbot.core.conversation.change.LineChange;
import io.praxisbot.core.conversation.change.LinkChange;
import io.praxisbot.core.conversation.change.MeasureChange;
import io.praxisbot.core.conversation.change.OneOnOneChange;
import io.praxisbot.core.conversation.change.PersonChange;
import io.praxisbot.core.conversation.change.ProposalChange;
import io.praxisbot.core.conversation.change.SayingChange;
import io.praxisbot.core.conversation.change.WordsShown;
import io.praxisbot.core.delivery.Aside;
import io.praxisbot.core.delivery.SlotId;
import io.praxisbot.core.followup.FollowUpId;
import io.praxisbot.core.followup.TalkAnswer;
import io.praxisbot.core.followup.digest.DigestPage;
import io.praxisbot.core.followup.digest.Sayings;
import io.praxisbot.core.followup.oneonone.PointId;
import io.praxisbot.core.followup.oneonone.Topic;
import io.praxisbot.core.goal.Behaviour;
import io.praxisbot.core.goal.Focus;
import io.praxisbot.core.goal.Goal;
import io.praxisbot.core.goal.GoalId;
import io.praxisbot.core.goal.GrowthSignal;
import io.praxisbot.core.goal.Learning;
import io.praxisbot.core.goal.LearningObjective;
import io.praxisbot.core.goal.LearningObjectiveId;
import io.praxisbot.core.goal.Measure;
import io.praxisbot.core.goal.Reading;
import io.praxisbot.core.message.Block;
import io.praxisbot.core.message.Button;
import io.praxisbot.core.message.Field;
import io.praxisbot.core.message.Message;
import io.praxisbot.core.message.Rich;
import io.praxisbot.core.message.Span;
import io.praxisbot.core.people.Enrolment;
import io.praxisbot.core.people.OrganizationId;
import io.praxisbot.core.people.PlatformName;
import io.praxisbot.core.people.ReportingLine;
import io.praxisbot.core.store.Panes;
import io.praxisbot.core.table.Upload;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** One of everything that is said and stored, with every alternative of what it may hold. */
final class SpecimenTalk {
  private static final LearningObjective OBJECTIVE =
      new LearningObjective(new LearningObjectiveId("objective"), "to delegate");
  private static final Press PRESS =
      Press.answer(FlowName.CHECK_IN, "tried", "behaviour", "check-in.3");

  private SpecimenTalk() {}

  static Conversation conversation() {
    return new Conversation(
        ANA,
        ORG,
        Optional.of(dialogue("current")),
        List.of(dialogue("waiting")),
        Optional.of(dialogue("parked")),
        List.of("turn-1", "turn-2"),
        pending(),
        Optional.of(new Conversation.Echo("turn-2", "$where {\"$ne\":null}")),
        Optional.of(said()),
        Optional.of(NOW.plusSeconds(3600)));
  }

  static Conversation conversation(List<Pending> pending, Optional<java.time.Instant> staleAt) {
    return new Conversation(
        ANA,
        ORG,
        Optional.empty(),
        List.of(),
        Optional.empty(),
        List.of(),
        pending,
        Optional.empty(),
        Optional.empty(),
        staleAt);
  }

  private static Said said() {
    var checkIn = Specimens.checkIn().id();
    return new Said(
        List.of(
            new Said.OfOutcome("turn-1", checkIn, BEHAVIOUR),
            new Said.OfStory("turn-2", checkIn, BEHAVIOUR),
            new Said.OfLearning("turn-3", checkIn),
            new Said.OfNote("turn-4", "dialogue", "wish")));
  }

  static List<Pending> pending() {
    List<Change> changes = changes();
    return Stream.concat(
            IntStream.range(0, changes.size())
                .mapToObj(i -> new Pending.ToChange("turn-2~" + i, changes.get(i))),
            Stream.<Pending>of(new Pending.ToSend(Specimens.delivery())))
        .toList();
  }

  static List<Change> changes() {
    var checkIn = Specimens.checkIn().id();
    var followUp = new FollowUpId("follow-up");
    var pair = Specimens.oneOnOne().id();
    var point = new PointId("own");
    return List.of(
        new PersonChange.Enrolled(ANA, Enrolment.LEFT, NOW),
        new PersonChange.WentOff(ANA, Specimens.person().pause().orElseThrow()),
        new PersonChange.CameBack(ANA),
        new PersonChange.LeaveNoted(
            new AdminChange.Part.OfLeave(ANA, Optional.empty(), Specimens.person().pause()), true),
        new PersonChange.MovedTo(ANA, ZoneId.of("Asia/Kathmandu")),
        new PersonChange.Profiled(ANA, Specimens.sighting(), NOW),
        new PersonChange.HeardOn(ANA, Specimens.ACCOUNT),
        new PersonChange.Chose(ANA, Optional.of(PlatformName.TEAMS)),
        new PersonChange.Invited(Specimens.person()),
        new LinkChange.CodeMade(Specimens.linkCode()),
        new LinkChange.CodeMissed("ABCD"),
        new LinkChange.AccountsLinked(
            "ABCD", ANA, MAX, List.of(Specimens.ACCOUNT), Specimens.ACCOUNT, true, NOW),
        new LinkChange.Redeemed(MAX, ANA, NOW),
        new LinkChange.OrganizationsLinked("ABCD", ORG, new OrganizationId("other")),
        new PersonChange.MadeAdmin(ANA, true),
        new Change.Claimed(ANA, ORG, "{\"$ne\":null}"),
        new Change.Noted(Specimens.adminChange()),
        new Change.TakenBack("change", MAX),
        new Change.SettingRestored(
            Specimens.cadenceSetting(), "OFF", Optional.of(MAX), Optional.of(ANA)),
        new PersonChange.EnrolmentRestored(
            ANA, Enrolment.LEFT, Enrolment.ACTIVE, NOW, Optional.of(NOW)),
        new PersonChange.LeaveRestored(
            new AdminChange.Part.OfLeave(ANA, Specimens.person().pause(), Optional.empty())),
        new LineChange.LineRestored(ANA, ORG, Optional.of(MAX), Optional.empty(), NOW),
        new LineChange.ManagerSet(ANA, ORG, MAX, ReportingLine.SetBy.ADMIN, NOW),
        new DeputyChange.DeputyNamed(MAX, ORG, Specimens.deputy(), NOW),
        new DeputyChange.DeputyEnded(MAX, ORG, Specimens.deputy(), NOW),
        new DeputyChange.DeputyRestored(
            MAX, ORG, Optional.of(Specimens.deputy()), Optional.empty(), NOW),
        new LineChange.ManagerProposed(ANA, ORG, MAX, NOW),
        new LineChange.ProposalAccepted(ANA, ORG, MAX, NOW),
        new LineChange.ProposalDeclined(ANA, ORG, MAX),
        new LineChange.LineTakenBack(ANA, ORG, MAX, Optional.of(ANA), NOW),
        new IntakeChange.TableBrought("intake", ORG, ANA, "turn", NOW),
        new IntakeChange.IntakeStarted("intake", ORG, ANA, NOW),
        new IntakeChange.PageApplied("intake", 1, List.of(Specimens.trace()), 2, NOW),
        new IntakeChange.IntakeUndone("intake", ORG, ANA, NOW),
        new IntakeChange.PageUndone("intake", 1, 2, NOW),
        new GoalChange.GoalStated(Specimens.careerGoal()),
        new GoalChange.BehaviourAdded(GOAL, Specimens.behaviour()),
        new GoalChange.Replanned(GOAL, BEHAVIOUR, PLAN, DAY),
        new GoalChange.BehaviourMoved(GOAL, BEHAVIOUR, Behaviour.State.HABIT, DAY),
        new GoalChange.GoalMoved(GOAL, Goal.State.ACHIEVED, DAY, Optional.of("it sits")),
        new GoalChange.GoalReworded(GOAL, "lead a small team"),
        new GoalChange.GoalHoped(GOAL, Optional.of("two juniors"), Optional.of("no time")),
        new GoalChange.GoalRefocused(GOAL, Focus.EXPERIENCE),
        new GoalChange.GoalLinked(GOAL, Optional.of(new GoalId("business"))),
        new GoalChange.GoalBeyondWork(GOAL),
        new GoalChange.GoalDated(GOAL, Optional.of(DAY)),
        new GoalChange.GoalKept(GOAL, NOW),
        new GoalChange.GoalShown(GOAL, NOW),
        new GoalChange.GoalAccepted(GOAL, "lead a small team", DAY),
        new GoalChange.ObjectiveAdded(GOAL, OBJECTIVE),
        new GoalChange.ObjectiveDropped(GOAL, OBJECTIVE.id()),
        new BusinessGoalChange.BusinessGoalStated(Specimens.businessGoal()),
        new BusinessGoalChange.BusinessGoalReworded(GOAL, "60 calls a day"),
        new BusinessGoalChange.BusinessGoalMoved(
            GOAL, Goal.State.ACHIEVED, DAY, Optional.of("done")),
        new BusinessGoalChange.BusinessGoalAccepted(GOAL, "60 calls a day", DAY),
        new GoalChange.GoalExplained(GOAL, Goal.State.PAUSED, "{\"$ne\":null}"),
        new GoalChange.GoalMoveUndone(GOAL, Goal.State.PAUSED),
        new BusinessGoalChange.BusinessGoalExplained(GOAL, Goal.State.PAUSED, "later"),
        new BusinessGoalChange.BusinessGoalMoveUndone(GOAL, Goal.State.PAUSED),
        new CheckInChange.Spared(checkIn, GOAL),
        new CheckInChange.AskedToo(checkIn, Specimens.checkIn().attempts()),
        new MeasureChange.MeasureChosen(Specimens.measure()),
        new MeasureChange.MeasureRead(Specimens.measure().id(), new Reading(DAY, 7)),
        new MeasureChange.MeasureShared(Specimens.measure().id(), Optional.of(NOW)),
        new MeasureChange.MeasureAsked(
            Specimens.measure().id(),
            "questions asked",
            Measure.Direction.UP,
            Measure.Rhythm.MONTHLY),
        new MeasureChange.MeasureMoved(Specimens.measure().id(), Measure.State.LET_GO, DAY),
        new LearningChange.LearningTold(Specimens.learning()),
        new LearningChange.LearningRetold(
            Specimens.learning().id(), Learning.untargeted("to listen"), NOW),
        new ProposalChange.GoalProposed(Specimens.careerGoal()),
        new ProposalChange.BehaviourProposed(Specimens.behaviourProposal()),
        new ProposalChange.GoalWithdrawn(GOAL, MAX, DAY),
        new ProposalChange.BehaviourProposalClosed(Specimens.behaviourProposal().id()),
        new GuidanceChange.GrowthHinted(ANA, ORG, GrowthSignal.Kind.MEASURE_STILL, DAY),
        new GuidanceChange.StallShared(ANA, ORG, Optional.of(NOW)),
        new SayingChange(MAX, ORG, "not_tried.1", Sayings.Mark.NOT_USEFUL),
        new WordsShown(MAX, ORG, Map.of("p-1.NOT_TRIED/b-1", 2), NOW),
        new CheckInChange.CheckInOpened(Specimens.checkIn()),
        new CheckInChange.Answered(checkIn, BEHAVIOUR, Outcome.TRIED, NOW),
        new CheckInChange.Told(checkIn, BEHAVIOUR, "{\"$ne\":null}", NOW),
        new CheckInChange.Learned(
            checkIn, Optional.of(new Learning("to listen", true, false)), true, NOW),
        new CheckInChange.HelpWanted(checkIn, Help.NOW),
        new CheckInChange.Closed(checkIn, NOW),
        new Change.DigestMade(Specimens.digest()),
        new Change.DigestTurned(
            Specimens.digest().id(), MAX, Optional.of(DigestPage.of(DigestPage.Part.WELL))),
        new FollowUpChange.FollowedUp(Specimens.followUp()),
        new FollowUpChange.FollowUpUndone(followUp, NOW),
        new FollowUpChange.EncouragementUndone(followUp, NOW),
        new FollowUpChange.PromiseKept(followUp, Specimens.MAX, NOW),
        new FollowUpChange.PromiseReopened(followUp, Specimens.MAX),
        new FollowUpChange.PromiseMoved(followUp, Specimens.MAX, Specimens.DAY),
        new FollowUpChange.TalkAnswered(followUp, Specimens.ANA, new TalkAnswer(true, NOW)),
        new OneOnOneChange.PointPut(
            Specimens.ORG,
            MAX,
            ANA,
            Specimens.point("own", ANA, new Topic.Own("ask for a mentor"), true)),
        new OneOnOneChange.MeetingSet(ORG, MAX, ANA, Specimens.oneOnOne().next()),
        new OneOnOneChange.PointTicked(pair, point, ANA, Optional.of(NOW)),
        new OneOnOneChange.PointShared(pair, point, ANA, true, NOW),
        new OneOnOneChange.PointRemoved(pair, point, ANA),
        new Change.CadenceSet(
            Specimens.cadenceSetting(), Optional.of(MAX), Optional.of(ANA), Optional.of("OFF")),
        new Change.PlannedAnew(ANA));
  }

  static Turn turn() {
    return turn(new Input.Typed("{\"$ne\":null} $where <!channel>"));
  }

  static Turn turn(Input input) {
    return new Turn(
        "Ev1",
        ANA,
        NOW,
        input,
        Optional.of(new Aside(Specimens.ACCOUNT, "https://example.com/aside", true, false)),
        Optional.of(Specimens.ACCOUNT));
  }

  static List<Input> inputs() {
    return List.of(
        new Input.Typed("tried it"),
        new Input.Edited("m:D1:1.2", "$where"),
        new Input.FormMissed(PRESS),
        new Input.Profiled(Specimens.sighting()),
        new Input.Appeared(Specimens.sighting()),
        new Input.Redeemed(Specimens.sighting(), MAX),
        new Input.Uploaded(new Upload("$where.csv", new Upload.Content.Words("{\"$ne\":null}"))),
        new Input.Rows("intake", 3),
        new Input.Pressed(PRESS),
        new Input.Submitted(PRESS, Map.of("$told.it", "$where")),
        new Input.Due(OccurrenceKind.CHECK_IN, WEEK, DAY),
        new Input.Silence("check-in"),
        new Input.Refused("check-in-closed"));
  }

  static Panes.Line line() {
    return new Panes.Line("line", ANA, "turn#1", NOW, true, "$where", Optional.of(message()));
  }

  static Message message() {
    var rich = new Rich(List.of(new Span("<!channel>", Span.Style.BOLD)));
    var button = new Button("Tried it", Button.Kind.PRESS, PRESS.token(), Button.Look.PRIMARY);
    return new Message(
        List.of(
            new Block.Heading(rich),
            new Block.Paragraph(Rich.plain("$where")),
            new Block.Quote(rich),
            new Block.Bullets(List.of(rich)),
            new Block.Small(rich),
            new Block.Divider(),
            new Block.Actions(List.of(button)),
            new Block.Inputs(fields(), button)));
  }

  private static List<Field> fields() {
    var option = new Field.Option("yes", "Yes");
    return List.of(
        new Field.TextField("told", "What happened?", "{}", "e.g. a call", true, 3000, true),
        new Field.ChoiceField("share", "Share it?", List.of(option), "yes", false),
        new Field.DateField("until", "Until", "2027-01-10", true));
  }

  private static Dialogue dialogue(String id) {
    return new Dialogue(
        id,
        FlowName.CHECK_IN,
        "told",
        3,
        Map.of("$be.haviour", "$where"),
        Optional.of(
            new Dialogue.Card(new SlotId("slot"), "check-in.ask", Map.of("check-in", "ana"))));
  }
}
