package io.praxisbot.core.conversation.view;

import io.praxisbot.core.conversation.FlowName;
import io.praxisbot.core.message.Button;
import io.praxisbot.core.message.Message;
import io.praxisbot.core.people.PersonId;
import io.praxisbot.core.people.Reporting;
import io.praxisbot.core.people.ReportingLine;
import io.praxisbot.core.store.Stored;
import java.util.List;
import java.util.Optional;

/** Asking somebody to be one's manager, and the answer. Only what holds at the moment is said. */
final class ManagerViews {

  private ManagerViews() {}

  static Optional<Message> asked(Scene scene) {
    boolean open =
        reporting(scene)
            .flatMap(Reporting::proposed)
            .map(ReportingLine::manager)
            .equals(Optional.of(scene.reader().id()));
    if (!open) {
      return Optional.empty();
    }
    Blocks blocks = new Blocks(scene).paragraph("manager.asked");
    String employee = scene.arg("employee");
    List<Button> buttons =
        List.of(
            blocks.menu(FlowName.MANAGER, "accept", employee, "manager.asked.choice.accept"),
            blocks.menu(FlowName.MANAGER, "decline", employee, "manager.asked.choice.decline"));
    return blocks.buttons(buttons).message();
  }

  /** To the employee, whom an admin gave a manager. */
  static Optional<Message> set(Scene scene) {
    return SightViews.told(scene, "manager.set", "joining.set");
  }

  /** To the employee; not said if the acceptance came too late. */
  static Optional<Message> yours(Scene scene) {
    return SightViews.told(scene, "manager.yours", "joining.yours");
  }

  /** Whether the manager that is told of is still theirs. */
  static boolean holds(Scene scene) {
    Optional<PersonId> manager = scene.managerOf(scene.reader().id());
    return scene.has("manager")
        ? manager.equals(Optional.of(new PersonId(scene.arg("manager"))))
        : manager.isPresent();
  }

  /** To the manager; likewise. */
  static Optional<Message> accepted(Scene scene) {
    boolean holds =
        reporting(scene).flatMap(Reporting::manager).equals(Optional.of(scene.reader().id()));
    return holds ? new Sentence("manager.accepted").render(scene) : Optional.empty();
  }

  private static Optional<Reporting> reporting(Scene scene) {
    return scene
        .stores()
        .reportingLines()
        .find(new PersonId(scene.arg("employee")))
        .map(Stored::value);
  }
}
