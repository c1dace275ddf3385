package io.praxisbot.slack.inbound;

import static io.praxisbot.slack.inbound.Given.given;

import com.slack.api.app_backend.events.payload.EventsApiPayload;
import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import com.slack.api.model.event.AppHomeOpenedEvent;
import com.slack.api.model.event.AppUninstalledEvent;
import com.slack.api.model.event.Event;
import com.slack.api.model.event.MessageChangedEvent;
import com.slack.api.model.event.MessageEvent;
import com.slack.api.model.event.MessageFileShareEvent;
import com.slack.api.model.event.MessageMeEvent;
import com.slack.api.model.event.MessageThreadBroadcastEvent;
import com.slack.api.model.event.TeamJoinEvent;
import com.slack.api.model.event.TokensRevokedEvent;
import com.slack.api.model.event.UserChangeEvent;
import io.praxisbot.core.people.WorkspaceId;
import io.praxisbot.slack.outbound.WebApi;
import io.praxisbot.slack.render.Elements;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Everything that Slack tells, and who takes it. */
final class Handlers {

  private static final int HOMES = 10_000;
  private static final Duration HOME_STAYS_OPEN = Duration.ofHours(1);

  /** The command's word is the workspace's affair: it may have been changed in the manifest. */
  private static final Pattern ANY_COMMAND = Pattern.compile("/.+");

  private static final Pattern NO_BUTTON_OF_OURS =
      Pattern.compile(
          String.format("(?!%s|%s|%s).*", Elements.PRESS, Elements.FORM, Elements.SEND),
          Pattern.DOTALL);

  private Handlers() {}

  /** A Bolt app that neither checks nor authorizes: the doors do, and it never calls Slack. */
  static App app(
      Bot bot,
      Registry registry,
      WebApi web,
      Whisper whisper,
      Errands errands,
      InstantSource wall) {
    Callers callers = new Callers(registry.acquaintance());
    HomeTab home =
        new HomeTab(
            callers, bot.screens(), web, errands, new Lately<>(HOMES, HOME_STAYS_OPEN, wall));
    Turns turns = new Turns(bot.engine(), bot.dispatcher(), errands, home);
    Modals modals = new Modals(web);
    Pressing pressing = new Pressing(callers, whisper, errands);
    Mentions mentions = new Mentions(registry.acquaintance(), wall);
    App app = new App(config(), new ArrayList<>());

    app.command(ANY_COMMAND, new Commands(callers, mentions, turns));
    app.blockAction(beginning(Elements.PRESS), new Presses(pressing, turns));
    app.blockAction(
        beginning(Elements.FORM), new FormButtons(pressing, turns, bot.screens(), modals));
    app.blockAction(beginning(Elements.SEND), new SendButtons(pressing, turns, whisper, errands));
    app.blockAction(NO_BUTTON_OF_OURS, (request, context) -> context.ack());
    Submissions submissions = new Submissions(callers, turns, home);
    app.viewSubmission(Elements.MODAL, submissions);
    app.viewSubmission(Elements.MODAL_AT_HOME, submissions);
    app.globalShortcut(
        CheckInShortcut.CALLBACK, new CheckInShortcut(callers, turns, bot.screens(), modals));
    app.event(AppHomeOpenedEvent.class, home);

    DirectMessages messages =
        new DirectMessages(callers, mentions, turns, new SharedFiles(callers, web, turns));
    on(app, MessageEvent.class, told -> messages.written(workspace(told), told.getEvent()));
    on(
        app,
        MessageFileShareEvent.class,
        told -> messages.withFile(workspace(told), told.getEvent()));
    on(
        app,
        MessageThreadBroadcastEvent.class,
        told -> messages.broadcast(workspace(told), told.getEvent()));
    on(app, MessageMeEvent.class, told -> messages.acted(workspace(told), told.getEvent()));
    on(app, MessageChangedEvent.class, told -> messages.changed(workspace(told), told.getEvent()));

    PeopleWatch people = registry.people();
    on(
        app,
        UserChangeEvent.class,
        told -> people.seen(workspace(told), given(told.getEvent().getUser())));
    on(
        app,
        TeamJoinEvent.class,
        told -> people.seen(workspace(told), given(told.getEvent().getUser())));

    Departures departures = new Departures(registry.installations());
    on(app, AppUninstalledEvent.class, departures::uninstalled);
    on(app, TokensRevokedEvent.class, departures::revoked);
    return app;
  }

  private static AppConfig config() {
    return AppConfig.builder()
        .appInitializersEnabled(false)
        .allEventsApiAutoAckEnabled(true)
        .build();
  }

  private static <E extends Event> void on(
      App app, Class<E> type, Consumer<EventsApiPayload<E>> taken) {
    app.event(
        type,
        (payload, context) -> {
          taken.accept(payload);
          return context.ack();
        });
  }

  private static WorkspaceId workspace(EventsApiPayload<?> payload) {
    return new WorkspaceId(given(payload.getTeamId()));
  }

  private static Pattern beginning(String prefix) {
    return Pattern.compile(Pattern.quote(prefix) + ".*", Pattern.DOTALL);
  }
}
