package io.praxisbot.core.conversation.command;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What somebody does about another person in plain words, whose name may stand there without a
 * sign: "I talked to Emil yesterday". Whether there is such a person isn't known yet.
 *
 * @param command how the command begins that it would be
 * @param name the first word of the name, or the whole of it
 * @param words what follows
 */
public record Spoken(String command, PersonRef name, Optional<String> words) {

  /** Longer texts aren't searched for a name at their end. */
  private static final int LONGEST_TURNED = 600;

  private static final String TALKED =
      "(?:(?:i|we)(?:['’]ve|\\s++have)?+\\s++)?+(?:(?:just|already|finally)\\s++)?+"
          + "(?:had\\s++an?\\s++(?:talk|chat|word|1:1)|talked|spoken|spoke|chatted|met|caught\\s++up)"
          + "(?:\\s++(?:to|with))?+";

  /** A talk to come: that is nothing to note, but there are words for it. */
  private static final Pattern TALK =
      Pattern.compile(
          "(?is)^(?:(?:i|we)(?:['’]ll|\\s++will)?+\\s++)?+(?:talk|speak)\\s++(?:to|with)\\s++(\\S.*+)$");

  /** How each begins, the surest first. */
  private static final List<Map.Entry<String, Pattern>> BEGINNINGS =
      List.of(
          begins("talked", TALKED),
          begins("encourage", "encourage"),
          begins("promise", "(?:i\\s++)?+promised?+(?:\\s++to)?+"),
          begins("not now", "not\\s*+now[,:]?+(?:\\s++(?:for|with))?+"),
          begins("followup", "(?:follow[ -]?up|digest)(?:\\s++(?:on|with))?+"),
          begins("agenda", "agenda(?:\\s++(?:for|with))?+"));

  /** Behind it the first word may be a name, unless a name stands at the end. */
  private static final Map.Entry<String, Pattern> SUGGESTED = begins("suggest", "suggest");

  private static final Pattern TO_COME =
      Pattern.compile(
          "(?i)^,?+\\s*+(?:on\\s++|at\\s++)?+(?:tomorrow|tonight|later|soon|next\\s++\\p{L}++|in\\s++(?:\\d+|a|an|two|three)\\s++(?:minutes?|hours?|days?|weeks?))\\b");

  private static final Pattern NAMED =
      Pattern.compile(
          "(?s)^("
              + SuggestCommand.PERSON
              + "|\\p{L}[\\p{L}\\p{N}'’-]{0,60})[.:!]*+(,.*+|\\s.*+)?+$");

  /** What is promised or suggested first, and only then to whom. */
  private static final Pattern TURNED =
      Pattern.compile(
          "(?is)^(?:i\\s++)?+(promise|suggest)e?d?\\s++(\\S.*?)\\s++to\\s++("
              + SuggestCommand.PERSON
              + "|\\p{L}[\\p{L}\\p{N}'’-]{0,60}(?: \\p{L}[\\p{L}'’-]{1,60})??)((?:[,\\s]++(?:by|until|till)\\s.{1,40})?+)[.!]*+$");

  /** Behind the first name, a further one. */
  private static final Pattern FURTHER =
      Pattern.compile("(?is)^((?:,\\s*+|&\\s*+|and\\s++){0,2})(\\S.*+)$");

  /** Between a name and what is said to that person. */
  private static final Pattern COMMAS = Pattern.compile("^[\\s,]++");

  /**
   * Somebody who may be named behind another one.
   *
   * @param joined whether an "and" or a comma says so
   * @param words what follows
   */
  public record Further(boolean joined, PersonRef name, Optional<String> words) {

    /** Whether nothing else stands there, or one more name. */
    public boolean alone() {
      return words.filter(more -> !FURTHER_JOINED.matcher(more).find()).isEmpty();
    }

    /** Whether it is written as a name is. */
    public boolean capital() {
      return name.platformId().isPresent() || Character.isUpperCase(name.label().codePointAt(0));
    }
  }

  private static final Pattern FURTHER_JOINED = Pattern.compile("(?i)^(?:,|&|and\\s)");

  /** What stands where a name could, and is none. */
  private static final Set<String> NOBODY =
      Set.of(
          "the",
          "a",
          "an",
          "some",
          "any",
          "all",
          "his",
          "her",
          "many",
          "several",
          "everyone",
          "everybody",
          "people",
          "somebody",
          "someone",
          "nobody",
          "about",
          "to",
          "with",
          "at",
          "in",
          "on",
          "for",
          "by",
          "of",
          "and",
          "add",
          "private",
          "tick",
          "more",
          "less");

  private static Map.Entry<String, Pattern> begins(String command, String words) {
    return Map.entry(command, Pattern.compile("(?is)^" + words + "\\s++(\\S.*+)$"));
  }

  static Optional<Spoken> of(String text) {
    return BEGINNINGS.stream()
        .flatMap(begin -> read(begin, text.strip()).stream())
        .findFirst()
        .or(() -> toCome(text.strip()))
        .or(() -> turned(text.strip()))
        .or(() -> read(SUGGESTED, text.strip()));
  }

  private static Optional<Spoken> toCome(String text) {
    Matcher said = TALK.matcher(text);
    return said.matches()
        ? named("followup", said.group(1))
            .map(talk -> new Spoken(talk.command(), talk.name(), Optional.empty()))
        : Optional.empty();
  }

  /** Whether words tell first of a day to come: nothing has happened then. */
  public static boolean isToCome(String words) {
    return TO_COME.matcher(words.strip()).find();
  }

  private static Optional<Spoken> turned(String text) {
    Matcher said = TURNED.matcher(text);
    if (text.length() > LONGEST_TURNED || !said.matches() || isNobody(said.group(3))) {
      return Optional.empty();
    }
    String words = said.group(2) + said.group(4);
    return PersonRef.of(SuggestCommand.bare(said.group(3)))
        .map(name -> new Spoken(said.group(1).toLowerCase(Locale.ROOT), name, Optional.of(words)));
  }

  private static Optional<Spoken> read(Map.Entry<String, Pattern> begin, String text) {
    Matcher said = begin.getValue().matcher(text);
    return said.matches() ? named(begin.getKey(), said.group(1)) : Optional.empty();
  }

  private static Optional<Spoken> named(String command, String rest) {
    Matcher named = NAMED.matcher(rest);
    if (!named.matches() || isNobody(named.group(1))) {
      return Optional.empty();
    }
    Optional<String> words =
        Optional.ofNullable(named.group(2)).map(String::strip).filter(more -> !more.isEmpty());
    return PersonRef.of(SuggestCommand.bare(named.group(1)))
        .map(name -> new Spoken(command, name, words));
  }

  private static boolean isNobody(String name) {
    List<Token> words = Token.of(name);
    return words.stream().anyMatch(word -> NOBODY.contains(word.word())) || Everyday.isSaid(words);
  }

  /** Whoever else may be named in the words behind a name; empty if nobody can be. */
  public static Optional<Further> further(String words) {
    Matcher more = FURTHER.matcher(words.strip());
    return more.matches()
        ? named("", more.group(2))
            .map(next -> new Further(!more.group(1).isEmpty(), next.name(), next.words()))
        : Optional.empty();
  }

  /** What is said to them or about them, without the comma behind the name. */
  public static Optional<String> said(Optional<String> words) {
    return words.map(w -> COMMAS.matcher(w).replaceFirst("")).filter(w -> !w.isEmpty());
  }

  /** Whether it can be about nobody but one of somebody's own people. */
  public boolean ofTheirs() {
    return !ofTalks() && !ofSuggesting() && !command.equals("followup");
  }

  /** Whether several people may be named. */
  public boolean ofSeveral() {
    return command.equals("talked") || command.equals("not now");
  }

  /** Whether it becomes a proposal. */
  public boolean ofSuggesting() {
    return command.equals("suggest");
  }

  /** Whether it is about the talks of two, rather than about one of somebody's people. */
  public boolean ofTalks() {
    return command.equals("agenda");
  }
}
