package io.praxisbot.core.conversation.reader;

import io.praxisbot.core.conversation.Found;
import io.praxisbot.core.conversation.Moment;
import io.praxisbot.core.conversation.Pairs;
import io.praxisbot.core.conversation.command.PersonRef;
import io.praxisbot.core.conversation.command.Spoken;
import io.praxisbot.core.conversation.reader.Recipients.Named;
import io.praxisbot.core.people.Person;
import java.util.Optional;

/**
 * Who is meant by a name in plain words: only ever one of those with whom somebody follows up or
 * talks, so that no other name is told apart from one that there isn't.
 */
public final class Naming {

  private final Recipients theirs;

  public Naming(Spoken spoken, Moment moment) {
    this.theirs =
        spoken.ofTalks()
            ? Recipients.among(new Pairs(moment).all().stream().map(Pairs.Pair::other), moment)
            : Recipients.onTeam(moment);
  }

  /** The whole command that was meant; empty if it is about nobody of theirs. */
  public Optional<String> command(Spoken spoken) {
    return named(spoken).map(named -> spoken.command() + named);
  }

  private Optional<String> named(Spoken spoken) {
    Named named = theirs.named(spoken.name(), spoken.words());
    Found found = named.found();
    if (found.person().isEmpty() && found.several().isEmpty()) {
      return Optional.empty();
    }
    String one = " " + found.person().map(Naming::quoted).orElseGet(() -> quoted(spoken.name()));
    Optional<String> words = spoken.ofSeveral() ? named.words() : Spoken.said(named.words());
    return Optional.of(one + sign(spoken, words) + words.map(more -> " " + more).orElse(""));
  }

  /** A talk is prepared with one at a time: whoever else is named gets a sign, as one is. */
  private String sign(Spoken spoken, Optional<String> words) {
    return spoken.ofTalks()
        ? words
            .flatMap(Spoken::further)
            .filter(Spoken.Further::joined)
            .filter(next -> theirs.named(next.name(), next.words()).found().person().isPresent())
            .map(next -> " @" + next.name().label())
            .orElse("")
        : "";
  }

  /** As they are told from whoever else is called so. */
  private static String quoted(Person person) {
    return quoted(person.name());
  }

  private static String quoted(PersonRef ref) {
    return ref.platformId().isPresent() ? ref.text() : quoted(ref.label());
  }

  private static String quoted(String name) {
    return "\"" + name.replaceAll("[\"“”„]", "") + "\"";
  }
}
