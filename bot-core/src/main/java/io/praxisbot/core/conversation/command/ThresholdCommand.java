package io.praxisbot.core.conversation.command;

import io.praxisbot.core.cadence.SettingKind;
import io.praxisbot.core.conversation.command.Reading.Found;
import io.praxisbot.core.followup.gap.Threshold;
import io.praxisbot.core.followup.gap.Thresholds;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

/** {@code thresholds}: from where on something counts as open, for everybody or for a team. */
final class ThresholdCommand {

  static final String WORD = "thresholds";

  private static final int WEEK = 7;
  private static final int LONGEST = 8;
  private static final Set<String> FILLERS =
      Set.of("after", "to", "=", "is", "in", "row", "check-ins", "times", "without", "a", "of");
  private static final Set<String> WEEKS = Set.of("week", "weeks", "w");
  private static final Set<String> DAYS = Set.of("day", "days", "d");
  private static final Map<Threshold, String> NAMES =
      Map.of(
          Threshold.MISSES, "misses",
          Threshold.FOLLOW_UP, "follow-up",
          Threshold.FIRST_TALK, "first talk",
          Threshold.SUGGESTIONS, "suggestions");
  private static final Map<Threshold, String> EXAMPLES =
      Map.of(
          Threshold.MISSES, "3",
          Threshold.FOLLOW_UP, "6 weeks",
          Threshold.FIRST_TALK, "3 weeks",
          Threshold.SUGGESTIONS, "10 days");
  private static final Spelling<Threshold> SPELLING =
      Spelling.of(
          Map.of(
              Threshold.MISSES, List.of("misses", "missed", "miss"),
              Threshold.FOLLOW_UP, List.of("followup", "followups"),
              Threshold.FIRST_TALK, List.of("firsttalk", "talk", "firsttalks"),
              Threshold.SUGGESTIONS, List.of("suggestions", "suggestion", "proposals")));

  private ThresholdCommand() {}

  /**
   * {@code thresholds}, {@code thresholds misses 3}, {@code thresholds follow-up 6 weeks for @m}.
   */
  static Reading<Command> read(Rest rest) {
    Scoped scoped = Scoped.of(rest.tokens());
    if (scoped.scope() instanceof Found<Scope> whom && whom.value() instanceof Scope.Only) {
      return Reading.<Command>missed(Problem.NOT_FOR_ONE).orExample(example(scoped.words()));
    }
    Reading<Command> reading =
        RuleCommands.set(SettingKind.THRESHOLDS, scoped, rule(scoped.words()));
    return Everyday.unlessSaid(
        rest.tokens(), reading.orExample(example(scoped.words()) + scoped.suffix()));
  }

  /** One of the kind that is named, in its usual bounds. */
  private static String example(List<Token> words) {
    List<String> said = said(words);
    Threshold meant =
        IntStream.rangeClosed(1, said.size())
            .mapToObj(end -> SPELLING.nearest(String.join("", said.subList(0, end))))
            .flatMap(Optional::stream)
            .map(Found::value)
            .findFirst()
            .orElse(Threshold.FOLLOW_UP);
    return WORD + " " + NAMES.get(meant) + " " + EXAMPLES.get(meant);
  }

  /** How one is typed: the other way round. */
  static String words(String rule) {
    String[] sides = rule.split("=", 2);
    Threshold threshold = Threshold.valueOf(sides[0]);
    int value = Integer.parseInt(sides[1]);
    String much =
        threshold.inDays()
            ? value % WEEK == 0 ? value / WEEK + " weeks" : value + " days"
            : sides[1];
    return NAMES.get(threshold) + " " + much;
  }

  private static Reading<Optional<String>> rule(List<Token> words) {
    if (words.isEmpty() || Usual.isReset(words)) {
      return Reading.exactly(words.isEmpty() ? Optional.empty() : Optional.of(""));
    }
    if (Usual.isOff(words)) {
      return Reading.missed(Problem.ALWAYS_COUNTED);
    }
    List<String> said = said(words);
    int number = indexOfNumber(said);
    if (words.size() > LONGEST || number < 1) {
      return Reading.missed(Problem.NOT_UNDERSTOOD);
    }
    String name = String.join("", said.subList(0, number));
    return SPELLING
        .nearest(name)
        .map(found -> rule(found, said.subList(number, said.size())))
        .orElseGet(() -> Reading.missed(Problem.NOT_UNDERSTOOD));
  }

  private static List<String> said(List<Token> words) {
    List<String> said = new ArrayList<>();
    for (Token word : words) {
      String text = word.kind() == Token.Kind.WORD ? word.word() : word.text();
      for (String part : text.split("=", -1)) {
        if (!part.isEmpty() && !FILLERS.contains(part)) {
          said.add(part.replace("-", ""));
        }
      }
    }
    return said;
  }

  private static int indexOfNumber(List<String> said) {
    for (int i = 0; i < said.size(); i++) {
      if (Ordinals.cardinal(said.get(i)).isPresent()) {
        return i;
      }
    }
    return -1;
  }

  private static Reading<Optional<String>> rule(Found<Threshold> named, List<String> much) {
    Threshold threshold = named.value();
    OptionalInt factor = factor(threshold, much.size() > 1 ? much.get(1) : "");
    if (much.size() > 2 || factor.isEmpty()) {
      return Reading.missed(Problem.NOT_UNDERSTOOD);
    }
    int value = Ordinals.cardinal(much.get(0)).orElseThrow() * factor.getAsInt();
    return threshold.allows(value)
        ? new Found<>(Optional.of(Thresholds.notation(threshold, value)), named.certainty())
        : Reading.missed(Problem.OUT_OF_BOUNDS);
  }

  /** Where no unit is said, weeks are meant. */
  private static OptionalInt factor(Threshold threshold, String unit) {
    if (!threshold.inDays()) {
      return unit.isEmpty() ? OptionalInt.of(1) : OptionalInt.empty();
    }
    if (DAYS.contains(unit)) {
      return OptionalInt.of(1);
    }
    return unit.isEmpty() || WEEKS.contains(unit) ? OptionalInt.of(WEEK) : OptionalInt.empty();
  }
}
