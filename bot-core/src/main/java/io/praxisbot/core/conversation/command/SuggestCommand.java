package io.praxisbot.core.conversation.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * {@code suggest @a lead a small project}, {@code suggest for @m's team …}, {@code suggest for
 * everybody …}. Whoever is meant stands first and can be told from the words, which are kept as
 * they were typed.
 */
final class SuggestCommand {

  /** Somebody who can be told from the words that follow. */
  static final String PERSON =
      "(?:<@[^<>]{1,200}>|[\"“”„][^\"“”„]{1,100}[\"“”„]|[\\p{L}\\p{N}._%+-]{0,60}@[\\p{L}\\p{N}][\\p{L}\\p{N}._-]{0,100})";

  /** One of them or several, one after the other; "@ben's" is somebody to speak of. */
  static final String PEOPLE_NAMED =
      "(" + PERSON + "(?:\\s*+(?:,|&|\\band\\b)?+\\s*+" + PERSON + "(?![\\p{L}\\p{N}'’])){0,19})";

  private static final Pattern EVERYBODY =
      Pattern.compile("(?is)^(?:for|to)\\s++(?:everybody|everyone|all|the company)\\b[,:]?+(.*+)$");
  private static final Pattern TEAM =
      Pattern.compile("(?is)^(?:(?:for|to)\\s++)?(" + PERSON + ")['’]s\\s++team\\b[,:]?+(.*+)$");
  private static final Pattern PEOPLE =
      Pattern.compile("(?is)^(?:(?:for|to)\\s++)?" + PEOPLE_NAMED + "[,:]?+(.*+)$");
  private static final Pattern ONE = Pattern.compile(PERSON);

  private SuggestCommand() {}

  static Reading<Command> read(Rest rest) {
    Matcher all = EVERYBODY.matcher(rest.raw());
    if (all.matches()) {
      return Reading.exactly(group(new Scope.Everybody(), all.group(1)));
    }
    Matcher team = TEAM.matcher(rest.raw());
    if (team.matches()) {
      return PersonRef.of(bare(team.group(1)))
          .map(m -> Reading.exactly(group(new Scope.TeamOf(m), team.group(2))))
          .orElseGet(() -> Reading.missed(Problem.NO_PERSON));
    }
    Matcher people = PEOPLE.matcher(rest.raw());
    return people.matches()
        ? named(people(people.group(1)), words(people.group(2)))
        : Reading.missed(Problem.NO_PERSON);
  }

  private static Command group(Scope scope, String words) {
    return new Command.Suggest(List.of(), Optional.of(scope), words(words));
  }

  private static Reading<Command> named(List<PersonRef> people, Optional<String> words) {
    return people.isEmpty()
        ? Reading.missed(Problem.NO_PERSON)
        : Reading.exactly(new Command.Suggest(people, Optional.empty(), words));
  }

  /** Those who are named, each once. */
  static List<PersonRef> people(String typed) {
    List<PersonRef> people = new ArrayList<>();
    Matcher one = ONE.matcher(typed);
    while (one.find()) {
      PersonRef.of(bare(one.group())).ifPresent(people::add);
    }
    return people.stream().distinct().toList();
  }

  /** A name without the punctuation that a sentence puts behind it. */
  static String bare(String person) {
    return person.startsWith("<") ? person : person.replaceAll("[.:]+$", "");
  }

  static Optional<String> words(String rest) {
    return Optional.of(rest.strip()).filter(words -> !words.isEmpty());
  }
}
