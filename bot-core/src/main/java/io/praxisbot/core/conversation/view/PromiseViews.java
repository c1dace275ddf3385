package io.praxisbot.core.conversation.view;

import io.praxisbot.core.conversation.FlowName;
import io.praxisbot.core.conversation.command.Deadline;
import io.praxisbot.core.conversation.fact.Owed;
import io.praxisbot.core.conversation.fact.Owed.Promise;
import io.praxisbot.core.followup.FollowUp;
import io.praxisbot.core.followup.gap.Member;
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
import java.util.stream.Stream;

/** What a manager is asked who promises something: what, and until when. */
final class PromiseViews {

  private final Scene scene;
  private final Blocks blocks;
  private final List<Promise> open;

  PromiseViews(Scene scene, Blocks blocks) {
    this.scene = scene;
    this.blocks = blocks;
    this.open = open(scene);
  }

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
    Blocks blocks = new Blocks(scene);
    boolean any = !MorningViews.isOver(scene) && new PromiseViews(scene, blocks).due("promises");
    return any ? blocks.message() : Optional.empty();
  }

  /**
   * The same as a part of a message, under the name by which it is told which ones.
   *
   * @return whether there is anything
   */
  boolean due(String which) {
    open(which).forEach(this::due);
    return !none(which);
  }

  boolean none(String which) {
    return open(which).isEmpty();
  }

  /** Those of a part of a message that are for that day. */
  void due(String which, LocalDate day) {
    open(which).stream().filter(promise -> by(promise).equals(day)).forEach(this::due);
  }

  /** The days that those of a part of a message are for. */
  List<LocalDate> days(String which) {
    return open(which).stream().map(PromiseViews::by).toList();
  }

  private List<Promise> open(String which) {
    Set<String> named = Set.of(scene.arg(which).split(",", -1));
    return open.stream().filter(p -> named.contains(p.act().id() + "@" + by(p))).toList();
  }

  /** All that is to be kept by that day. */
  void until(LocalDate day) {
    open.stream().filter(promise -> !by(promise).isAfter(day)).forEach(this::due);
  }

  /**
   * What the reader promised and still has to keep: to whom they may see, and to others in a
   * manager's place.
   */
  static List<Promise> open(Scene scene) {
    List<Member> team = TeamViews.visible(scene);
    return Stream.concat(
            team.stream()
                .flatMap(
                    member -> member.own().stream().map(act -> new Promise(act, member.person()))),
            Owed.by(scene.stores(), scene.reader(), team, scene.now()).stream())
        .filter(promise -> promise.act().promiseOpen())
        .toList();
  }

  private static LocalDate by(Promise promise) {
    return promise.act().by().orElseThrow();
  }

  private void due(Promise promise) {
    FollowUp act = promise.act();
    Map<String, Object> words = new LinkedHashMap<>();
    words.put("person", promise.to().firstName());
    words.put("day", scene.dates().day(by(promise)));
    words.put("today", by(promise).equals(scene.reader().today(scene.now())));
    words.put("said", act.words().isPresent());
    words.put("words", act.words().orElse(""));
    blocks.paragraph("promise.due", words).buttons(buttons(blocks, act.id().value(), ""));
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
