package io.praxisbot.core.conversation.command;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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

  private static Reason split(String raw, int start, String reason, Rest rest) {
    List<Token> before = Rest.of(raw.substring(0, start), rest.today()).tokens();
    Optional<String> words = Optional.of(reason.strip()).filter(text -> !text.isEmpty());
    return new Reason(before, words);
  }
}
