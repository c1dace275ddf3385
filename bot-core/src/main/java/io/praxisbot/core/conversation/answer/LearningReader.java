package io.praxisbot.core.conversation.answer;

import io.praxisbot.core.goal.Learning;
import io.praxisbot.core.goal.LearningObjective;
import io.praxisbot.core.goal.LearningObjectiveId;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Understands what is typed about something learned: what it serves, and who may read it. */
public final class LearningReader {

  private enum Share {
    YES,
    NO
  }

  private static final Choices<Share> SHARES =
      new Choices<>(
          Map.of(
              Share.YES, "share(?: (?:it|this))?(?: with .*)?|yes share(?: it)?",
              Share.NO,
                  "keep (?:it|this|them)(?: (?:mine|private|to myself))?|do not share(?: it)?|private"));

  private static final Set<String> SOMETHING_ELSE =
      Set.of(
          "else",
          "something else",
          "something else i picked up",
          "picked up",
          "none of them",
          "neither",
          "no goal",
          "not my goal");

  private static final Set<String> MY_GOAL = Set.of("goal", "my goal", "the goal", "about my goal");

  private static final Pattern ELSE =
      Pattern.compile(
          "^\\s*(?:something else|else|picked up|by the way)\\s*[:,–-]\\s*(\\S.*)$",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  /** The command's own word, typed where what was learned is asked for anyhow. */
  private static final Pattern COMMAND =
      Pattern.compile("^\\s*learn(?:ed|t)[:,]?\\s+(?=\\S)", Pattern.CASE_INSENSITIVE);

  private LearningReader() {}

  /**
   * What was learned, as it was told: "something else: …" serves no objective.
   *
   * @param usual what it serves if nothing is said
   */
  public static Learning told(String typed, Optional<LearningObjectiveId> usual) {
    String text = COMMAND.matcher(typed).replaceFirst("");
    Matcher picked = ELSE.matcher(text);
    if (picked.matches()) {
      return Learning.untargeted(picked.group(1));
    }
    return usual
        .map(objective -> Learning.targeting(objective, text))
        .orElseGet(() -> new Learning(text, true, false));
  }

  /** The words alone of "else: …". */
  public static String withoutElse(String text) {
    Matcher picked = ELSE.matcher(text);
    return picked.matches() ? picked.group(1) : text;
  }

  /** Whether it is to be shared; empty if the text says nothing about that. */
  public static Optional<Boolean> share(String text) {
    return SHARES.read(text).map(choice -> choice == Share.YES);
  }

  /**
   * What it serves: an objective by its place or some of its words, or nothing in particular.
   *
   * @return empty if the text is none of that
   */
  public static Optional<Optional<LearningObjectiveId>> about(
      String text, List<LearningObjective> objectives) {
    if (Said.isOneOf(text, SOMETHING_ELSE) || Declined.isDeclined(text)) {
      return Optional.of(Optional.empty());
    }
    if (Said.isOneOf(text, MY_GOAL) && !objectives.isEmpty()) {
      return Optional.of(Optional.of(objectives.get(0).id()));
    }
    String bare = text.strip();
    if (bare.matches("[1-9]\\d?") && Integer.parseInt(bare) <= objectives.size()) {
      return Optional.of(Optional.of(objectives.get(Integer.parseInt(bare) - 1).id()));
    }
    Set<String> said = words(text);
    List<LearningObjective> meant =
        objectives.stream()
            .filter(o -> !said.isEmpty() && words(o.words()).containsAll(said))
            .toList();
    return meant.size() == 1 ? Optional.of(Optional.of(meant.get(0).id())) : Optional.empty();
  }

  private static Set<String> words(String text) {
    Set<String> words =
        new HashSet<>(Arrays.asList(Plain.of(text).replace(",", "").split(" ", -1)));
    words.removeAll(Set.of("about", "it's", "it", "is", "for", "my", "the", "a", ""));
    return words;
  }
}
