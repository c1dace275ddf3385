package io.praxisbot.core.conversation.view;

import io.praxisbot.core.conversation.FlowName;
import io.praxisbot.core.followup.Digest;
import io.praxisbot.core.followup.Gap;
import io.praxisbot.core.goal.CareerGoal;
import io.praxisbot.core.message.Button;
import io.praxisbot.core.message.Rich;
import io.praxisbot.core.people.Person;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A gap as a manager reads it: what it is, what to say, and what to press. */
final class GapBlocks {

  private final Scene scene;
  private final Blocks blocks;
  private final Optional<Digest> digest;

  /**
   * @param digest the digest it stands in; empty if it stands alone
   */
  GapBlocks(Scene scene, Blocks blocks, Optional<Digest> digest) {
    this.scene = scene;
    this.blocks = blocks;
    this.digest = digest;
  }

  void add(Gap gap, Person person) {
    Instant day = digest.map(Digest::until).orElse(scene.now());
    blocks.paragraph(scene.rich(key(gap), words(scene, gap, person, day)));
    String sayings = "say." + (isBeyondWork(gap) ? "cheer" : lower(gap));
    int openings = scene.texts().count(sayings);
    int chosen = digest.map(d -> d.openings().getOrDefault(gap.name(), 0)).orElse(0);
    blocks.paragraph("gap.say");
    blocks.quote(
        scene.rich(sayings + "." + (chosen % openings + 1), words(scene, gap, person, day)));
    String subject =
        gap.person() + ":" + gap.kind() + ":" + place() + ":" + (chosen + 1) % openings;
    List<Button> buttons = new ArrayList<>();
    buttons.add(blocks.menu(FlowName.DIGEST, "talked", subject, "menu.digest.talked"));
    if (digest.isPresent()) {
      buttons.add(blocks.menu(FlowName.DIGEST, "words", subject, "menu.digest.words"));
    }
    buttons.add(blocks.form(FlowName.DIGEST, "note", subject, "menu.digest.note"));
    buttons.add(blocks.menu(FlowName.DIGEST, "notnow", subject, "menu.digest.notnow"));
    blocks.buttons(buttons);
  }

  /** What isn't the company's is the person's to steer: there is nothing but to cheer. */
  private static boolean isBeyondWork(Gap gap) {
    return gap.goal().filter(CareerGoal::beyondWork).isPresent();
  }

  /** What the gap is, alone. */
  static Rich line(Scene scene, Gap gap, Person person) {
    return scene.rich(key(gap), words(scene, gap, person, scene.now()));
  }

  private static String key(Gap gap) {
    return "gap." + lower(gap);
  }

  private static String lower(Gap gap) {
    return gap.kind().name().toLowerCase(Locale.ROOT);
  }

  private String place() {
    return digest.map(d -> d.id().value()).orElse("");
  }

  private static Map<String, Object> words(Scene scene, Gap gap, Person person, Instant day) {
    Map<String, Object> words = new LinkedHashMap<>();
    words.put("person", person.firstName());
    words.put("goal", gap.goal().map(g -> g.wish()).orElse(""));
    words.put("action", gap.behaviour().map(b -> b.plan().action()).orElse(""));
    words.put("weeks", Math.max(1L, Duration.between(gap.since(), day).toDays() / 7));
    words.put("day", scene.dates().day(gap.since().atZone(person.zone()).toLocalDate()));
    return words;
  }
}
