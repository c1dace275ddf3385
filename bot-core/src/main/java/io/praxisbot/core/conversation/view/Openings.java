package io.praxisbot.core.conversation.view;

import io.praxisbot.core.followup.digest.Occasion;
import io.praxisbot.core.followup.gap.Gap;
import io.praxisbot.core.message.Phrases;
import io.praxisbot.core.message.Rich;
import java.util.List;

/** What a manager could say: some openings, of which one is shown at a time. */
final class Openings {

  private final Phrases phrases;
  private final List<String> keys;

  private Openings(Scene scene, Occasion occasion) {
    this.phrases = new Phrases(scene.reader().locale());
    this.keys = phrases.in(occasion.groups());
  }

  static Openings of(Scene scene, Occasion occasion) {
    return new Openings(scene, occasion);
  }

  static Openings of(Scene scene, Gap gap) {
    return of(scene, Occasion.of(gap));
  }

  /** Whether there is nothing to say: what is an admin's move isn't talked about. */
  boolean none() {
    return keys.isEmpty();
  }

  /** Which one the gap is told with there. */
  int chosen(GapPlace place, Gap gap) {
    return place.opening(gap) % size();
  }

  /** The one that comes after it. */
  int after(int opening) {
    return (opening + 1) % size();
  }

  /** Names it; empty if there is none. */
  String key(int opening) {
    return none() ? "" : keys.get(opening);
  }

  Rich said(int opening) {
    return phrases.said(keys.get(opening));
  }

  /** All of them, in the order in which they are turned to. */
  List<Rich> all() {
    return keys.stream().map(phrases::said).toList();
  }

  private int size() {
    return Math.max(1, keys.size());
  }
}
