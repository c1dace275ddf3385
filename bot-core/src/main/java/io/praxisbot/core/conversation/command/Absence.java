package io.praxisbot.core.conversation.command;

import io.praxisbot.core.conversation.command.Command.PauseUntil;
import io.praxisbot.core.conversation.command.Reading.Found;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Time off that is told rather than commanded: "sick until monday", "I'm on holiday next week". Why
 * somebody is off is theirs alone, so none of it may be taken for what others read.
 */
public final class Absence {

  private static final String SELF = "(?:i['’]?m|i\\s++am|i['’]ll\\s++be|i\\s++will\\s++be)\\s++";

  /** What tells of it by itself. */
  private static final String TOLD =
      "sick|ill|unwell|(?:off|out)\\s++sick|on\\s++(?:(?:sick|parental|maternity|paternity|annual"
          + "|medical|family|unpaid)\\s++)?+leave|on\\s++(?:holidays?|vacation)";

  /** What tells of it only together with a time. */
  private static final String TIMED = "off(?:\\s++work)?+|away|out\\s++of\\s++(?:the\\s++)?+office";

  private static final Pattern AWAY =
      Pattern.compile(
          "(?is)^(?:"
              + SELF
              + ")?+(?:("
              + TOLD
              + ")|"
              + TIMED
              + ")(?=[\\s,.:;!]|$)[,.:;!]*+(.*+)$");

  /** What goes on so is hardly time off: "pause before I answer". */
  private static final Pattern HOW =
      Pattern.compile(
          "(?is)^pause[,:]?+\\s++(?:before|less|more|when|whenever|and|briefly|longer|often|once"
              + "|twice|to\\s++(?:think|listen|breathe|reflect|ask|let))\\b.*+$");

  private static final Pattern PAUSE = Pattern.compile("(?is)^pause\\b.*+$");

  private Absence() {}

  static Optional<Command> read(String text, LocalDate today) {
    Matcher away = AWAY.matcher(text.strip());
    return away.matches()
        ? read(away.group(1) != null, Rest.of(away.group(2), today))
        : Optional.empty();
  }

  private static Optional<Command> read(boolean told, Rest rest) {
    return PauseReader.read(rest) instanceof Found<Command> found
            && found.certainty() != Certainty.GUESSED
            && found.value() instanceof PauseUntil off
            && (told || isTimed(off))
        ? Optional.of(off)
        : Optional.empty();
  }

  private static boolean isTimed(PauseUntil off) {
    return off.from().isPresent() || off.end().isPresent();
  }

  /** Whether the text may ask for time off, so that nobody's words are made of it unasked. */
  static boolean isLikely(String text, LocalDate today) {
    String said = text.strip();
    return PAUSE.matcher(said).matches()
        ? !HOW.matcher(said).matches()
        : read(said, today).filter(off -> off instanceof PauseUntil u && isTimed(u)).isPresent();
  }

  /** Whether the text begins as somebody tells of being off, whatever follows. */
  public static boolean isTold(String text) {
    Matcher away = AWAY.matcher(text.strip());
    return away.matches() && (away.group(1) != null || away.group(2).strip().startsWith("until"));
  }
}
