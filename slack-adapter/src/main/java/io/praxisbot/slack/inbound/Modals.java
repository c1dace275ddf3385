package io.praxisbot.slack.inbound;

import io.praxisbot.core.message.Form;
import io.praxisbot.core.people.WorkspaceId;
import io.praxisbot.slack.outbound.Answer;
import io.praxisbot.slack.outbound.Method;
import io.praxisbot.slack.outbound.WebApi;
import io.praxisbot.slack.render.BlockKit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Opens forms. */
final class Modals {

  private static final Logger log = LoggerFactory.getLogger(Modals.class);

  private final WebApi web;
  private final BlockKit blockKit = new BlockKit();

  Modals(WebApi web) {
    this.web = web;
  }

  /**
   * Opens a form for who pressed.
   *
   * @param trigger good for 3 s and for one form
   * @return whether Slack surely took it
   */
  boolean open(WorkspaceId workspace, String trigger, Form form) {
    Answer<?> answer =
        web.call(
            workspace,
            Method.VIEWS_OPEN,
            methods ->
                methods.viewsOpen(call -> call.triggerId(trigger).view(blockKit.form(form))));
    answer.refusal().ifPresent(code -> log.info("A form was refused in {}: {}", workspace, code));
    return answer.taken().isPresent();
  }
}
