package io.praxisbot.core.conversation.command;

import io.praxisbot.core.conversation.command.Reading.Found;
import io.praxisbot.core.conversation.command.Reading.Missed;
import io.praxisbot.core.conversation.command.Reading.Prose;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * {@code talked @a @b}, {@code encourage @a …}, {@code promise @a … by friday}, {@code not now @a}.
 * Without somebody who can be told from the words, what begins so is a sentence.
 */
final class ActCommands {

  private static final Pattern WHOM =
      Pattern.compile(
          "(?is)^(?:(?:to|with|on|for)\\s++)?+" + SuggestCommand.PEOPLE_NAMED + ":?+(.*+)$");

  /** The words of such commands. */
  static final Set<String> WORDS = Set.of("talked", "encourage", "promise", "notnow");

  private ActCommands() {}

  static Reading<Command> read(Command.Act act, Rest rest) {
    Matcher whom = WHOM.matcher(rest.raw());
    if (!whom.matches()) {
      return rest.isEmpty() && act != Command.Act.NOT_NOW
          ? Reading.missed(Problem.NO_PERSON)
          : new Prose<>();
    }
    List<PersonRef> people = SuggestCommand.people(whom.group(1));
    return people.isEmpty()
        ? Reading.missed(Problem.NO_PERSON)
        : read(act, people, words(act, whom.group(2)), rest.today());
  }

  /** Where several may be named, a comma tells of one more. */
  private static Optional<String> words(Command.Act act, String rest) {
    Optional<String> words = SuggestCommand.words(rest);
    return act.ofSeveral() ? words : Spoken.said(words);
  }

  private static Reading<Command> read(
      Command.Act act, List<PersonRef> people, Optional<String> words, LocalDate today) {
    if (people.size() > 1 && !act.ofSeveral()) {
      return Reading.missed(Problem.WORDS_FOR_ONE);
    }
    return act == Command.Act.PROMISE
        ? promise(people, words, today)
        : Reading.exactly(new Command.ActOn(act, people, words, Optional.empty()));
  }

  private static Reading<Command> promise(
      List<PersonRef> people, Optional<String> words, LocalDate today) {
    Optional<Matcher> by = words.map(Deadline.BY::matcher).filter(Matcher::matches);
    Reading<LocalDate> day =
        by.map(found -> Deadline.read(found.group(2), today))
            .orElseGet(() -> Reading.missed(Problem.NOT_UNDERSTOOD));
    if (day instanceof Found<LocalDate>) {
      Optional<String> what =
          by.flatMap(found -> SuggestCommand.words(found.group(1).replaceFirst("[\\s,]+$", "")));
      return day.map(until -> promise(people, what, Optional.of(until)));
    }
    return day instanceof Missed<LocalDate> missed && missed.problem() != Problem.NOT_UNDERSTOOD
        ? Reading.missed(missed.problem())
        : Reading.exactly(promise(people, words, Optional.empty()));
  }

  private static Command promise(
      List<PersonRef> people, Optional<String> words, Optional<LocalDate> by) {
    return new Command.ActOn(Command.Act.PROMISE, people, words, by);
  }
}
