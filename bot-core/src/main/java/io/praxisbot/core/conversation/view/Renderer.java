package io.praxisbot.core.conversation.view;

import io.praxisbot.core.conversation.FlowName;
import io.praxisbot.core.conversation.Press;
import io.praxisbot.core.delivery.Delivery;
import io.praxisbot.core.delivery.Rendering;
import io.praxisbot.core.message.Form;
import io.praxisbot.core.message.Message;
import io.praxisbot.core.people.PersonId;
import io.praxisbot.core.store.Stored;
import io.praxisbot.core.store.Stores;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;

/** Renders deliveries and forms for whoever gets them, as things are at that moment. */
public final class Renderer implements Rendering {

  private static final Map<String, View> VIEWS =
      Map.ofEntries(
          Map.entry("ask", new AskView()),
          Map.entry("welcome", HelpViews::welcome),
          Map.entry("help", HelpViews::help),
          Map.entry("guess", HelpViews::guess),
          Map.entry("incomplete", HelpViews::incomplete),
          Map.entry("goal.examples", GoalViews::examples),
          Map.entry("goal.made", GoalViews::made),
          Map.entry("plan.action", GoalViews::action),
          Map.entry("plan.when", GoalViews::when),
          Map.entry("plan.reminder", GoalViews::reminder),
          Map.entry("checkin", new CheckInView()),
          Map.entry("checkin.recap", new RecapView()),
          Map.entry("goals", LookViews::goals),
          Map.entry("progress", LookViews::progress),
          Map.entry("privacy", LookViews::privacy),
          Map.entry("team", TeamViews::team),
          Map.entry("followup", TeamViews::followUp),
          Map.entry("followup.talked", FollowUpViews::noted),
          Map.entry("followup.notnow", FollowUpViews::noted),
          Map.entry("digest", new DigestView()),
          Map.entry("why", new WhyView()),
          Map.entry("admin.list", AdminViews::list),
          Map.entry("person.several", AdminViews::several),
          Map.entry("manager.asked", ManagerViews::asked),
          Map.entry("manager.yours", ManagerViews::yours),
          Map.entry("manager.accepted", ManagerViews::accepted),
          Map.entry("admin.enrolled", AdminViews::enrolled),
          Map.entry("admin.unenrolled", AdminViews::unenrolled),
          Map.entry("admin.cadence.now", AdminViews::now),
          Map.entry("admin.cadence.preview", AdminViews::preview),
          Map.entry("admin.cadence.applied", AdminViews::applied));

  private final Stores stores;
  private final InstantSource business;

  public Renderer(Stores stores, InstantSource business) {
    this.stores = stores;
    this.business = business;
  }

  @Override
  public Optional<Message> render(Delivery delivery) {
    View view =
        Optional.ofNullable(VIEWS.get(delivery.view())).orElse(new Sentence(delivery.view()));
    Map<String, String> args = new java.util.LinkedHashMap<>(delivery.args());
    args.put("view", delivery.view());
    return scene(delivery.to(), args).flatMap(view::render);
  }

  /** The form behind a button; empty if there is none for this person. */
  public Optional<Form> form(PersonId person, Press press) {
    return scene(person, Map.of()).flatMap(scene -> form(scene, press));
  }

  private static Optional<Form> form(Scene scene, Press press) {
    if (press.flow() == FlowName.CHECK_IN) {
      return CheckInForms.all(scene, press);
    }
    return press.flow() == FlowName.GOAL && press.action().equals("change")
        ? GoalViews.change(scene, press)
        : Optional.empty();
  }

  private Optional<Scene> scene(PersonId reader, Map<String, String> args) {
    return stores
        .people()
        .find(reader)
        .map(Stored::value)
        .map(person -> new Scene(stores, person, args, business.instant()));
  }
}
