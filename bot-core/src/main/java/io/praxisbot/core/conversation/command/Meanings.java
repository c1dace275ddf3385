package io.praxisbot.core.conversation.command;

import io.praxisbot.core.conversation.command.Reading.Found;
import io.praxisbot.core.conversation.command.Reading.Prose;
import java.util.Map;
import java.util.Optional;

/** What each command word means, given what follows it. */
@FunctionalInterface
interface Meanings {

  /** More words than this after a word that takes none make a sentence. */
  int STRAY_WORDS = 2;

  Map<String, Meanings> BY_WORD =
      Map.ofEntries(
          Map.entry("help", Meanings::help),
          Map.entry("cancel", alone(new Command.Cancel())),
          Map.entry("start", alone(new Command.Start())),
          Map.entry("leave", alone(new Command.Leave())),
          Map.entry("timezone", ZoneReader::read),
          Map.entry("where", LinkCommands::where),
          Map.entry("link", LinkCommands::link),
          Map.entry("status", alone(new Command.Status())),
          Map.entry("counts", CountsCommand::read),
          Map.entry("checkin", alone(new Command.CheckInNow())),
          Map.entry("goal", GoalCommands::goal),
          Map.entry("goals", GoalCommands::goals),
          Map.entry("business", GoalCommands::business),
          Map.entry("try", rest -> own(rest, new Command.Try(rest.wish()))),
          Map.entry("measure", Meanings::measure),
          Map.entry("learned", rest -> own(rest, new Command.Learned(rest.wish()))),
          Map.entry("progress", alone(new Command.Progress())),
          Map.entry("pause", PauseReader::read),
          Map.entry("resume", PeopleCommands::resume),
          Map.entry("when", RhythmCommands::when),
          Map.entry("manager", PeopleCommands::manager),
          Map.entry("deputy", DeputyReader::read),
          Map.entry("privacy", SightReader::read),
          Map.entry("team", alone(new Command.Team())),
          Map.entry("digest", RhythmCommands::digest),
          Map.entry("followup", PeopleCommands::followUp),
          Map.entry("talked", rest -> ActCommands.read(Command.Act.TALKED, rest)),
          Map.entry("encourage", rest -> ActCommands.read(Command.Act.ENCOURAGE, rest)),
          Map.entry("promise", rest -> ActCommands.read(Command.Act.PROMISE, rest)),
          Map.entry("notnow", rest -> ActCommands.read(Command.Act.NOT_NOW, rest)),
          Map.entry("agenda", AgendaCommand::read),
          Map.entry("suggest", SuggestCommand::read),
          Map.entry("suggestions", alone(new Command.Suggestions())),
          Map.entry("enrol", PeopleCommands::enrol),
          Map.entry("unenrol", PeopleCommands::unenrol),
          Map.entry("cadence", RhythmCommands::cadence),
          Map.entry("reminders", ReminderCommands::read),
          Map.entry("quiet", RuleCommands::quiet),
          Map.entry("holidays", HolidayCommands::read),
          Map.entry("workdays", RuleCommands::workdays),
          Map.entry("programme", ProgrammeCommand::read),
          Map.entry(ThresholdCommand.WORD, ThresholdCommand::read),
          Map.entry("preview", PreviewCommand::read),
          Map.entry("undo", alone(new Command.Undo())),
          Map.entry(ImportCommand.WORD, ImportCommand::read),
          Map.entry("why", WhyCommand::read),
          Map.entry("admin", AdminCommands::read));

  Reading<Command> read(Rest rest);

  /** The meaning of a word of the {@link Vocabulary}. */
  static Meanings of(String word) {
    Meanings meaning = BY_WORD.get(word);
    if (meaning == null) {
      throw new IllegalArgumentException("a command word without a meaning: " + word);
    }
    return meaning;
  }

  private static Meanings alone(Command command) {
    return rest -> alone(command, rest);
  }

  /** A command that takes nothing: a word or two behind it may be a slip. */
  static Reading<Command> alone(Command command, Rest rest) {
    if (rest.isEmpty()) {
      return Reading.exactly(command);
    }
    return rest.tokens().size() <= STRAY_WORDS
        ? new Found<>(command, Certainty.GUESSED)
        : new Prose<>();
  }

  private static Reading<Command> own(Rest rest, Command command) {
    return new Found<>(command, rest.raw().isEmpty() ? Certainty.EXACT : Certainty.LOOSE);
  }

  /** A bare number after it can be meant as nothing else, even in the middle of something. */
  private static Reading<Command> measure(Rest rest) {
    Command command = new Command.OwnMeasure(rest.wish());
    return rest.raw().matches("\\d{1,5}") ? Reading.exactly(command) : own(rest, command);
  }

  private static Reading<Command> help(Rest rest) {
    if (rest.isEmpty()) {
      return Reading.exactly(new Command.Help(Optional.empty()));
    }
    String topic = Typed.of(rest.raw()).whole();
    Optional<String> known = Vocabulary.find(topic);
    return known.isPresent()
        ? Reading.exactly(new Command.Help(known))
        : new Found<>(new Command.Help(nearestTopic(topic)), Certainty.LOOSE);
  }

  private static Optional<String> nearestTopic(String typed) {
    return Closest.to(typed, Vocabulary.wordsOf(Audience.ADMIN));
  }
}
