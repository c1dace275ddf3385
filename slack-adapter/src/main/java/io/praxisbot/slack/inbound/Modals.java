package io.praxisbot.slack.inbound;

import com.slack.api.model.view.View;
import io.praxisbot.core.message.Form;
import io.praxisbot.core.people.WorkspaceId;
import io.praxisbot.slack.outbound.Answer;
import io.praxisbot.slack.outbound.Failures;
import io.praxisbot.slack.outbound.Method;
import io.praxisbot.slack.outbound.Terms;
import io.praxisbot.slack.outbound.WebApi;
import io.praxisbot.slack.render.BlockKit;
import io.praxisbot.slack.render.Elements;
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

  /** Opens the form behind a button, and says whether Slack surely took it. */
  boolean open(PressedButton button, Form form) {
    View view = blockKit.form(form);
    if (button.atHome()) {
      view.setCallbackId(Elements.MODAL_AT_HOME);
    }
    return open(button.by().account().workspace(), button.trigger(), view);
  }

  /**
   * Opens a form.
   *
   * @param trigger good for 3 s and for one form
   * @return whether Slack surely took it
   */
  boolean open(WorkspaceId workspace, String trigger, Form form) {
    return open(workspace, trigger, blockKit.form(form));
  }

  private boolean open(WorkspaceId workspace, String trigger, View view) {
    Answer<?> answer =
        web.call(
            workspace,
            Method.VIEWS_OPEN,
            Terms.PROMPT,
            methods -> methods.viewsOpen(call -> call.triggerId(trigger).view(view)));
    if (answer.taken().isEmpty()) {
      log.info("A form was not opened in {}: {}", workspace, Failures.of(answer));
    }
    return answer.taken().isPresent();
  }
}
