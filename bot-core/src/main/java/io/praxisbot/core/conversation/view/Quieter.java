package io.praxisbot.core.conversation.view;

import io.praxisbot.core.conversation.Hush;
import io.praxisbot.core.conversation.fact.Teams;
import io.praxisbot.core.people.Person;
import java.util.List;
import java.util.Map;

/**
 * That not all that is planned will come, because check-ins were left unanswered. Nobody but the
 * person is told: to others all stands as planned.
 */
final class Quieter {

  private final Scene scene;

  Quieter(Scene scene) {
    this.scene = scene;
  }

  void add(Blocks blocks, Person person) {
    if (person.id().equals(scene.reader().id())) {
      int silent =
          Hush.unanswered(
              person,
              scene
                  .stores()
                  .checkIns()
                  .of(List.of(person.id()), scene.now().minus(Teams.LOOK_BACK)));
      if (Hush.isKept(silent)) {
        blocks.small("why.quieter", Map.of("count", silent));
      }
    }
  }
}
