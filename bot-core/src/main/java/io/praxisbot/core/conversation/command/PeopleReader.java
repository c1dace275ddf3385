package io.praxisbot.core.conversation.command;

import io.praxisbot.core.conversation.command.Reading.Found;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Collects people from words: mentions, addresses, quoted names, and names of several words. */
final class PeopleReader {

  private static final Set<String> SEPARATORS = Set.of(",", "and", "&", "+");
  private static final int LONGEST_NAME = 5;

  private final Set<String> skipped;
  private final List<PersonRef> people = new ArrayList<>();
  private final List<String> name = new ArrayList<>();
  private Certainty certainty = Certainty.EXACT;
  private boolean sound = true;

  private PeopleReader(Set<String> skipped) {
    this.skipped = skipped;
  }

  /** The people in the words; skipped words only stand between them. Possibly none. */
  static Reading<List<PersonRef>> read(List<Token> tokens, Set<String> skipped) {
    PeopleReader reader = new PeopleReader(skipped);
    tokens.forEach(reader::take);
    reader.endName();
    return reader.sound
        ? new Found<>(List.copyOf(reader.people), reader.certainty)
        : Reading.missed(Problem.NOT_UNDERSTOOD);
  }

  private void take(Token token) {
    switch (token.kind()) {
      case PERSON -> takeWhole(token.text());
      case AT_NAME -> startName(token.text());
      case WORD -> takeWord(token);
    }
  }

  private void takeWord(Token token) {
    if (SEPARATORS.contains(token.word()) || skipped.contains(token.word())) {
      endName();
    } else {
      certainty = certainty.and(Certainty.LOOSE);
      name.add(token.text());
    }
  }

  private void takeWhole(String text) {
    endName();
    add(text);
  }

  private void startName(String text) {
    endName();
    name.add(text);
  }

  private void endName() {
    if (!name.isEmpty()) {
      sound &= name.size() <= LONGEST_NAME;
      add(String.join(" ", name));
      name.clear();
    }
  }

  private void add(String text) {
    Optional<PersonRef> person = PersonRef.of(text);
    person.ifPresent(people::add);
    sound &= person.isPresent();
  }
}
