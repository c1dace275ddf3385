package io.praxisbot.core.conversation.view;

import io.praxisbot.core.followup.Digest;
import io.praxisbot.core.followup.Gap;
import io.praxisbot.core.goal.CareerGoal;
import io.praxisbot.core.message.Rich;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What a manager could say about a gap: some openings, of which one is shown at a time. */
final class Openings {

  private final Scene scene;
  private final Gap gap;
  private final String key;

  private Openings(Scene scene, Gap gap, String key) {
    this.scene = scene;
    this.gap = gap;
    this.key = key;
  }

  /** What isn't the company's is the person's to steer: there is nothing but to cheer. */
  static Openings of(Scene scene, Gap gap) {
    boolean beyondWork = gap.goal().filter(CareerGoal::beyondWork).isPresent();
    String of = beyondWork ? "cheer" : gap.kind().name().toLowerCase(Locale.ROOT);
    return new Openings(scene, gap, "say." + of);
  }

  /** Which one the manager turned to in that digest; the first if to none. */
  int chosen(Optional<Digest> digest) {
    return digest.map(d -> d.openings().getOrDefault(gap.name(), 0)).orElse(0) % count();
  }

  /** The one that comes after it. */
  int after(int opening) {
    return (opening + 1) % count();
  }

  Rich said(int opening, Map<String, Object> words) {
    return scene.rich(key + "." + (opening + 1), words);
  }

  private int count() {
    return scene.texts().count(key);
  }
}
