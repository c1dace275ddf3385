package io.praxisbot.core.conversation.view;

import io.praxisbot.core.conversation.FlowName;
import io.praxisbot.core.message.Message;
import io.praxisbot.core.people.Person;
import io.praxisbot.core.people.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** That something a manager did is noted, and can be taken back. */
final class FollowUpViews {

  private FollowUpViews() {}

  static Optional<Message> noted(Scene scene) {
    Blocks blocks =
        new Blocks(scene)
            .paragraph(
                scene.arg("view"),
                Map.of(
                    "person",
                    scene
                        .person(new PersonId(scene.arg("person")))
                        .map(Person::firstName)
                        .orElse("…"),
                    "day",
                    scene.has("by") ? scene.dates().day(LocalDate.parse(scene.arg("by"))) : ""));
    return blocks
        .buttons(
            List.of(
                blocks.menu(
                    FlowName.DIGEST,
                    "undo",
                    scene.arg("followup") + ":" + scene.arg("digest"),
                    "menu.digest.undo")))
        .message();
  }
}
