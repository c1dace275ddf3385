package io.praxisbot.core.conversation.view;

import io.praxisbot.core.conversation.FlowName;
import io.praxisbot.core.conversation.command.Deadline;
import io.praxisbot.core.followup.FollowUp;
import io.praxisbot.core.followup.Member;
import io.praxisbot.core.message.Block;
import io.praxisbot.core.message.Button;
import io.praxisbot.core.message.Message;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a manager is asked who promises something: what, and until when. */
final class PromiseViews {

  private PromiseViews() {}

  static Optional<Message> what(Scene scene) {
    Blocks blocks = new Blocks(scene).tone();
    blocks.paragraph("promise.what", FollowUpViews.words(scene)).hint();
    Button go =
        blocks.answer(FlowName.FOLLOW_UP, "what", "", "promise.choice.go", Button.Look.PRIMARY);
    return blocks
        .inputs(new Block.Inputs(List.of(FollowUpForms.words(scene, "promise.form.words", "")), go))
        .message();
  }

  /** Until when; of a promise that there is, until when instead. */
  static Optional<Message> day(Scene scene) {
    Blocks blocks = new Blocks(scene).tone();
    String key = scene.has("followup") ? "promise.day.new" : "promise.day";
    blocks.paragraph(key, FollowUpViews.words(scene)).hint();
    return blocks.buttons(days(scene, blocks)).message();
  }

  /** In the morning of its day: what is promised, as far as it is still open and for that day. */
  static Optional<Message> due(Scene scene) {
    Set<String> named = Set.of(scene.arg("promises").split(",", -1));
    Blocks blocks = new Blocks(scene);
    boolean any = false;
    for (Member member : TeamViews.visible(scene)) {
      for (FollowUp promise : member.own()) {
        if (promise.promiseOpen()
            && named.contains(promise.id() + "@" + promise.by().orElseThrow())) {
          due(scene, blocks, promise, member);
          any = true;
        }
      }
    }
    return any ? blocks.message() : Optional.empty();
  }

  private static void due(Scene scene, Blocks blocks, FollowUp promise, Member member) {
    LocalDate by = promise.by().orElseThrow();
    Map<String, Object> words = new LinkedHashMap<>();
    words.put("person", member.person().firstName());
    words.put("day", scene.dates().day(by));
    words.put("today", by.equals(scene.reader().today(scene.now())));
    words.put("said", promise.words().isPresent());
    words.put("words", promise.words().orElse(""));
    blocks.paragraph("promise.due", words).buttons(buttons(blocks, promise.id().value(), ""));
  }

  /**
   * What becomes of one that is still to be kept.
   *
   * @param digest the id of the digest it stands in; empty if in none
   */
  static List<Button> buttons(Blocks blocks, String promise, String digest) {
    String subject = promise + ":" + digest;
    return List.of(
        blocks.menu(FlowName.FOLLOW_UP, "kept", subject, "menu.digest.kept"),
        blocks.menu(FlowName.FOLLOW_UP, "redate", subject, "menu.digest.redate"));
  }

  /** That it is kept; whoever pressed that by mistake takes it back. */
  static Optional<Message> kept(Scene scene) {
    Blocks blocks = new Blocks(scene).paragraph(scene.arg("view"), FollowUpViews.words(scene));
    String subject = scene.arg("followup") + ":" + scene.arg("digest");
    return blocks
        .buttons(List.of(blocks.menu(FlowName.FOLLOW_UP, "reopen", subject, "menu.digest.undo")))
        .message();
  }

  private static List<Button> days(Scene scene, Blocks blocks) {
    LocalDate today = scene.reader().today(scene.now());
    List<Button> buttons = new ArrayList<>();
    buttons.add(day(scene, blocks, today.plusDays(1), "promise.choice.tomorrow"));
    LocalDate soon = Deadline.endOfWeek(today);
    if (soon.isAfter(today.plusDays(1))) {
      buttons.add(day(scene, blocks, soon, "promise.choice.week"));
    }
    LocalDate next = Deadline.endOfWeek(Deadline.nextWeek(today));
    buttons.add(day(scene, blocks, next, "promise.choice.next"));
    buttons.add(blocks.formAnswer(FlowName.FOLLOW_UP, "date", "promise.choice.date"));
    buttons.add(blocks.answer(FlowName.FOLLOW_UP, "cancel", "", "choice.cancel"));
    return buttons;
  }

  private static Button day(Scene scene, Blocks blocks, LocalDate day, String key) {
    return blocks.answer(
        FlowName.FOLLOW_UP,
        "day",
        day.toString(),
        scene.rich(key, Map.of("day", scene.dates().day(day))));
  }
}
