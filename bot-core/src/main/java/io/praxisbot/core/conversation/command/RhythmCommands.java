package io.praxisbot.core.conversation.command;

import io.praxisbot.core.cadence.SettingKind;
import io.praxisbot.core.conversation.command.Reading.Found;
import io.praxisbot.core.conversation.command.Reading.Missed;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/** The commands that hold a rhythm, possibly for one manager's team or one person. */
final class RhythmCommands {

  /** Out of the box; filled in when a cadence or a digest is given without a time. */
  private static final LocalTime CHECK_IN = LocalTime.of(15, 0);

  private static final LocalTime DIGEST = LocalTime.of(9, 0);

  private RhythmCommands() {}

  /**
   * {@code when}, {@code when fri 15:00}, {@code when every 2 weeks}; what is left out stays as it
   * is.
   */
  static Reading<Command> when(Rest rest) {
    if (rest.isEmpty()) {
      return Reading.exactly(new Command.When(Optional.empty()));
    }
    if (Usual.isReset(rest.tokens())) {
      return Reading.exactly(new Command.WhenUsual());
    }
    return RhythmReader.read(rest.tokens())
        .orTheSameDay()
        .finish(CHECK_IN, rhythm -> when(rhythm).canonical())
        .map(RhythmCommands::when);
  }

  private static Command when(RhythmWords rhythm) {
    return new Command.When(Optional.of(rhythm));
  }

  /** {@code cadence}, {@code cadence weekly fri 15:00 for @m's team}, {@code cadence for @m}. */
  static Reading<Command> cadence(Rest rest) {
    return read(rest, CHECK_IN, SettingKind.CHECK_IN, Command.SetCadence::new);
  }

  /** {@code digest}, {@code digest weekly mon 09:00 for @m's team}, {@code digest for @m}. */
  static Reading<Command> digest(Rest rest) {
    return read(
        rest,
        DIGEST,
        SettingKind.DIGEST,
        (rhythm, team) ->
            rhythm.isEmpty() && team instanceof Scope.Everybody
                ? new Command.ShowDigest()
                : new Command.SetDigest(rhythm, team));
  }

  private static Reading<Command> read(
      Rest rest,
      LocalTime usual,
      SettingKind kind,
      BiFunction<Optional<RhythmWords>, Scope, Command> command) {
    Scoped scoped = Scoped.of(rest.tokens());
    List<Token> words = scoped.words();
    if (words.isEmpty()) {
      return scoped.scope().map(scope -> command.apply(Optional.empty(), scope));
    }
    if (kind == SettingKind.DIGEST && Usual.isOff(words)) {
      return new Missed<>(
          Problem.ALWAYS_ON, Optional.of("digest weekly mon 09:00" + scoped.suffix()));
    }
    if (Usual.isReset(words) || Usual.isOff(words)) {
      return reset(kind, scoped);
    }
    return scoped
        .scope()
        .then(scope -> rhythm(words, usual, rhythm -> command.apply(Optional.of(rhythm), scope)));
  }

  /** "off" for everybody may be meant as an end of it all, so it is shown what it would do. */
  private static Reading<Command> reset(SettingKind kind, Scoped scoped) {
    boolean clear = Usual.isReset(scoped.words());
    return scoped
        .scope()
        .then(
            scope ->
                new Found<>(
                    new Command.SetRule(kind, Optional.of(""), scope),
                    clear || !(scope instanceof Scope.Everybody)
                        ? Certainty.EXACT
                        : Certainty.GUESSED));
  }

  private static Reading<Command> rhythm(
      List<Token> words, LocalTime usual, Function<RhythmWords, Command> command) {
    return RhythmReader.read(words)
        .finish(usual, rhythm -> command.apply(rhythm).canonical())
        .map(rhythm -> command.apply(rhythm.at(usual)));
  }
}
