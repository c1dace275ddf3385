package io.praxisbot.core.conversation.command;

import io.praxisbot.core.conversation.command.Reading.Found;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A small closed vocabulary in which misspelt words can be recognised. */
final class Spelling<T> {

  /** Shorter words are too easily another word to be taken for a misspelling. */
  private static final int SHORTEST_GUESS = 4;

  private final Map<String, T> meanings;
  private final List<String> guessable;

  Spelling(Map<String, T> meanings) {
    this.meanings = Map.copyOf(meanings);
    this.guessable =
        meanings.keySet().stream()
            .filter(word -> word.length() >= SHORTEST_GUESS)
            .sorted()
            .collect(Collectors.toUnmodifiableList());
  }

  /** The meaning of a word in lower case, spelled right. */
  Optional<T> exact(String word) {
    return Optional.ofNullable(meanings.get(word));
  }

  /** The meaning of a word in lower case, however spelled, and how sure it is. */
  Optional<Found<T>> nearest(String word) {
    Optional<Found<T>> exact = exact(word).map(value -> new Found<>(value, Certainty.EXACT));
    return exact.or(() -> Closest.to(word, guessable).flatMap(this::exact).map(Spelling::guess));
  }

  private static <T> Found<T> guess(T value) {
    return new Found<>(value, Certainty.GUESSED);
  }

  /** Names with all their own spellings: {@code fri → friday, fri, fridays}. */
  static <T> Spelling<T> of(Map<T, List<String>> spellings) {
    Map<String, T> meanings = new HashMap<>();
    spellings.forEach((value, words) -> words.forEach(word -> meanings.put(word, value)));
    return new Spelling<>(meanings);
  }
}
