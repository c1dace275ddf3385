package io.praxisbot.core.store.mongo;

import io.praxisbot.core.access.AdminChange;
import io.praxisbot.core.agenda.Replan;
import io.praxisbot.core.cadence.CadenceSetting;
import io.praxisbot.core.cadence.Occurrence;
import io.praxisbot.core.cadence.OccurrenceKind;
import io.praxisbot.core.cadence.Passage;
import io.praxisbot.core.cadence.Period;
import io.praxisbot.core.cadence.SettingKind;
import io.praxisbot.core.cadence.Shift;
import io.praxisbot.core.cadence.Verdict;
import io.praxisbot.core.checkin.Attempt;
import io.praxisbot.core.checkin.CheckIn;
import io.praxisbot.core.checkin.Help;
import io.praxisbot.core.checkin.Outcome;
import io.praxisbot.core.delivery.Aside;
import io.praxisbot.core.delivery.Delivery;
import io.praxisbot.core.delivery.DeliveryKey;
import io.praxisbot.core.delivery.Lane;
import io.praxisbot.core.delivery.Post;
import io.praxisbot.core.delivery.PostRef;
import io.praxisbot.core.delivery.SlotId;
import io.praxisbot.core.followup.FollowUp;
import io.praxisbot.core.followup.FollowUpId;
import io.praxisbot.core.followup.GapKind;
import io.praxisbot.core.followup.TalkAnswer;
import io.praxisbot.core.followup.digest.Digest;
import io.praxisbot.core.followup.digest.DigestId;
import io.praxisbot.core.followup.digest.DigestPage;
import io.praxisbot.core.followup.digest.Sayings;
import io.praxisbot.core.followup.oneonone.Meeting;
import io.praxisbot.core.followup.oneonone.OneOnOne;
import io.praxisbot.core.followup.oneonone.OneOnOneId;
import io.praxisbot.core.followup.oneonone.Point;
import io.praxisbot.core.followup.oneonone.PointId;
import io.praxisbot.core.followup.oneonone.Topic;
import io.praxisbot.core.goal.Behaviour;
import io.praxisbot.core.goal.BehaviourId;
import io.praxisbot.core.goal.BehaviourProposal;
import io.praxisbot.core.goal.BusinessGoal;
import io.praxisbot.core.goal.CareerGoal;
import io.praxisbot.core.goal.Focus;
import io.praxisbot.core.goal.Goal;
import io.praxisbot.core.goal.GoalId;
import io.praxisbot.core.goal.GrowthSignal;
import io.praxisbot.core.goal.Guidance;
import io.praxisbot.core.goal.Learning;
import io.praxisbot.core.goal.LearningEntry;
import io.praxisbot.core.goal.LearningId;
import io.praxisbot.core.goal.LearningObjective;
import io.praxisbot.core.goal.LearningObjectiveId;
import io.praxisbot.core.goal.Life;
import io.praxisbot.core.goal.Measure;
import io.praxisbot.core.goal.MeasureId;
import io.praxisbot.core.goal.Origin;
import io.praxisbot.core.goal.Plan;
import io.praxisbot.core.goal.Reading;
import io.praxisbot.core.goal.Standing;
import io.praxisbot.core.people.Account;
import io.praxisbot.core.people.ConversationReference;
import io.praxisbot.core.people.Deputy;
import io.praxisbot.core.people.Deputyship;
import io.praxisbot.core.people.Enrolment;
import io.praxisbot.core.people.LinkCode;
import io.praxisbot.core.people.Move;
import io.praxisbot.core.people.Organization;
import io.praxisbot.core.people.OrganizationId;
import io.praxisbot.core.people.Pause;
import io.praxisbot.core.people.Person;
import io.praxisbot.core.people.PersonId;
import io.praxisbot.core.people.PlatformName;
import io.praxisbot.core.people.Profile;
import io.praxisbot.core.people.Reporting;
import io.praxisbot.core.people.ReportingLine;
import io.praxisbot.core.people.Sighting;
import io.praxisbot.core.people.Tellings;
import io.praxisbot.core.people.Workspace;
import io.praxisbot.core.people.WorkspaceId;
import io.praxisbot.core.store.Redemptions.Redemption;
import io.praxisbot.core.table.Intake;
import io.praxisbot.core.table.IntakePage;
import io.praxisbot.core.table.Row;
import io.praxisbot.core.table.Trace;
import io.praxisbot.core.table.Trouble;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** One of everything that is stored, with every field filled. Text looks like trouble. */
final class Specimens {
  static final Instant NOW = Instant.parse("2026-11-20T14:00:00.123Z");
  static final LocalDate DAY = LocalDate.of(2026, 11, 20);
  static final Period WEEK = new Period(LocalDate.of(2026, 11, 16), LocalDate.of(2026, 11, 23));
  static final OrganizationId ORG = new OrganizationId("org");
  static final PersonId ANA = new PersonId("ana");
  static final PersonId MAX = new PersonId("max");
  static final GoalId GOAL = new GoalId("goal");
  static final BehaviourId BEHAVIOUR = new BehaviourId("behaviour");
  static final LearningObjectiveId OBJECTIVE = new LearningObjectiveId("objective");
  static final Plan PLAN = new Plan("a call starts", "ask {\"$ne\":null} first");
  static final Account ACCOUNT =
      new Account(PlatformName.SLACK, new WorkspaceId("T1"), "{\"$ne\":null}");

  private Specimens() {}

  static Organization organization() {
    return new Organization(
        ORG,
        "Acme <!channel>",
        List.of(new WorkspaceId("T1")),
        Optional.of("$where"),
        Optional.of(NOW));
  }

  static Person person() {
    return person(ANA, ACCOUNT);
  }

  static Person person(PersonId id, Account... accounts) {
    return new Person(
        id,
        ORG,
        "Ana {\"$ne\":null}",
        "Sales <!channel>",
        ZoneId.of("America/Sao_Paulo"),
        Locale.forLanguageTag("pt-BR"),
        List.of(accounts),
        true,
        Enrolment.ACTIVE,
        NOW,
        Optional.of(
            new Pause(DAY, Optional.of(DAY.plusDays(7)), Optional.of("$where"), Optional.of(MAX))),
        Optional.of(
            new Profile(
                Optional.of("ana@example.com"),
                Profile.Kind.GUEST,
                Optional.of(ZoneId.of("Asia/Kolkata")),
                Optional.of(NOW),
                Optional.of(tellings()))),
        Optional.of(PlatformName.TEAMS));
  }

  private static Tellings tellings() {
    return new Tellings(
        List.of(
            new Tellings.Telling(
                ACCOUNT, Profile.Kind.GUEST, Optional.of(ZoneId.of("Asia/Kolkata")))));
  }

  static Workspace workspace() {
    return new Workspace(
        new WorkspaceId("T1"),
        PlatformName.SLACK,
        ORG,
        "Acme <!channel>",
        true,
        Optional.of("U1"),
        NOW,
        Map.of("token", "{\"$ne\":null}"),
        new Workspace.Refresh(Optional.of("$where"), NOW));
  }

  static Sighting sighting() {
    return new Sighting(
        ACCOUNT,
        "Ana {\"$ne\":null}",
        "Sales <!channel>",
        Optional.of(ZoneId.of("Asia/Kolkata")),
        Optional.of(Locale.forLanguageTag("pt-BR")),
        Optional.of("ana@example.com"),
        Profile.Kind.MEMBER,
        true);
  }

  static Reporting reporting() {
    return new Reporting(
        ANA,
        ORG,
        Optional.of(line("max", Optional.empty(), ReportingLine.SetBy.ADMIN)),
        Optional.of(line("eve", Optional.empty(), ReportingLine.SetBy.EMPLOYEE)),
        List.of(line("old", Optional.of(NOW), ReportingLine.SetBy.EMPLOYEE)));
  }

  static Deputyship deputyship() {
    Deputy before = new Deputy(new PersonId("old"), NOW.minusSeconds(60), NOW);
    return new Deputyship(new PersonId("max"), ORG, Optional.of(deputy()), List.of(before));
  }

  static Deputy deputy() {
    return new Deputy(new PersonId("eve"), NOW, NOW.plusSeconds(60));
  }

  private static ReportingLine line(
      String manager, Optional<Instant> until, ReportingLine.SetBy by) {
    return new ReportingLine(new PersonId(manager), NOW.minusSeconds(60), until, by);
  }

  static CareerGoal careerGoal() {
    return new CareerGoal(
        GOAL,
        ANA,
        ORG,
        "$where",
        Optional.of("customers {\"$gt\":\"\"}"),
        Optional.of("time"),
        Focus.TECHNIQUE,
        life(Goal.State.ACTIVE),
        Origin.manager(MAX),
        List.of(behaviour()),
        List.of(new LearningObjective(OBJECTIVE, "to {\"$ne\":null}")),
        Optional.of(new GoalId("sales")),
        false,
        Optional.of(NOW),
        Optional.of(DAY.plusDays(90)),
        List.of(NOW));
  }

  private static Life life(Goal.State state) {
    return new Life(
        new Standing(state, DAY, Optional.of("$set")),
        List.of(new Standing(Goal.State.PROPOSED, DAY.minusDays(7), Optional.of("$unset"))));
  }

  static Behaviour behaviour() {
    return new Behaviour(
        BEHAVIOUR,
        PLAN,
        Behaviour.State.ACTIVE,
        DAY,
        List.of(
            new Behaviour.Former(new Plan("$a", "$b"), Behaviour.State.LET_GO, DAY.minusDays(14))));
  }

  static BehaviourProposal behaviourProposal() {
    return BehaviourProposal.open(
        new BehaviourId("proposal"), careerGoal(), "ask {\"$ne\":null}", Origin.manager(MAX), DAY);
  }

  static BusinessGoal businessGoal() {
    return new BusinessGoal(
        new GoalId("sales"),
        ANA,
        ORG,
        "60 calls",
        life(Goal.State.ACHIEVED),
        Origin.programme(MAX));
  }

  static LearningEntry learning() {
    return new LearningEntry(new LearningId("learned"), ANA, ORG, NOW, targeted());
  }

  private static Learning targeted() {
    return new Learning(
        "{\"$ne\":null}", true, true, Optional.of(OBJECTIVE), Optional.of(NOW.plusSeconds(2)));
  }

  static Measure measure() {
    return new Measure(
        new MeasureId("measure"),
        ANA,
        ORG,
        Optional.of(GOAL),
        "$inc",
        Measure.Kind.RATING,
        Measure.Direction.UP,
        Measure.Rhythm.EVERY_SECOND_CHECK_IN,
        Measure.State.ACTIVE,
        DAY,
        List.of(new Reading(DAY, 7, Optional.of(WEEK.start())), new Reading(DAY.plusDays(1), 8)),
        Optional.of(NOW));
  }

  static Guidance guidance() {
    return Guidance.none(ANA, ORG)
        .telling(GrowthSignal.Kind.MEASURE_STILL, DAY)
        .telling(GrowthSignal.Kind.ONLY_BUSINESS_GOALS, DAY.plusDays(1))
        .sharingStall(Optional.of(NOW));
  }

  static Sayings sayings() {
    return Sayings.none(MAX, ORG)
        .marking("not_tried.1", Sayings.Mark.PASSED)
        .marking("not_tried.technique.2", Sayings.Mark.USEFUL)
        .marking("praise.1", Sayings.Mark.NOT_USEFUL)
        .saying(Map.of(ANA + ".NOT_TRIED/" + BEHAVIOUR, 2), NOW);
  }

  static CheckIn checkIn() {
    return new CheckIn(
        CheckIn.idFor(ANA, WEEK),
        ANA,
        ORG,
        WEEK,
        NOW,
        Optional.of(NOW.plusSeconds(1)),
        Optional.of(NOW.plusSeconds(3)),
        List.of(
            new Attempt(
                GOAL,
                BEHAVIOUR,
                PLAN,
                Optional.of(Outcome.PARTLY),
                Optional.of("$set"),
                true,
                Optional.of(NOW.plusSeconds(2)))),
        Optional.of(targeted()),
        Help.ONE_ON_ONE);
  }

  static FollowUp followUp() {
    return new FollowUp(
        new FollowUpId("follow-up"),
        ORG,
        MAX,
        ANA,
        GapKind.HELP_WANTED,
        FollowUp.Kind.PROMISED,
        NOW,
        Optional.of(DAY),
        Optional.of(NOW.plusSeconds(1)),
        Optional.of("a contact in planning"),
        Optional.of(NOW.plusSeconds(2)),
        Optional.of(new TalkAnswer(true, NOW.plusSeconds(3))),
        Optional.of("behaviour"));
  }

  static OneOnOne oneOnOne() {
    var meeting =
        new Meeting(DAY, Optional.of(LocalTime.of(10, 0)), ZoneId.of("Asia/Kathmandu"), 2, NOW);
    return new OneOnOne(
        OneOnOneId.of(MAX, ANA),
        ORG,
        MAX,
        ANA,
        List.of(
            point("own", MAX, new Topic.Own("{\"$ne\":null} <!channel>"), false),
            point(
                "gap",
                MAX,
                new Topic.OfGap(
                    GapKind.NOT_TRIED, new FollowUpId("follow-up"), Optional.of("behaviour")),
                true),
            point(
                "help",
                ANA,
                new Topic.OfHelp(checkIn().id(), List.of(new BehaviourId("behaviour"))),
                true)),
        Optional.of(meeting));
  }

  static Point point(String id, PersonId by, Topic topic, boolean shared) {
    return new Point(new PointId(id), by, topic, shared, NOW, Optional.of(NOW.plusSeconds(1)));
  }

  static Digest digest() {
    return new Digest(
            new DigestId("max.2026-11-16"), ORG, MAX, NOW.minusSeconds(60), NOW, List.of(ANA))
        .telling(List.of(ANA + ".NOT_TRIED/" + BEHAVIOUR))
        .turnedTo(Optional.of(DigestPage.of(GapKind.NOT_TRIED).at(1)));
  }

  static CadenceSetting cadenceSetting() {
    return new CadenceSetting(
        CadenceSetting.idFor(CadenceSetting.Layer.TEAM, "max", SettingKind.CHECK_IN),
        ORG,
        SettingKind.CHECK_IN,
        "FREQ=WEEKLY;BYDAY=FR;BYHOUR=15;BYMINUTE=0",
        MAX,
        NOW);
  }

  static Occurrence occurrence() {
    return new Occurrence(
        Occurrence.idFor(ANA, OccurrenceKind.CHECK_IN),
        ANA,
        ORG,
        OccurrenceKind.CHECK_IN,
        "FREQ=WEEKLY;BYDAY=FR;BYHOUR=15;BYMINUTE=0",
        "America/Sao_Paulo",
        Optional.of(NOW),
        DAY,
        WEEK,
        Optional.of(NOW.plusSeconds(30)),
        "3f9a",
        List.of(new Shift(Shift.Why.HOLIDAY, DAY, "Restoration of Independence")),
        List.of(new Passage(DAY, NOW, Verdict.CAME)));
  }

  static AdminChange adminChange() {
    return new AdminChange(
        "turn",
        ORG,
        MAX,
        NOW,
        "cadence weekly fri 15:00",
        List.of(
            new AdminChange.Part.OfSetting("ORGANIZATION.org.CHECK_IN", "", "rule"),
            new AdminChange.Part.OfEnrolment(ANA, Enrolment.NONE, Enrolment.ACTIVE),
            new AdminChange.Part.OfLine(ANA, Optional.empty(), Optional.of(MAX)),
            new AdminChange.Part.OfLeave(
                ANA,
                Optional.empty(),
                Optional.of(new Pause(DAY, Optional.empty(), Optional.of("private")))),
            new AdminChange.Part.OfDeputy(MAX, deputyship().current(), Optional.empty()),
            new AdminChange.Part.OfImport("import")),
        Optional.of(ANA));
  }

  static Intake intake() {
    return new Intake(
        "intake",
        ORG,
        MAX,
        NOW,
        Intake.State.UNDOING,
        new Intake.Counts(1, 2, 3, 4, 5, 6, 7),
        8,
        5,
        1,
        List.of(new Trouble(Trouble.Kind.CIRCLE, 3, "{\"$ne\":null}", "3, 4")),
        21,
        List.of("$where"),
        Optional.of(ANA));
  }

  static IntakePage intakePage() {
    return new IntakePage(
        "intake.0",
        "intake",
        0,
        List.of(
            new Row(
                2,
                "{\"$ne\":null}",
                ANA,
                Optional.of("ana@example.com"),
                true,
                Optional.of(MAX),
                "$where",
                Optional.of(ZoneId.of("America/Sao_Paulo")),
                Optional.of(trace()))));
  }

  static Trace trace() {
    return Trace.NONE
        .enrolment(Enrolment.NONE, Enrolment.ACTIVE)
        .manager(Optional.of(ANA), MAX)
        .zone(ZoneId.of("UTC"), ZoneId.of("America/Sao_Paulo"))
        .changedAt(NOW);
  }

  static Replan replan() {
    return new Replan("replan", ORG, Optional.of(MAX), Optional.of(ANA));
  }

  static Delivery delivery() {
    return new Delivery(
        new DeliveryKey("turn#1"),
        ANA,
        ORG,
        "check-in.ask",
        Map.of("$check.in", "ana.2026-11-16"),
        Optional.of(new SlotId("slot")),
        Delivery.Place.IN_PLACE,
        Optional.of(new Aside(ACCOUNT, "https://example.com/aside", true, true)),
        true,
        NOW,
        1,
        Delivery.State.UNKNOWN,
        Optional.of(NOW.plusSeconds(5)),
        Optional.of(NOW.plusSeconds(3)),
        Optional.of(new Delivery.Claim("replica", NOW.plusSeconds(30), true)),
        List.of(new Delivery.Try(NOW, "unknown", "timeout")));
  }

  static Post post() {
    return new Post(
        new SlotId("slot"),
        new PostRef(ACCOUNT, "D1", "1700000000.000100"),
        Optional.of(new Post.Said("turn-1/0@0", Optional.of("5f"))));
  }

  static Redemption redemption() {
    return new Redemption("{\"$ne\":null}", NOW.plusSeconds(600));
  }

  static ConversationReference conversationReference() {
    return ConversationReference.open(
        new Account(PlatformName.TEAMS, new WorkspaceId("tenant"), "{\"$ne\":null}"),
        "https://smba.example/emea/",
        Optional.of("a:1$where"),
        "29:1",
        NOW);
  }

  static LinkCode linkCode() {
    return new LinkCode(
        "ABCD", "{\"$ne\":null}", LinkCode.Purpose.ORGANIZATIONS, ANA, ORG, NOW, 2, true);
  }

  static Move move() {
    return new Move("turn!1", ORG, new OrganizationId("$where"));
  }

  static Lane lane() {
    return new Lane("T1", "replica", NOW.plusSeconds(30), NOW);
  }
}
