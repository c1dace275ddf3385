package io.praxisbot.core.conversation.view;

import io.praxisbot.core.checkin.CheckIn;
import io.praxisbot.core.conversation.FlowName;
import io.praxisbot.core.conversation.Press;
import io.praxisbot.core.delivery.Delivery;
import io.praxisbot.core.delivery.Rendering;
import io.praxisbot.core.message.Form;
import io.praxisbot.core.message.Message;
import io.praxisbot.core.people.Enrolment;
import io.praxisbot.core.people.Person;
import io.praxisbot.core.people.PersonId;
import io.praxisbot.core.store.Stored;
import io.praxisbot.core.store.Stores;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Renders deliveries and forms for whoever gets them, as things are at that moment. */
public final class Renderer implements Rendering {

  private static final Map<String, View> VIEWS =
      Map.ofEntries(
          Map.entry("ask", new AskView()),
          Map.entry("welcome", HelpViews::welcome),
          Map.entry("help", HelpViews::help),
          Map.entry("outside", HelpViews::outside),
          Map.entry("guess", HelpViews::guess),
          Map.entry("either", HelpViews::either),
          Map.entry("followup.whom", FollowUpViews::whom),
          Map.entry("incomplete", HelpViews::incomplete),
          Map.entry("goal.situations", TemplateViews::situations),
          Map.entry("goal.templates", TemplateViews::templates),
          Map.entry("goal.fit", TemplateViews::fit),
          Map.entry("goal.made", GoalViews::made),
          Map.entry("proposal", ProposalViews::proposal),
          Map.entry("proposal.own", ProposalViews::own),
          Map.entry("proposal.taken", ProposalViews::decided),
          Map.entry("proposal.decided", ProposalViews::decided),
          Map.entry("proposal.replaced", ProposalViews::decided),
          Map.entry("proposal.late", ProposalViews::decided),
          Map.entry("proposal.declined", ProposalViews::declined),
          Map.entry("proposal.why.told", ProposalViews::why),
          Map.entry("proposal.sent", ProposalViews::sent),
          Map.entry("proposal.words", SuggestViews::words),
          Map.entry("proposal.for", SuggestViews::whatFor),
          Map.entry("proposal.preview", SuggestViews::preview),
          Map.entry("plan.action", GoalViews::action),
          Map.entry("plan.when", GoalViews::when),
          Map.entry("plan.made", GoalViews::planned),
          Map.entry("plan.room", PlanViews::room),
          Map.entry("plan.room.how", PlanViews::how),
          Map.entry("plan.goal", PlanViews::goal),
          Map.entry("plan.reminder", GoalViews::reminder),
          Map.entry("when", WhenView::ask),
          Map.entry("when.structured", WhenView::structured),
          Map.entry("pause.done", PauseViews::done),
          Map.entry("pause.order", PauseViews::dated),
          Map.entry("pause.past", PauseViews::dated),
          Map.entry("pause.other", PauseViews::dated),
          Map.entry("leave.given", PauseViews::given),
          Map.entry("leave.withdrawn", PauseViews::withdrawn),
          Map.entry("leave.noted", PauseViews::dated),
          Map.entry("leave.already", PauseViews::dated),
          Map.entry("leave.other", PauseViews::dated),
          Map.entry("undo.told.leave", PauseViews::restored),
          Map.entry("leave.over", PauseViews::dated),
          Map.entry("leave.order", PauseViews::dated),
          Map.entry("admin.nobody", SettingRefusals::nobody),
          Map.entry("admin.nobody.guess", SettingRefusals::guessedOne),
          Map.entry("leave.past", PauseViews::dated),
          Map.entry("back", new BackView()),
          Map.entry("form.missed", Forms::missed),
          Map.entry("checkin", new CheckInView()),
          Map.entry("checkin.recap", new RecapView()),
          Map.entry("goals", new GoalsView()),
          Map.entry("goals.history", new HistoryView()),
          Map.entry("goals.full", StageViews::full),
          Map.entry("stage.moved", StageViews::moved),
          Map.entry("stage.already", StageViews::told),
          Map.entry("stage.back", StageViews::told),
          Map.entry("stage.spared", StageViews::spared),
          Map.entry("stage.which", StageViews::which),
          Map.entry("stage.serves", StageViews::serves),
          Map.entry("stage.serves.done", StageViews::served),
          Map.entry("stage.due.done", StageViews::due),
          Map.entry("stage.learn", StageViews::learn),
          Map.entry("stage.learn.added", StageViews::learned),
          Map.entry("business.made", StageViews::business),
          Map.entry("progress", ProgressView::render),
          Map.entry("measure.what", MeasureViews::what),
          Map.entry("measure.kind", MeasureViews::kind),
          Map.entry("measure.sure", MeasureViews::sure),
          Map.entry("measure.made", MeasureViews::made),
          Map.entry("measure.which", MeasureViews::which),
          Map.entry("measure.value", MeasureViews::value),
          Map.entry("measure.noted", MeasureViews::noted),
          Map.entry("measures", MeasureViews::all),
          Map.entry("checkin.readings", ReadingsView::ask),
          Map.entry("checkin.talk", TalkViews::ask),
          Map.entry("learned.told", LearningViews::told),
          Map.entry("learned.latest", LearningViews::latest),
          Map.entry("privacy", LookViews::privacy),
          Map.entry("team", TeamViews::team),
          Map.entry("followup", TeamViews::followUp),
          Map.entry("followup.talked", FollowUpViews::noted),
          Map.entry("followup.one_on_one", FollowUpViews::noted),
          Map.entry("followup.suggested", FollowUpViews::noted),
          Map.entry("followup.promised", FollowUpViews::noted),
          Map.entry("followup.encouraged", FollowUpViews::noted),
          Map.entry("saying.praise", SayingViews::praise),
          Map.entry("saying.clash", SayingViews::clash),
          Map.entry("followup.not_now", FollowUpViews::noted),
          Map.entry("followup.over.notnow", FollowUpViews::told),
          Map.entry("followup.nothing", FollowUpViews::told),
          Map.entry("followup.already.with", FollowUpViews::told),
          Map.entry("followup.tocome", FollowUpViews::told),
          Map.entry("followup.notpart", FollowUpViews::told),
          Map.entry("followup.undo.answered", FollowUpViews::told),
          Map.entry("followup.undo.kept", FollowUpViews::told),
          Map.entry("encourage.preview", EncourageViews::preview),
          Map.entry("encouragement", EncourageViews::encouragement),
          Map.entry("promise.what", PromiseViews::what),
          Map.entry("promise.day", PromiseViews::day),
          Map.entry("promise.due", PromiseViews::due),
          Map.entry("promise.kept", PromiseViews::kept),
          Map.entry("promise.reopened", FollowUpViews::told),
          Map.entry("promise.moved", FollowUpViews::told),
          Map.entry("promise.over", FollowUpViews::told),
          Map.entry("agenda", AgendaViews::one),
          Map.entry("agenda.alone", AgendaViews::alone),
          Map.entry("agenda.list", AgendaViews::list),
          Map.entry("agenda.whose", AgendaViews::list),
          Map.entry("agenda.today", MorningViews::today),
          Map.entry("agenda.today.changed", MorningViews::changed),
          Map.entry("digest", new DigestView()),
          Map.entry("why", new WhyView()),
          Map.entry("where", LinkViews::where),
          Map.entry("where.set", LinkViews::set),
          Map.entry("link.code", LinkViews::code),
          Map.entry("link.confirm", LinkViews::confirm),
          Map.entry("link.done", LinkViews::done),
          Map.entry("link.told", LinkViews::told),
          Map.entry("link.organization.confirm", LinkViews::organizations),
          Map.entry("link.organization.done", LinkViews::organizationsDone),
          Map.entry("link.organization.told", LinkViews::organizationsDone),
          Map.entry("import", new IntakeView()),
          Map.entry("import.ask", IntakeView::ask),
          Map.entry("import.offer", IntakeView::offer),
          Map.entry("status", new StatusView()),
          Map.entry("counts", new CountsView()),
          Map.entry("admin.list", AdminViews::list),
          Map.entry("person.several", AdminViews::several),
          Map.entry("manager.asked", ManagerViews::asked),
          Map.entry("manager.set", ManagerViews::set),
          Map.entry("manager.yours", ManagerViews::yours),
          Map.entry("team.further", FurtherDown::render),
          Map.entry("deputy", DeputyViews::shown),
          Map.entry("deputy.named", DeputyViews::named),
          Map.entry("deputy.ended", DeputyViews::ended),
          Map.entry("deputy.told", DeputyViews::told),
          Map.entry("deputy.told.over", DeputyViews::toldOver),
          Map.entry("deputy.you", DeputyViews::you),
          Map.entry("deputy.yours", DeputyViews::yours),
          Map.entry("deputy.yours.over", DeputyViews::yoursOver),
          Map.entry("joining.decided", SightViews::decided),
          Map.entry("joining.unknown", SightViews::unknown),
          Map.entry("joining.again", SightViews::again),
          Map.entry("manager.accepted", ManagerViews::accepted),
          Map.entry("admin.enrolled", AdminViews::enrolled),
          Map.entry("admin.unenrolled", AdminViews::unenrolled),
          Map.entry("admin.manager.set", AdminViews::led),
          Map.entry("admin.manager.ended", AdminViews::led),
          Map.entry("admin.setting", SettingViews::now),
          Map.entry("admin.setting.preview", SettingPreview::of),
          // A preview of before anything but the rhythm could be set; it may still stand somewhere.
          Map.entry("admin.cadence.preview", new Sentence("admin.setting.outdated")),
          Map.entry("admin.setting.applied", SettingViews::applied),
          Map.entry("admin.closing.none", SettingRefusals::notClosed),
          Map.entry("admin.quiet.refused", SettingRefusals::quiet),
          Map.entry("admin.never", SettingRefusals::never),
          Map.entry("admin.holidays.guess", SettingRefusals::guessedCalendar),
          Map.entry("undo", UndoViews::ask),
          Map.entry("undo.done", UndoViews::done),
          Map.entry("preview", new PreviewView()));

  private final Stores stores;
  private final InstantSource business;

  public Renderer(Stores stores, InstantSource business) {
    this.stores = stores;
    this.business = business;
  }

  @Override
  public Optional<Message> render(Delivery delivery, Person to) {
    View view =
        Optional.ofNullable(VIEWS.get(delivery.view())).orElse(new Sentence(delivery.view()));
    Map<String, String> args = new LinkedHashMap<>(delivery.args());
    args.put("view", delivery.view());
    return view.render(scene(to, args));
  }

  /** The form behind a button; empty if there is none for this person. */
  public Optional<Form> form(PersonId person, Press press) {
    return scene(person, Map.of()).flatMap(scene -> Forms.behind(scene, press));
  }

  /** The page that a platform keeps for this person; empty if there is no such person. */
  public Optional<Message> home(PersonId person) {
    return scene(person, Map.of()).flatMap(new HomeView()::render);
  }

  /** The open check-in as one form; empty if this person has none that can be answered. */
  public Optional<Form> checkInForm(PersonId person) {
    return scene(person, Map.of())
        .filter(scene -> scene.reader().enrolment() == Enrolment.ACTIVE)
        .flatMap(scene -> scene.openCheckIn().flatMap(open -> checkInForm(scene, open)));
  }

  private static Optional<Form> checkInForm(Scene scene, CheckIn open) {
    return Forms.behind(scene, Press.menu(FlowName.CHECK_IN, "all", open.id().value()));
  }

  private Optional<Scene> scene(PersonId reader, Map<String, String> args) {
    return stores.people().find(reader).map(Stored::value).map(person -> scene(person, args));
  }

  private Scene scene(Person reader, Map<String, String> args) {
    return new Scene(stores, reader, args, business.instant());
  }
}
