package io.praxisbot.core.conversation.command;

import io.praxisbot.core.conversation.command.Reading.Found;
import io.praxisbot.core.conversation.command.Reading.Missed;
import io.praxisbot.core.conversation.command.Reading.Prose;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What follows "goal": a move of one that there is, if nothing but that is said; else the words of
 * a new one. "goal pause before I answer" is somebody's wish.
 */
final class GoalCommands {

  private static final Map<String, GoalMove> MOVES =
      Map.ofEntries(
          Map.entry("achieved", GoalMove.ACHIEVED),
          Map.entry("reached", GoalMove.ACHIEVED),
          Map.entry("done", GoalMove.ACHIEVED),
          Map.entry("is achieved", GoalMove.ACHIEVED),
          Map.entry("is done", GoalMove.ACHIEVED),
          Map.entry("pause", GoalMove.PAUSE),
          Map.entry("paused", GoalMove.PAUSE),
          Map.entry("resume", GoalMove.RESUME),
          Map.entry("again", GoalMove.RESUME),
          Map.entry("let go", GoalMove.LET_GO),
          Map.entry("let it go", GoalMove.LET_GO),
          Map.entry("drop", GoalMove.LET_GO),
          Map.entry("drop it", GoalMove.LET_GO),
          Map.entry("give up", GoalMove.LET_GO));

  private static final Map<String, Command> WHOLE =
      Map.of(
          "serves", new Command.GoalServes(),
          "beyond work", new Command.GoalBeyondWork());

  /** A goal that is given a day is given one in about so long. */
  private static final int MONTHS_AHEAD = 3;

  /** What is said of a day in words of which none says which: "the new year". */
  private static final int LONGEST_DAY = 3;

  private static final List<String> OBJECTIVE = List.of("objective", "objectives");

  private static final Set<String> NO_DAY =
      Set.of("none", "no date", "no day", "never", "whenever", "any time");

  private GoalCommands() {}

  static Reading<Command> goal(Rest rest) {
    if (rest.isEmpty()) {
      return Reading.exactly(new Command.SetGoal(rest.wish()));
    }
    String said = said(rest.tokens());
    Optional<Command> whole =
        Optional.ofNullable(WHOLE.get(said))
            .or(() -> moved(said, Optional.empty()))
            .or(() -> numbered(rest.tokens()));
    return whole.map(Reading::exactly).orElseGet(() -> worded(rest));
  }

  /** What follows "goals". */
  static Reading<Command> goals(Rest rest) {
    return said(rest.tokens()).equals("history")
        ? Reading.exactly(new Command.GoalHistory())
        : Meanings.alone(new Command.Goals(), rest);
  }

  /**
   * "business goal …", which nobody's answer begins with; anything else that begins with business
   * is a sentence.
   */
  static Reading<Command> business(Rest rest) {
    Typed next = Typed.of(rest.raw());
    return next.word().equals("goal")
        ? Reading.exactly(new Command.BusinessGoal(words(next.rest())))
        : new Prose<>();
  }

  /** "goal by end of march" gives it a day; "goal by asking more" is a wish. */
  private static Reading<Command> due(Rest rest) {
    List<Token> day = rest.tokens().subList(1, rest.tokens().size());
    if (NO_DAY.contains(said(day))) {
      return Reading.exactly(new Command.GoalDue(Optional.empty()));
    }
    Reading<LocalDate> read = new DateWords(rest.today()).read(Pieces.of(day));
    return read instanceof Missed<LocalDate> missed
            && missed.problem() == Problem.NOT_UNDERSTOOD
            && isDoing(day)
        ? new Found<>(new Command.SetGoal(rest.wish()), Certainty.LOOSE)
        : asked(read)
            .<Command>map(on -> new Command.GoalDue(Optional.of(on)))
            .orExample("goal by " + rest.today().plusMonths(MONTHS_AHEAD));
  }

  /** By what a wish is to come true is something that one does, or takes a few words. */
  private static boolean isDoing(List<Token> words) {
    return words.size() > LONGEST_DAY || words.stream().anyMatch(t -> t.word().endsWith("ing"));
  }

  private static Reading<LocalDate> asked(Reading<LocalDate> day) {
    return day instanceof Missed<LocalDate> missed && missed.problem() == Problem.NOT_UNDERSTOOD
        ? new Missed<>(Problem.NO_DAY, missed.example())
        : day;
  }

  private static Reading<Command> worded(Rest rest) {
    Typed next = Typed.of(rest.raw());
    if (next.word().equals("by") && rest.tokens().size() > 1) {
      return due(rest);
    }
    if (next.word().equals("business")) {
      return stated(next.rest());
    }
    return OBJECTIVE.contains(next.word())
        ? learned(next.rest())
        : new Found<>(new Command.SetGoal(rest.wish()), Certainty.LOOSE);
  }

  private static Reading<Command> stated(String words) {
    Optional<String> wish = words(words);
    return new Found<>(
        new Command.BusinessGoal(wish), wish.isEmpty() ? Certainty.EXACT : Certainty.LOOSE);
  }

  private static Reading<Command> learned(String text) {
    List<Token> tokens = Token.of(text);
    if (tokens.size() == 2 && tokens.get(0).is("drop", "remove")) {
      OptionalInt which = Ordinals.cardinal(tokens.get(1).word());
      if (which.isPresent()) {
        return Reading.exactly(new Command.UnlearnFor(which.getAsInt()));
      }
    }
    Optional<String> words = words(text);
    return new Found<>(
        new Command.LearnFor(words), words.isEmpty() ? Certainty.EXACT : Certainty.LOOSE);
  }

  private static Optional<Command> numbered(List<Token> tokens) {
    int last = tokens.size() - 1;
    OptionalInt which = Ordinals.cardinal(tokens.get(last).word());
    return which.isPresent()
        ? moved(said(tokens.subList(0, last)), Optional.of(which.getAsInt()))
        : Optional.empty();
  }

  private static Optional<Command> moved(String said, Optional<Integer> which) {
    return Optional.ofNullable(MOVES.get(said)).map(move -> new Command.MoveGoal(move, which));
  }

  private static String said(List<Token> tokens) {
    return tokens.stream().map(Token::word).collect(Collectors.joining(" "));
  }

  private static Optional<String> words(String text) {
    return Optional.of(text.strip()).filter(t -> !t.isEmpty());
  }
}
