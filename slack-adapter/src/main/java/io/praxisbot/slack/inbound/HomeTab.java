package io.praxisbot.slack.inbound;

import com.slack.api.app_backend.events.payload.EventsApiPayload;
import com.slack.api.bolt.context.builtin.EventContext;
import com.slack.api.bolt.handler.BoltEventHandler;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.block.Blocks;
import com.slack.api.model.block.composition.BlockCompositions;
import com.slack.api.model.event.AppHomeOpenedEvent;
import com.slack.api.model.view.View;
import io.praxisbot.core.people.Account;
import io.praxisbot.core.people.PlatformName;
import io.praxisbot.core.people.WorkspaceId;
import io.praxisbot.slack.outbound.Answer;
import io.praxisbot.slack.outbound.Failures;
import io.praxisbot.slack.outbound.Method;
import io.praxisbot.slack.outbound.Terms;
import io.praxisbot.slack.outbound.WebApi;
import io.praxisbot.slack.render.BlockKit;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The home tab: published when somebody opens it, and again after what they do in it, or elsewhere
 * if they looked at it lately. Publishing it once more does no harm.
 */
final class HomeTab implements BoltEventHandler<AppHomeOpenedEvent> {

  private static final Logger log = LoggerFactory.getLogger(HomeTab.class);

  /** Whoever can't be published at once waits aside, not in the call. */
  private static final Terms AT_ONCE = Terms.PROMPT.within(Duration.ZERO);

  private final Callers callers;
  private final Screens screens;
  private final WebApi web;
  private final Homes homes;
  private final Lately<Account> opened;
  private final BlockKit blockKit = new BlockKit();

  HomeTab(Callers callers, Screens screens, WebApi web, Errands errands, Lately<Account> opened) {
    this.callers = callers;
    this.screens = screens;
    this.web = web;
    this.homes = new Homes(errands, this::publish);
    this.opened = opened;
  }

  @Override
  public Response apply(EventsApiPayload<AppHomeOpenedEvent> payload, EventContext context) {
    AppHomeOpenedEvent event = payload.getEvent();
    if ("home".equals(event.getTab())) {
      WorkspaceId workspace = new WorkspaceId(payload.getTeamId());
      Account account = new Account(PlatformName.SLACK, workspace, event.getUser());
      isSeenBy(account);
      homes.publish(account);
    }
    return context.ack();
  }

  /** They look at it, whichever replica showed it to them. */
  void isSeenBy(Account account) {
    opened.note(account);
  }

  /** Publishes it again if the person looked at it lately. */
  void refresh(Account account) {
    if (opened.has(account)) {
      homes.publish(account);
    }
  }

  /** Empty if there is no more to do; else after which wait it may be tried again. */
  private Optional<Duration> publish(Account account) {
    return view(account).flatMap(view -> publish(account, view));
  }

  private Optional<View> view(Account account) {
    Caller caller = callers.of(account.workspace(), account.user());
    return Callers.outsider(caller)
        .map(HomeTab::sentence)
        .or(
            () ->
                Callers.member(caller)
                    .flatMap(member -> screens.home(member.person().id()))
                    .map(blockKit::home));
  }

  private Optional<Duration> publish(Account account, View view) {
    Answer<?> answer =
        web.call(
            account.workspace(),
            Method.VIEWS_PUBLISH,
            AT_ONCE,
            methods -> methods.viewsPublish(call -> call.userId(account.user()).view(view)));
    if (answer.taken().isEmpty()) {
      log.warn("The home of {} was not published: {}", account.key(), Failures.of(answer));
    }
    return answer instanceof Answer.Throttled<?> throttled
        ? Optional.of(throttled.retryAfter())
        : Optional.empty();
  }

  private static View sentence(Caller.Outsider outsider) {
    String text = Sentences.of(outsider.sentence(), outsider.locale());
    return View.builder()
        .type("home")
        .blocks(List.of(Blocks.section(section -> section.text(BlockCompositions.plainText(text)))))
        .build();
  }
}
