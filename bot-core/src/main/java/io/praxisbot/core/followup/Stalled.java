package io.praxisbot.core.followup;

import java.util.stream.Stream;

/** Tries without targeted learning, where that may be known. */
final class Stalled implements PersonRule {

  @Override
  public Stream<Gap> find(Look look) {
    return look.facts().circumstances().stalledSince().stream()
        .map(day -> Gap.of(GapKind.STALLED, look.facts().id(), look.facts().begin(day)));
  }
}
