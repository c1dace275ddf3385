package io.praxisbot.core.conversation.command;

/** What the parser made of a text. */
public sealed interface Parsed {

  /** A command, without doubt. */
  record Understood(Command command) implements Parsed {}

  /**
   * A misspelling or near miss, to be confirmed before anything happens.
   *
   * @param canonical what to show and what to type; may hold the typed name of a person or place
   * @param command what a yes means
   */
  record DidYouMean(String canonical, Command command) implements Parsed {
    DidYouMean(Command command) {
      this(command.canonical(), command);
    }
  }

  /**
   * The command is clear, but what follows it isn't.
   *
   * @param commandWord a word of the {@link Vocabulary}
   * @param example a whole command to type instead, as close to what was typed as possible
   */
  record Incomplete(String commandWord, Problem problem, String example) implements Parsed {
    /** The same for somebody who may not use what admins alone can type with that word. */
    public Incomplete forSomebody(Audience audience) {
      boolean foreign = audience != Audience.ADMIN && commandWord.equals("digest");
      return foreign ? new Incomplete(commandWord, Problem.NOT_UNDERSTOOD, "digest") : this;
    }

    /** The same with another command to type instead: one that the person may use. */
    public Incomplete withExample(String other) {
      return new Incomplete(commandWord, problem, other);
    }
  }

  /** Free text. */
  record NotACommand() implements Parsed {}
}
