package io.praxisbot.core.conversation.view;

import io.praxisbot.core.conversation.Press;
import io.praxisbot.core.message.Button;
import io.praxisbot.core.message.Form;
import io.praxisbot.core.message.Message;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the form behind a button. */
final class Forms {

  private Forms() {}

  /** The form; empty if there is nothing to fill in for this reader, or not any more. */
  static Optional<Form> behind(Scene scene, Press press) {
    return switch (press.flow()) {
      case CHECK_IN -> CheckInForms.all(scene, press);
      case PROPOSAL -> ProposalViews.form(scene, press);
      case GOAL -> GoalForms.of(scene, press);
      case STAGE -> StageViews.form(scene, press);
      case MEASURE -> MeasureForms.of(scene, press);
      case PLAN -> GoalForms.plan(scene, press);
      case DIGEST, FOLLOW_UP -> FollowUpForms.of(scene, press);
      case ONE_ON_ONE -> AgendaForms.of(scene, press);
      case SIGHT -> SightViews.choose(scene, press);
      default -> Optional.empty();
    };
  }

  /** A form that didn't open in time, offered once more. */
  static Optional<Message> missed(Scene scene) {
    Optional<Press> press = Press.of(scene.arg("form")).filter(p -> behind(scene, p).isPresent());
    if (press.isEmpty()) {
      return new Sentence("form.closed").render(scene);
    }
    Button open =
        new Button(
            scene.plain("form.missed.open"),
            Button.Kind.FORM,
            press.get().token(),
            Button.Look.PRIMARY);
    return new Blocks(scene).paragraph("form.missed", Map.of()).buttons(List.of(open)).message();
  }
}
