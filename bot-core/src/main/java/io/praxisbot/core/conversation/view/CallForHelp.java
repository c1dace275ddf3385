package io.praxisbot.core.conversation.view;

import static java.util.stream.Collectors.joining;

import io.praxisbot.core.access.Content;
import io.praxisbot.core.checkin.Attempt;
import io.praxisbot.core.checkin.CheckIn;
import io.praxisbot.core.followup.GapKind;
import io.praxisbot.core.followup.gap.Gap;
import io.praxisbot.core.followup.gap.Member;
import io.praxisbot.core.followup.gap.Wishes;
import java.util.Map;
import java.util.Optional;

/** What somebody wrote beside their wish for help, where they share it with whoever reads it. */
final class CallForHelp {

  /** More than that doesn't go on a line. */
  private static final int SHORT = 200;

  private CallForHelp() {}

  /** All of it; empty if there is none, or none to be read. */
  static Optional<String> words(Scene scene, Member member) {
    return Wishes.of(member)
        .open()
        .findFirst()
        .filter(c -> scene.sees(Content.SHARED_WORDS, member))
        .map(CallForHelp::words)
        .filter(words -> !words.isEmpty());
  }

  private static String words(CheckIn checkIn) {
    return checkIn.attempts().stream()
        .filter(Attempt::shared)
        .flatMap(attempt -> attempt.told().stream())
        .collect(joining("; "));
  }

  /** For the line of that gap; nothing if it is about something else. */
  static Map<String, Object> shortly(Scene scene, Gap gap, Member member) {
    return Optional.of(gap)
        .filter(g -> g.kind() == GapKind.HELP_WANTED)
        .flatMap(g -> words(scene, member))
        .map(words -> Map.<String, Object>of("said", true, "theirs", cut(words)))
        .orElse(Map.of());
  }

  /** Never within a character. */
  private static String cut(String words) {
    return words.codePointCount(0, words.length()) <= SHORT
        ? words
        : words.substring(0, words.offsetByCodePoints(0, SHORT)) + "…";
  }
}
