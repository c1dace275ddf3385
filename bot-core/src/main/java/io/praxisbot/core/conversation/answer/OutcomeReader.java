package io.praxisbot.core.conversation.answer;

import java.util.Optional;

/**
 * Understands a typed answer to "did you try it?". What somebody is recorded to have done must not
 * be a guess: without a clear signal, or with two that disagree, there is no reading, and the bot
 * asks by buttons.
 */
public final class OutcomeReader {

  /**
   * A clear answer.
   *
   * @param outcome what it says
   * @param rest the whole answer, trimmed, when it holds more than the mere yes or no; else empty
   */
  public record Reading(TypedOutcome outcome, String rest) {}

  private OutcomeReader() {}

  /** The outcome in a text of any length; empty when it isn't clear. */
  public static Optional<Reading> read(String text) {
    String plain = Plain.of(text);
    return Signals.outcome(plain).map(outcome -> new Reading(outcome, rest(text, plain)));
  }

  private static String rest(String text, String plain) {
    return Signals.isBare(plain) ? "" : text.strip();
  }
}
