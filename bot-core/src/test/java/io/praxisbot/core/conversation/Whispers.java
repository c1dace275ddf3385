package io.praxisbot.core.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Words that are said once, with those who may read them; whoever else reads one was told. */
final class Whispers {

  private final Map<String, Set<Actor>> readers = new HashMap<>();
  private int count;

  /** A word like no other, for these people alone. */
  String word(Actor... those) {
    String word = "whisper%04dx".formatted(count++);
    readers.put(word, new HashSet<>(List.of(those)));
    return word;
  }

  /** Somebody else may read them from now on. */
  void open(Set<String> words, Actor reader) {
    words.forEach(word -> readers.get(word).add(reader));
  }

  /** What that person sees at this moment has no word of others'. */
  void check(Actor actor, String seen) {
    String[] foreign =
        readers.entrySet().stream()
            .filter(e -> !e.getValue().contains(actor))
            .map(Map.Entry::getKey)
            .toArray(String[]::new);
    assertThat(seen).as("what " + actor.id() + " sees").doesNotContain(foreign);
  }

  /** How many of them that text has: a test in which nobody reads anything shows nothing. */
  long readIn(String seen) {
    return readers.keySet().stream().filter(seen::contains).count();
  }
}
