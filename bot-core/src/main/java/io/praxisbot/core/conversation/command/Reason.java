package io.praxisbot.core.conversation.command;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Why somebody pauses, in their own words: {@code … because my knee}, {@code … (parental leave)}.
 *
 * @param before the words before the reason
 * @param words the reason, exactly as typed
 */
record Reason(List<Token> before, Optional<String> words) {

  private static final Pattern BECAUSE =
      Pattern.compile("(?<!\\S)(?:because|reason:?)(?=\\s)", Pattern.CASE_INSENSITIVE);

  static Reason in(Rest rest) {
    String raw = rest.raw();
    Matcher because = BECAUSE.matcher(raw);
    boolean said = because.find();
    int bracket = raw.indexOf('(');
    if (bracket >= 0 && raw.endsWith(")") && (!said || bracket < because.start())) {
      return split(raw, bracket, raw.substring(bracket + 1, raw.length() - 1), rest);
    }
    return said
        ? split(raw, because.start(), raw.substring(because.end()), rest)
        : new Reason(rest.tokens(), Optional.empty());
  }

  private static final Pattern WORD_END = Pattern.compile("(?<=\\S)(?=\\s)|(?=[,;])|(?<=\\S:)");
  private static final Pattern LEADING = Pattern.compile("^[\\s,;:.–—-]+");

  /** Behind more words than these no reason is looked for. */
  private static final int LONGEST_TIME = 12;

  /** What goes on with the time rather than with a reason. */
  private static final Pattern STILL_TIME =
      Pattern.compile(
          "(?is)^(?:until|till|til|to|from|starting|days?|weeks?|months?|and|or|\\d\\S*)(?!\\S).*");

  /** Each way to part the time from a reason that no word announces, the longest time first. */
  static List<Reason> behindTime(Rest rest) {
    String raw = rest.raw();
    List<Reason> parted =
        WORD_END
            .matcher(raw)
            .results()
            .limit(LONGEST_TIME)
            .map(end -> split(raw, end.start(), unannounced(raw.substring(end.start())), rest))
            .collect(Collectors.toCollection(ArrayList::new));
    Collections.reverse(parted);
    return parted.stream().filter(reason -> reason.words().isPresent()).toList();
  }

  private static String unannounced(String behind) {
    return LEADING.matcher(behind).replaceFirst("");
  }

  /** Whether they may be a reason, rather than more of the time. */
  boolean isApart() {
    return words.filter(text -> !STILL_TIME.matcher(text).matches()).isPresent();
  }

  private static Reason split(String raw, int start, String reason, Rest rest) {
    List<Token> before = Rest.of(raw.substring(0, start), rest.today()).tokens();
    Optional<String> words = Optional.of(reason.strip()).filter(text -> !text.isEmpty());
    return new Reason(before, words);
  }
}
