package io.praxisbot.core.conversation.command;

import io.praxisbot.core.cadence.SettingKind;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Words that mean the same after every command that sets something. */
final class Usual {

  private static final Set<String> RESET =
      Set.of("usual", "default", "defaults", "reset", "standard", "unset", "normal");
  private static final Set<String> OFF = Set.of("off", "none", "no", "never", "stop");

  private Usual() {}

  /** Whether what is set here is to be taken away again, so that the next layer counts. */
  static boolean isReset(List<Token> words) {
    return isOne(words, RESET);
  }

  static boolean isOff(List<Token> words) {
    return isOne(words, OFF);
  }

  /** The rule that one word alone means, for what can be switched off. */
  static Optional<String> rule(List<Token> words) {
    if (isReset(words)) {
      return Optional.of("");
    }
    return isOff(words) ? Optional.of(SettingKind.OFF) : Optional.empty();
  }

  private static boolean isOne(List<Token> words, Set<String> meant) {
    return words.size() == 1 && meant.contains(words.get(0).word());
  }
}
