package io.praxisbot.slack.fake.client;

import io.praxisbot.slack.fake.FakeMember;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What Slack makes of what somebody types: the three signs of its markup are escaped, addresses
 * become links, and {@code @Bob Stone} becomes a mention if there is such a member.
 */
final class Composer {

  private static final Pattern LINK = Pattern.compile("https?://[^\\s<>|]+");
  private static final Pattern MAIL = Pattern.compile("\\b[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+\\b");
  private static final Pattern EVERYBODY = Pattern.compile("(?<!\\S)@(channel|here|everyone)\\b");

  private final List<FakeMember> members;

  Composer(Collection<FakeMember> members) {
    // The longest name first, so that nobody is taken for their namesake with a shorter one.
    this.members =
        members.stream()
            .sorted(Comparator.comparing((FakeMember member) -> member.name().length()).reversed())
            .toList();
  }

  /** The text of a message. */
  String message(String typed) {
    return written(typed, member -> "<@" + member.id() + ">");
  }

  /** The text behind a slash command that asked for escaping. */
  String command(String typed) {
    return written(typed, member -> "<@" + member.id() + "|" + handle(member.name()) + ">");
  }

  /** What goes with a member's id: letters, digits and dots. */
  static String handle(String name) {
    return name.toLowerCase(java.util.Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", ".");
  }

  static String escaped(String typed) {
    return typed.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  private String written(String typed, Function<FakeMember, String> mention) {
    String text = escaped(typed);
    text = LINK.matcher(text).replaceAll("<$0>");
    text = MAIL.matcher(text).replaceAll("<mailto:$0|$0>");
    text = EVERYBODY.matcher(text).replaceAll("<!$1>");
    for (FakeMember member : members) {
      text =
          Pattern.compile(
                  "(?<!\\S)@" + Pattern.quote(escaped(member.name())) + "(?![\\p{L}\\p{N}])")
              .matcher(text)
              .replaceAll(Matcher.quoteReplacement(mention.apply(member)));
    }
    return text;
  }
}
