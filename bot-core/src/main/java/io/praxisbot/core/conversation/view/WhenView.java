package io.praxisbot.core.conversation.view;

import io.praxisbot.core.agenda.Source;
import io.praxisbot.core.cadence.Cadence;
import io.praxisbot.core.cadence.Programme;
import io.praxisbot.core.cadence.QuietHours;
import io.praxisbot.core.cadence.Weekly;
import io.praxisbot.core.conversation.FlowName;
import io.praxisbot.core.conversation.Press;
import io.praxisbot.core.conversation.fact.Bounds;
import io.praxisbot.core.message.Button;
import io.praxisbot.core.message.Message;
import io.praxisbot.core.people.Person;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The question for somebody's own time; it offers only what they may choose. */
final class WhenView {

  private WhenView() {}

  /** Asks, or says what stands against what was said and what is nearest to it. */
  static Optional<Message> ask(Scene scene) {
    Bounds bounds = scene.bounds();
    Blocks blocks = new Blocks(scene).tone().hint();
    if (scene.has("against")) {
      blocks.paragraph("when.outside");
      blocks.bullets(
          Stream.of(scene.arg("against").split(",", -1))
              .map(limit -> scene.rich(key(limit), words(scene, bounds)))
              .toList());
      blocks.paragraph(scene.has("offers") ? "when.nearest" : "when.none");
    } else {
      blocks.paragraph("when.ask");
    }
    return blocks.buttons(buttons(scene, blocks, bounds)).message();
  }

  private static String key(String limit) {
    return "when.outside." + limit.toLowerCase(Locale.ROOT);
  }

  private static Map<String, Object> words(Scene scene, Bounds bounds) {
    Map<String, Object> words = new LinkedHashMap<>();
    Programme programme = bounds.programme();
    words.put("days", scene.dates().days(bounds.days()));
    words.put("anyDay", !bounds.days().isEmpty());
    words.put("from", scene.dates().time(programme.from()));
    words.put("to", scene.dates().time(programme.to()));
    words.put("weeks", programme.seldomest());
    words.put("since", bounds.quiet().map(QuietHours::from).map(scene.dates()::time).orElse(""));
    words.put("till", bounds.quiet().map(QuietHours::to).map(scene.dates()::time).orElse(""));
    return words;
  }

  private static List<Button> buttons(Scene scene, Blocks blocks, Bounds bounds) {
    LocalDate today = scene.reader().today(scene.now());
    List<Button> buttons = new ArrayList<>();
    if (scene.has("offers")) {
      for (String code : scene.arg("offers").split(",", -1)) {
        bounds
            .choice(code, today)
            .filter(bounds::allow)
            .map(cadence -> offer(scene, code, label(scene, bounds, cadence)))
            .ifPresent(buttons::add);
      }
    }
    if (bounds.own(scene.reader().id())) {
      buttons.add(blocks.answer(FlowName.TIME, "usual", "", "when.choice.usual"));
    }
    buttons.add(blocks.answer(FlowName.TIME, "cancel", "", "when.choice.cancel"));
    return buttons;
  }

  private static Button offer(Scene scene, String code, String label) {
    Press press = Press.answer(FlowName.TIME, "take", code, scene.arg("nonce"));
    return new Button(label, Button.Kind.PRESS, press.token(), Button.Look.PLAIN);
  }

  /** The day and the time; and how often, if that is other than now. */
  private static String label(Scene scene, Bounds bounds, Cadence cadence) {
    boolean asOften =
        cadence.rule() instanceof Weekly wanted
            && bounds.now().rule() instanceof Weekly now
            && wanted.everyWeeks() == now.everyWeeks();
    String words =
        asOften
            ? scene.dates().slot(((Weekly) cadence.rule()).day(), cadence.time())
            : scene.dates().cadence(cadence);
    return words.substring(0, 1).toUpperCase(scene.texts().locale()) + words.substring(1);
  }

  /** Somebody else sets the time, and who. */
  static Optional<Message> structured(Scene scene) {
    Optional<Person> by =
        scene.bounds().programmeSource().map(Source::setBy).flatMap(scene::person);
    Blocks blocks = new Blocks(scene);
    return blocks
        .paragraph(
            by.isPresent() ? "when.structured" : "when.structured.nobody",
            Map.of("by", by.map(Person::name).orElse("")))
        .message();
  }
}
