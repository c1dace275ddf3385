package io.praxisbot.core.conversation.command;

import static io.praxisbot.core.conversation.command.Audience.ADMIN;
import static io.praxisbot.core.conversation.command.Audience.EMPLOYEE;
import static io.praxisbot.core.conversation.command.Audience.MANAGER;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Every command word there is, so that the help and the suggestions never drift apart. */
public final class Vocabulary {

  private static final List<CommandWord> WORDS =
      List.of(
          new CommandWord("help", EMPLOYEE, "help"),
          new CommandWord("cancel", EMPLOYEE, "cancel"),
          new CommandWord("start", EMPLOYEE, "start"),
          new CommandWord("leave", EMPLOYEE, "leave"),
          new CommandWord("timezone", EMPLOYEE, "timezone Europe/Lisbon"),
          new CommandWord("where", EMPLOYEE, "where teams"),
          new CommandWord("link", EMPLOYEE, "link"),
          new CommandWord("checkin", EMPLOYEE, "checkin"),
          new CommandWord(
              "goal",
              EMPLOYEE,
              "goal",
              "goal achieved",
              "goal pause",
              "goal resume",
              "goal let go",
              "goal serves",
              "goal beyond work",
              "goal by 2027-03-31",
              "goal objective how others say no"),
          new CommandWord("business", EMPLOYEE, "business goal 60 sales calls a day"),
          new CommandWord("goals", EMPLOYEE, "goals", "goals history"),
          new CommandWord("try", EMPLOYEE, "try"),
          new CommandWord("suggestions", EMPLOYEE, "suggestions"),
          new CommandWord("measure", EMPLOYEE, "measure", "measure 7", "measure questions asked 5"),
          new CommandWord("learned", EMPLOYEE, "learned people open up when I wait", "learned"),
          new CommandWord("progress", EMPLOYEE, "progress"),
          new CommandWord(
              "pause", EMPLOYEE, "pause 2 weeks", "pause until 2030-01-10 because my own reasons"),
          new CommandWord("resume", EMPLOYEE, "resume"),
          new CommandWord(
              "when", EMPLOYEE, "when fri 15:00", "when every 2 weeks mon 10:00", "when usual"),
          new CommandWord("manager", EMPLOYEE, "manager @marta"),
          new CommandWord(
              "privacy",
              EMPLOYEE,
              "privacy",
              "privacy show 1",
              "privacy keep 1",
              "privacy show all"),
          new CommandWord(
              "agenda",
              EMPLOYEE,
              "agenda",
              "agenda add what I learned from the workshop",
              "agenda private ask for a mentor",
              "agenda tick 1",
              "agenda 2030-01-10 10:00",
              "agenda every 2 weeks thu 10:00"),
          new CommandWord("why", EMPLOYEE, "why"),
          new CommandWord("team", MANAGER, "team"),
          new CommandWord("digest", MANAGER, "digest"),
          new CommandWord("followup", MANAGER, "followup @ana"),
          new CommandWord("talked", MANAGER, "talked @ana"),
          new CommandWord(
              "encourage", MANAGER, "encourage @ana", "encourage @ana that went really well"),
          new CommandWord("promise", MANAGER, "promise @ana a contact in planning"),
          new CommandWord("notnow", MANAGER, "not now @ana"),
          new CommandWord(
              "agenda",
              MANAGER,
              "agenda @ana",
              "agenda @ana add what would make the workshop happen",
              "agenda @ana every 2 weeks thu 10:00"),
          new CommandWord("suggest", MANAGER, "suggest @ana lead a small project"),
          new CommandWord("counts", MANAGER, "counts"),
          new CommandWord("pause", MANAGER, "pause @ana 2 weeks", "pause @ana until 2030-01-10"),
          new CommandWord("resume", MANAGER, "resume @ana"),
          new CommandWord(
              "deputy", MANAGER, "deputy @kofi until 2030-01-10", "deputy", "deputy none"),
          new CommandWord("enrol", ADMIN, "enrol @ana @ben manager @marta"),
          new CommandWord("unenrol", ADMIN, "unenrol @ana"),
          new CommandWord("manager", ADMIN, "manager @ana is @marta", "manager @ana is nobody"),
          new CommandWord(
              "deputy",
              ADMIN,
              "deputy @kofi for @marta until 2030-01-10",
              "deputy @kofi for @marta from 2030-01-02 until 2030-01-10",
              "deputy none for @marta"),
          new CommandWord(
              "cadence",
              ADMIN,
              "cadence weekly fri 15:00",
              "cadence every 2 weeks mon 10:00",
              "cadence monthly first tue 09:30",
              "cadence monthly on the 15th 10:00",
              "cadence monthly last day 16:00",
              "cadence weekly fri 15:00 skip holidays",
              "cadence weekly fri 15:00 for @marta",
              "cadence weekly fri 15:00 for @ana only",
              "cadence usual for @marta"),
          new CommandWord(
              "digest",
              ADMIN,
              "digest weekly mon 09:00",
              "digest weekly mon 09:00 for @marta",
              "digest usual for @marta"),
          new CommandWord(
              "reminders",
              ADMIN,
              "reminders next day 10:00",
              "reminders 2 days later 09:30",
              "reminders off",
              "reminders plan mon 08:30",
              "reminders plan off"),
          new CommandWord(
              "quiet", ADMIN, "quiet 18:00-08:00", "quiet off", "quiet 20:00-07:00 for @marta"),
          new CommandWord(
              "holidays",
              ADMIN,
              "holidays de-by",
              "holidays off",
              "holidays add 2030-05-14",
              "holidays add 2030-12-24 to 2030-12-31",
              "holidays remove 2030-05-14",
              "holidays pt for @ana only"),
          new CommandWord(
              "workdays",
              ADMIN,
              "workdays sun-thu",
              "workdays mon tue thu for @ana only",
              "workdays usual"),
          new CommandWord(
              "programme",
              ADMIN,
              "programme structured",
              "programme flexible",
              "programme flexible mon-thu 09:00-17:00 every 2 weeks"),
          new CommandWord(
              "thresholds",
              ADMIN,
              "thresholds",
              "thresholds misses 3",
              "thresholds follow-up 6 weeks",
              "thresholds first talk 3 weeks for @marta",
              "thresholds usual"),
          new CommandWord(
              "preview", ADMIN, "preview for @marta", "preview", "preview for @ana only"),
          new CommandWord("undo", ADMIN, "undo"),
          new CommandWord("import", ADMIN, "import"),
          new CommandWord(
              "suggest",
              ADMIN,
              "suggest for everybody find three ways to listen better",
              "suggest for @marta's team find three ways to listen better",
              "suggest @ana find three ways to listen better"),
          new CommandWord("status", ADMIN, "status"),
          new CommandWord("counts", ADMIN, "counts", "counts by team", "counts 2026 q3"),
          new CommandWord("why", ADMIN, "why @ana"),
          new CommandWord("admin", ADMIN, "admin add @ana"),
          new CommandWord("link", ADMIN, "link organization"));

  /** Other spellings that take the same rest. */
  private static final Map<String, String> SPELLINGS =
      Map.ofEntries(
          Map.entry("check in", "checkin"),
          Map.entry("check-in", "checkin"),
          Map.entry("time zone", "timezone"),
          Map.entry("time-zone", "timezone"),
          Map.entry("tz", "timezone"),
          Map.entry("follow up", "followup"),
          Map.entry("follow-up", "followup"),
          Map.entry("not now", "notnow"),
          Map.entry("suggestion", "suggestions"),
          Map.entry("proposals", "suggestions"),
          Map.entry("propose", "suggest"),
          Map.entry("enroll", "enrol"),
          Map.entry("unenroll", "unenrol"),
          Map.entry("measures", "measure"),
          Map.entry("learnt", "learned"),
          Map.entry("deputies", "deputy"),
          Map.entry("stand-in", "deputy"),
          Map.entry("standin", "deputy"),
          Map.entry("reminder", "reminders"),
          Map.entry("holiday", "holidays"),
          Map.entry("workday", "workdays"),
          Map.entry("working days", "workdays"),
          Map.entry("work days", "workdays"),
          Map.entry("quiet hours", "quiet"),
          Map.entry("threshold", "thresholds"),
          Map.entry("program", "programme"),
          Map.entry("programm", "programme"));

  /** Words that people try and that mean no command of their own. */
  private static final Map<String, String> NEAR =
      Map.of(
          "remove",
          "unenrol",
          "add",
          "enrol",
          "change",
          "goals",
          "objective",
          "goals",
          "objectives",
          "goals");

  /** Words of admins that others begin a sentence with. */
  private static final Set<String> EVERYDAY =
      Set.of(
          "reminders",
          "quiet",
          "holidays",
          "workdays",
          "programme",
          "preview",
          "undo",
          "import",
          "counts");

  private static final Set<String> KNOWN =
      WORDS.stream().map(CommandWord::word).collect(Collectors.toUnmodifiableSet());

  private Vocabulary() {}

  /** All lines of the help, in the order to show them. */
  public static List<CommandWord> all() {
    return WORDS;
  }

  /** The lines of the help for somebody, in the order to show them. */
  public static List<CommandWord> of(Audience audience) {
    return WORDS.stream().filter(word -> audience.includes(word.audience())).toList();
  }

  /** The command word for a spelling in lower case, other spellings included. */
  static Optional<String> find(String spelling) {
    String word = SPELLINGS.getOrDefault(spelling, spelling);
    return KNOWN.contains(word) ? Optional.of(word) : Optional.empty();
  }

  /** The command word that somebody most likely meant by another word of the language. */
  static Optional<String> nearTo(String word) {
    return Optional.ofNullable(NEAR.get(word));
  }

  /** Whether the word means something to that person only as a whole command. */
  static boolean opensSentences(String word, Audience audience) {
    return EVERYDAY.contains(word) && !wordsOf(audience).contains(word);
  }

  /** The words that may be suggested to somebody. */
  static Set<String> wordsOf(Audience audience) {
    return of(audience).stream()
        .map(CommandWord::word)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** What to type with this word: the most telling of its examples. */
  static String example(String word) {
    return WORDS.stream()
        .filter(line -> line.word().equals(word))
        .map(CommandWord::example)
        .reduce((simple, telling) -> telling)
        .orElse("help");
  }

  /**
   * Whether only admins use the word. What follows it is then left alone only if the word's own
   * reader finds that it is a sentence.
   */
  static boolean onlyForAdmins(String word) {
    return WORDS.stream()
        .filter(line -> line.word().equals(word))
        .allMatch(line -> line.audience() == ADMIN);
  }
}
