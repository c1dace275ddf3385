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
import io.praxisbot.slack.outbound.Method;
import io.praxisbot.slack.outbound.WebApi;
import io.praxisbot.slack.render.BlockKit;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The home tab: published when somebody opens it, and again after what they did if they looked at
 * it lately. Publishing it once more does no harm, and missing it only until they open it again.
 */
final class HomeTab implements BoltEventHandler<AppHomeOpenedEvent> {

  private static final Logger log = LoggerFactory.getLogger(HomeTab.class);

  private final Callers callers;
  private final Screens screens;
  private final WebApi web;
  private final Errands errands;
  private final Lately<Account> opened;
  private final BlockKit blockKit = new BlockKit();

  HomeTab(Callers callers, Screens screens, WebApi web, Errands errands, Lately<Account> opened) {
    this.callers = callers;
    this.screens = screens;
    this.web = web;
    this.errands = errands;
    this.opened = opened;
  }

  @Override
  public Response apply(EventsApiPayload<AppHomeOpenedEvent> payload, EventContext context) {
    AppHomeOpenedEvent event = payload.getEvent();
    if ("home".equals(event.getTab())) {
      WorkspaceId workspace = new WorkspaceId(payload.getTeamId());
      errands.run(() -> open(new Account(PlatformName.SLACK, workspace, event.getUser())));
    }
    return context.ack();
  }

  private void open(Account account) {
    Caller caller = callers.of(account.workspace(), account.user());
    Callers.outsider(caller).ifPresent(outsider -> publish(account, sentence(outsider)));
    Callers.member(caller)
        .ifPresent(
            member -> {
              opened.note(account);
              publish(member);
            });
  }

  /** Publishes it again if the person looked at it lately. */
  void refresh(Caller.Known known) {
    if (opened.has(known.account())) {
      publish(known);
    }
  }

  private void publish(Caller.Known member) {
    screens
        .home(member.person().id())
        .ifPresent(message -> publish(member.account(), blockKit.home(message)));
  }

  private void publish(Account account, View view) {
    Answer<?> answer =
        web.call(
            account.workspace(),
            Method.VIEWS_PUBLISH,
            methods -> methods.viewsPublish(call -> call.userId(account.user()).view(view)));
    answer
        .refusal()
        .ifPresent(code -> log.warn("The home of {} was refused: {}", account.key(), code));
  }

  private static View sentence(Caller.Outsider outsider) {
    String text = Sentences.of(outsider.sentence(), outsider.locale());
    return View.builder()
        .type("home")
        .blocks(List.of(Blocks.section(section -> section.text(BlockCompositions.plainText(text)))))
        .build();
  }
}
