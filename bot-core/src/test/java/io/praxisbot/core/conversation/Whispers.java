package io.praxisbot.core.conversation;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Words that are said once, with those who may read them; whoever else reads one was told. */
final class Whispers {

  private static final Pattern WORD = Pattern.compile("whisper\\d+x");

  private final Map<String, Set<Actor>> closed = new HashMap<>();
  private final Map<String, Set<Actor>> readers = new HashMap<>();
  private int count;

  /** A word like no other, for these people alone. */
  String word(Actor... those) {
    String word = "whisper%04dx".formatted(count++);
    readers.put(word, new HashSet<>(List.of(those)));
    return word;
  }

  /** These may read them from now on, too. */
  void open(Set<String> words, Actor... those) {
    words.forEach(word -> readers.get(word).addAll(List.of(those)));
  }

  /**
   * Nobody but their owner may read them in what is said from now on.
   *
   * @param forgetting whose digests lose them; what others were told stays as it was
   */
  void close(Set<String> words, Actor owner, Set<Actor> forgetting) {
    words.forEach(
        word -> {
          readers.put(word, new HashSet<>(Set.of(owner)));
          closed.put(word, forgetting);
        });
  }

  /** What that person sees at this moment has no word of others'. */
  void check(Actor actor, String seen) {
    assertThat(foreign(actor, seen)).as("what " + actor.id() + " sees in " + seen).isEmpty();
  }

  /** The same of what was said before something was taken back, and stays as it was said. */
  void checkSaid(Actor actor, String seen) {
    Set<String> foreign = foreign(actor, seen);
    foreign.removeAll(closed.keySet());
    assertThat(foreign).as("what " + actor.id() + " was told in " + seen).isEmpty();
  }

  /** The same of a digest, which is revised. */
  void checkDigest(Actor actor, String seen) {
    Set<String> foreign = foreign(actor, seen);
    foreign.removeIf(word -> !closed.getOrDefault(word, Set.of(actor)).contains(actor));
    assertThat(foreign).as("what " + actor.id() + " reads in " + seen).isEmpty();
  }

  private Set<String> foreign(Actor actor, String seen) {
    return words(seen).stream()
        .filter(word -> !readers.getOrDefault(word, Set.of()).contains(actor))
        .collect(toCollection(TreeSet::new));
  }

  private static Set<String> words(String seen) {
    return WORD.matcher(seen).results().map(MatchResult::group).collect(toSet());
  }

  /** How many of them that text has: a test in which nobody reads anything shows nothing. */
  long readIn(String seen) {
    return words(seen).size();
  }
}
