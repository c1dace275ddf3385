package io.praxisbot.core.conversation.command;

import io.praxisbot.core.conversation.command.Reading.Found;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The commands that name people. */
final class PeopleCommands {

  private static final Set<String> BETWEEN = Set.of("is", "of", "=", "to", "for");
  private static final Set<String> NOBODY = Set.of("nobody", "none", "noone", "no-one", "off");

  private PeopleCommands() {}

  /** {@code manager}, {@code manager @m}, {@code manager @a is @m}. */
  static Reading<Command> manager(Rest rest) {
    if (rest.isEmpty()) {
      return Reading.exactly(new Command.AskToManage(Optional.empty()));
    }
    Optional<List<Token>> freed = withoutNobody(rest.tokens());
    if (freed.isPresent()) {
      return PeopleReader.read(freed.get(), BETWEEN).then(PeopleCommands::endLine);
    }
    int isFor = indexOf(rest.tokens(), "for");
    return isFor > 0
        ? managerFor(rest.tokens(), isFor)
        : PeopleReader.read(rest.tokens(), BETWEEN).then(PeopleCommands::managerOf);
  }

  /** What is left of {@code @a is nobody} without its end, if that is how it ends. */
  private static Optional<List<Token>> withoutNobody(List<Token> tokens) {
    int last = tokens.size() - 1;
    if (last > 0 && NOBODY.contains(tokens.get(last).word())) {
      return Optional.of(tokens.subList(0, last));
    }
    boolean noOne = last > 1 && tokens.get(last - 1).is("no") && tokens.get(last).is("one");
    return noOne ? Optional.of(tokens.subList(0, last - 1)) : Optional.empty();
  }

  private static Reading<Command> endLine(List<PersonRef> people) {
    return people.size() == 1
        ? Reading.exactly(new Command.EndLine(people.get(0)))
        : Reading.missed(people.isEmpty() ? Problem.NO_PERSON : Problem.NOT_UNDERSTOOD);
  }

  /** {@code resume}, {@code resume @a}. */
  static Reading<Command> resume(Rest rest) {
    List<Token> tokens =
        rest.tokens().stream().filter(token -> !token.is("for", "now", "today")).toList();
    return !tokens.isEmpty() && tokens.get(0).kind() != Token.Kind.WORD
        ? one(tokens).map(Command.EndLeave::new)
        : Meanings.alone(new Command.Resume(), rest);
  }

  private static Reading<Command> managerOf(List<PersonRef> people) {
    return switch (people.size()) {
      case 0 -> Reading.missed(Problem.NO_PERSON);
      case 1 -> Reading.exactly(new Command.AskToManage(Optional.of(people.get(0))));
      case 2 -> Reading.exactly(new Command.ManagerOf(people.get(0), people.get(1)));
      default -> Reading.missed(Problem.NOT_UNDERSTOOD);
    };
  }

  /** {@code manager @m for @a} turns the order round, so it is shown before it is done. */
  private static Reading<Command> managerFor(List<Token> tokens, int isFor) {
    return one(tokens.subList(0, isFor))
        .then(
            manager ->
                one(tokens.subList(isFor + 1, tokens.size()))
                    .then(
                        employee ->
                            new Found<>(
                                new Command.ManagerOf(employee, manager), Certainty.GUESSED)));
  }

  /** {@code followup}, {@code followup on @a}. */
  static Reading<Command> followUp(Rest rest) {
    return rest.isEmpty()
        ? Reading.exactly(new Command.FollowUpOn(Optional.empty()))
        : one(rest.tokens()).map(person -> new Command.FollowUpOn(Optional.of(person)));
  }

  /** {@code unenrol @a @b}. */
  static Reading<Command> unenrol(Rest rest) {
    return some(rest.tokens()).map(Command.Unenrol::new);
  }

  /** {@code enrol @a @b manager @m}; with people in other places the likely meaning is a guess. */
  static Reading<Command> enrol(Rest rest) {
    int word = indexOf(rest.tokens(), "manager", "under");
    if (word < 0) {
      return some(rest.tokens()).map(people -> new Command.Enrol(people, Optional.empty()));
    }
    return people(rest.tokens().subList(0, word))
        .then(
            before ->
                some(rest.tokens().subList(word + 1, rest.tokens().size()))
                    .then(after -> enrol(before, after)));
  }

  private static Reading<Command> enrol(List<PersonRef> before, List<PersonRef> after) {
    if (before.isEmpty() && after.size() == 1) {
      return Reading.missed(Problem.NO_PERSON);
    }
    boolean inPlace = !before.isEmpty() && after.size() == 1;
    List<PersonRef> people = Stream.concat(before.stream(), after.stream().skip(1)).toList();
    return new Found<>(
        new Command.Enrol(people, Optional.of(after.get(0))),
        inPlace ? Certainty.EXACT : Certainty.GUESSED);
  }

  /** Exactly one person. */
  static Reading<PersonRef> one(List<Token> tokens) {
    return some(tokens)
        .then(
            people ->
                people.size() == 1
                    ? Reading.exactly(people.get(0))
                    : Reading.missed(Problem.NOT_UNDERSTOOD));
  }

  private static Reading<List<PersonRef>> some(List<Token> tokens) {
    return people(tokens)
        .then(
            people ->
                people.isEmpty() ? Reading.missed(Problem.NO_PERSON) : Reading.exactly(people));
  }

  private static Reading<List<PersonRef>> people(List<Token> tokens) {
    return PeopleReader.read(tokens, Set.of("with", "on", "is", "=", "their"));
  }

  /** Where the first of the words stands, or -1. */
  static int indexOf(List<Token> tokens, String... words) {
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).is(words)) {
        return i;
      }
    }
    return -1;
  }
}
