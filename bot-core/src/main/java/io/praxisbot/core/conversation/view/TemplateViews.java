package io.praxisbot.core.conversation.view;

import io.praxisbot.core.conversation.FlowName;
import io.praxisbot.core.conversation.Press;
import io.praxisbot.core.goal.Focus;
import io.praxisbot.core.goal.Situation;
import io.praxisbot.core.goal.Template;
import io.praxisbot.core.goal.Templates;
import io.praxisbot.core.message.Button;
import io.praxisbot.core.message.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Goals to start from: where somebody stands, a few templates, and all of one. */
final class TemplateViews {

  private TemplateViews() {}

  /** Where somebody stands, or what they would like to build. */
  static Optional<Message> situations(Scene scene) {
    Blocks blocks = new Blocks(scene).tone().paragraph("goal.situations");
    List<Button> situations = new ArrayList<>();
    for (Situation situation : Situation.values()) {
      String label = "template.situation." + situation.name().toLowerCase(Locale.ROOT);
      situations.add(blocks.answer(FlowName.GOAL, "among", situation.name(), label));
    }
    List<Button> focuses = new ArrayList<>();
    for (Focus focus : Focus.values()) {
      String label = "goal.unsure.choice." + focus.name().toLowerCase(Locale.ROOT);
      focuses.add(blocks.answer(FlowName.GOAL, "among", focus.name(), label));
    }
    blocks.buttons(situations);
    if (!blocks.settled()) {
      blocks.paragraph("goal.situations.focus");
    }
    return blocks.buttons(focuses).message();
  }

  /** The templates of one situation or focus, each a button with its number. */
  static Optional<Message> templates(Scene scene) {
    Blocks blocks = new Blocks(scene).tone().paragraph("goal.templates");
    List<Template> all = Templates.among(scene.arg("among"));
    List<Button> buttons = new ArrayList<>();
    for (int n = 1; n <= all.size(); n++) {
      buttons.add(button(scene, n, all.get(n - 1)));
    }
    buttons.add(blocks.answer(FlowName.GOAL, "examples", "", "goal.templates.choice.others"));
    return blocks.buttons(buttons).message();
  }

  private static Button button(Scene scene, int number, Template template) {
    Map<String, Object> args = Map.of("number", number, "wish", scene.plain(template.wish()));
    Press press = Press.answer(FlowName.GOAL, "template", template.key(), scene.arg("nonce"));
    return new Button(
        scene.rich("goal.templates.option", args).text(),
        Button.Kind.PRESS,
        press.token(),
        Button.Look.PLAIN);
  }

  /** A template with all that it fills in. */
  static Optional<Message> fit(Scene scene) {
    return Templates.find(scene.arg("template")).flatMap(template -> fit(scene, template));
  }

  private static Optional<Message> fit(Scene scene, Template template) {
    Blocks blocks = new Blocks(scene).tone();
    blocks.paragraph("goal.fit", Map.of("wish", scene.plain(template.wish())));
    blocks.bullets(
        List.of(
            scene.rich("goal.fit.outcome", Map.of("words", scene.plain(template.outcome()))),
            scene.rich("goal.fit.obstacle", Map.of("words", scene.plain(template.obstacle())))));
    return blocks
        .buttons(
            List.of(
                blocks.answer(
                    FlowName.GOAL, "fits", "", "goal.fit.choice.fits", Button.Look.PRIMARY),
                blocks.formAnswer(FlowName.GOAL, "words", "goal.fit.choice.words"),
                blocks.answer(FlowName.GOAL, "another", "", "goal.fit.choice.another")))
        .chosen("goal.fit.choice." + scene.arg("settled"))
        .message();
  }
}
