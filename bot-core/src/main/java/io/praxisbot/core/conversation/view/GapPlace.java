package io.praxisbot.core.conversation.view;

import io.praxisbot.core.conversation.FlowName;
import io.praxisbot.core.followup.digest.Digest;
import io.praxisbot.core.followup.digest.Sayings;
import io.praxisbot.core.followup.gap.Gap;
import io.praxisbot.core.store.Stored;
import java.time.Instant;
import java.util.Optional;

/**
 * Where gaps are told: in a digest, or in a message about one person. Each keeps with which words
 * they are told, and turns to others in its own place.
 *
 * @param sayings what was said outside of digests; empty in a digest
 * @param name of the digest or of the message; empty if other words can't be turned to
 * @param day as of which it tells
 */
record GapPlace(Optional<Digest> digest, Optional<Sayings> sayings, String name, Instant day) {

  static GapPlace in(Digest digest) {
    return new GapPlace(Optional.of(digest), Optional.empty(), digest.id().value(), digest.until());
  }

  /** The message that the scene is of. */
  static GapPlace of(Scene scene) {
    return new GapPlace(
        Optional.empty(),
        scene.stores().sayings().find(scene.reader().id()).map(Stored::value),
        scene.arg("card"),
        scene.now());
  }

  /** The digest on which a press is pressed; empty for none. */
  String pressedOn() {
    return digest.map(d -> d.id().value()).orElse("");
  }

  /** Who takes the press for other words. */
  FlowName turns() {
    return digest.isPresent() ? FlowName.DIGEST : FlowName.FOLLOW_UP;
  }

  /** With which opening that gap is told there; the first if nothing was decided. */
  int opening(Gap gap) {
    return digest
        .flatMap(d -> d.opening(gap))
        .or(() -> sayings.flatMap(all -> all.said(gap.name())).map(Sayings.Said::opening))
        .orElse(0);
  }
}
