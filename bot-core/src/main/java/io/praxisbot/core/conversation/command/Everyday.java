package io.praxisbot.core.conversation.command;

import java.util.List;
import java.util.Set;

/** Tells sentences from the rest of a command, for words that open both. */
final class Everyday {

  /** What sentences hold, and names of people or countries don't. */
  private static final Set<String> WORDS =
      Set.of(
          "am", "are", "be", "been", "bother", "can", "can't", "did", "didn't", "do", "does",
          "don't", "feel", "felt", "from", "go", "good", "great", "had", "has", "have", "he",
          "help", "helped", "here", "how", "i", "i'd", "i'll", "i'm", "i've", "is", "isn't", "it",
          "it's", "made", "make", "me", "my", "nice", "not", "nothing", "now", "our", "she",
          "should", "so", "that", "their", "them", "then", "there", "they", "this", "was", "we",
          "we'll", "we're", "went", "were", "what", "when", "which", "who", "why", "will", "with",
          "work", "worked", "would", "you", "your");

  /** More words than this without a number or a person are a sentence. */
  private static final int FEW = 2;

  private Everyday() {}

  /** Whether a sentence holds that word, in lower case. */
  static boolean has(String word) {
    return WORDS.contains(word);
  }

  /** Whether a bare name may be in those words. */
  static boolean isSaid(List<Token> tokens) {
    return tokens.stream().anyMatch(token -> WORDS.contains(token.word()));
  }

  /** What was missed, unless it was a sentence rather than a command gone wrong. */
  static <T> Reading<T> unlessSaid(List<Token> tokens, Reading<T> reading) {
    boolean sentence =
        isSaid(tokens) || (tokens.size() > FEW && tokens.stream().noneMatch(Everyday::isTelling));
    return reading instanceof Reading.Missed<T> && sentence ? new Reading.Prose<>() : reading;
  }

  private static boolean isTelling(Token token) {
    return token.kind() != Token.Kind.WORD
        || token.text().chars().anyMatch(c -> c >= '0' && c <= '9');
  }
}
