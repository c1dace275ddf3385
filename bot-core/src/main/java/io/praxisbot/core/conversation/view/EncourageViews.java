package io.praxisbot.core.conversation.view;

import io.praxisbot.core.conversation.Dialogue;
import io.praxisbot.core.conversation.FlowName;
import io.praxisbot.core.delivery.SlotId;
import io.praxisbot.core.followup.FollowUp;
import io.praxisbot.core.followup.FollowUpId;
import io.praxisbot.core.followup.GapKind;
import io.praxisbot.core.message.Button;
import io.praxisbot.core.message.Message;
import io.praxisbot.core.people.Person;
import io.praxisbot.core.store.Stored;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Words from a manager: before they are sent, and where they come to. */
final class EncourageViews {

  private EncourageViews() {}

  /** To the manager: word for word what will be read. */
  static Optional<Message> preview(Scene scene) {
    Blocks blocks = new Blocks(scene).tone().hint();
    if (blocks.settled()) {
      return blocks
          .paragraph("encourage.preview.settled", FollowUpViews.words(scene))
          .chosen("encourage.choice." + scene.arg("settled"))
          .message();
    }
    boolean answer = asked(scene);
    if (answer) {
      theirs(scene)
          .ifPresent(
              words ->
                  blocks.paragraph("encourage.asked", FollowUpViews.words(scene)).quote(words));
    }
    return blocks
        .paragraph("encourage.preview", FollowUpViews.words(scene))
        .paragraph("encouragement", who(scene.reader(), answer))
        .quote(words(scene))
        .buttons(buttons(blocks))
        .message();
  }

  /** Whether what is written answers a call for help. */
  private static boolean asked(Scene scene) {
    return scene.arg("kind").equals(GapKind.HELP_WANTED.name());
  }

  /** What they wrote when they asked, where they share it. */
  private static Optional<String> theirs(Scene scene) {
    return TeamViews.visible(scene).stream()
        .filter(member -> member.person().id().value().equals(scene.arg("person")))
        .findFirst()
        .flatMap(member -> CallForHelp.words(scene, member));
  }

  private static Map<String, Object> who(Person manager, boolean answer) {
    return Map.of("who", manager.firstName(), "answer", answer);
  }

  private static List<Button> buttons(Blocks blocks) {
    return List.of(
        blocks.answer(FlowName.FOLLOW_UP, "send", "", "encourage.choice.send", Button.Look.PRIMARY),
        blocks.formAnswer(FlowName.FOLLOW_UP, "own", "encourage.choice.own"),
        blocks.answer(FlowName.FOLLOW_UP, "other", "", "menu.digest.words"),
        blocks.answer(FlowName.FOLLOW_UP, "unsent", "", "encourage.choice.unsent"));
  }

  /** What is in the preview at this moment. */
  static String words(Scene scene) {
    return scene.dialogue().map((Dialogue d) -> d.note("words")).orElse("");
  }

  /** To the employee, as long as whoever wrote it is their manager and didn't take it back. */
  static Optional<Message> encouragement(Scene scene) {
    Optional<FollowUp> done =
        scene
            .stores()
            .followUps()
            .find(new FollowUpId(scene.arg("followup")))
            .map(Stored::value)
            .filter(f -> f.employee().equals(scene.reader().id()));
    return done.flatMap(
        f ->
            scene
                .person(f.manager())
                .flatMap(manager -> f.stands() ? said(scene, f, manager) : back(scene, manager)));
  }

  private static Optional<Message> said(Scene scene, FollowUp done, Person manager) {
    return scene.wasLedBy(manager.id(), done.at())
        ? new Blocks(scene)
            .paragraph("encouragement", who(manager, done.answers()))
            .quote(done.words().orElse(""))
            .message()
        : Optional.empty();
  }

  /** Only where they had come after all. */
  private static Optional<Message> back(Scene scene, Person manager) {
    return scene.has("settled")
            && scene.stores().posts().in(new SlotId(scene.arg("card"))).isPresent()
        ? new Blocks(scene)
            .paragraph("encouragement.back", Map.of("who", manager.firstName()))
            .message()
        : Optional.empty();
  }
}
