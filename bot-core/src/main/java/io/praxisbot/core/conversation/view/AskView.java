package io.praxisbot.core.conversation.view;

import io.praxisbot.core.conversation.FlowName;
import io.praxisbot.core.message.Button;
import io.praxisbot.core.message.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A question with a few choices; each is named by the question's key and the choice. */
final class AskView implements View {

  @Override
  public Optional<Message> render(Scene scene) {
    String key = scene.arg("text");
    Blocks blocks = new Blocks(scene).tone().hint().paragraph(key);
    List<Button> buttons = new ArrayList<>();
    if (scene.has("choices")) {
      for (String choice : scene.arg("choices").split(",", -1)) {
        buttons.add(
            blocks.answer(
                FlowName.valueOf(scene.arg("flow")), choice, "", labelKey(scene, choice)));
      }
    }
    if (scene.has("form")) {
      buttons.add(
          blocks.formAnswer(
              FlowName.valueOf(scene.arg("flow")),
              scene.arg("form"),
              labelKey(scene, scene.arg("form"))));
    }
    return blocks.buttons(buttons).chosen(labelKey(scene, scene.arg("settled"))).message();
  }

  private static String labelKey(Scene scene, String choice) {
    String own = scene.arg("text") + ".choice." + choice;
    return scene.texts().has(own) ? own : "choice." + choice;
  }
}
