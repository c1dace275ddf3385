package io.praxisbot.slack.render;

import com.slack.api.model.block.ContextBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.composition.MarkdownTextObject;
import com.slack.api.model.block.composition.TextObject;
import io.praxisbot.core.message.Rich;
import io.praxisbot.core.message.Span;
import io.praxisbot.core.message.fit.Cut;
import io.praxisbot.core.message.fit.Words;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Small print, for which Slack has no rich text. So it is plain text, and styled only if not one
 * character in it could mean anything in mrkdwn.
 */
final class SmallPrint {

  private static final Pattern MARKUP = Pattern.compile("[*_~`<>&|@#\\[\\]\\\\\\n]|://|:[^\\s:]+:");
  private static final String OPENS = "(?:^|.*[\\s(])";
  private static final String CLOSES = "(?:$|[\\s.,;:!?)].*)";

  private SmallPrint() {}

  static List<LayoutBlock> of(Rich rich) {
    String text = Words.sendable(rich.text());
    if (text.isBlank()) {
      return List.of();
    }
    if (text.length() <= Limits.CONTEXT / 2 && canBeStyled(rich)) {
      return List.of(block(styled(rich)));
    }
    return Cut.pieces(Rich.plain(text), Limits.CONTEXT).stream()
        .map(piece -> block(Plain.of(piece.text(), Limits.CONTEXT)))
        .toList();
  }

  private static LayoutBlock block(TextObject text) {
    return ContextBlock.builder().elements(List.of(text)).build();
  }

  /** Also that each styled word stands alone: inside a word, mrkdwn doesn't see its signs. */
  private static boolean canBeStyled(Rich rich) {
    String text = rich.text();
    if (MARKUP.matcher(text).find() || !text.equals(Words.sendable(text))) {
      return false;
    }
    int at = 0;
    boolean any = false;
    for (Span span : rich.spans()) {
      int end = at + span.text().length();
      if (span.style() != Span.Style.PLAIN) {
        any = true;
        if (!text.substring(0, at).matches(OPENS)
            || !text.substring(end).matches(CLOSES)
            || span.text().isEmpty()
            || !span.text().strip().equals(span.text())) {
          return false;
        }
      }
      at = end;
    }
    return any;
  }

  private static TextObject styled(Rich rich) {
    String text = rich.spans().stream().map(SmallPrint::mrkdwn).collect(Collectors.joining());
    return MarkdownTextObject.builder().text(text).verbatim(true).build();
  }

  private static String mrkdwn(Span span) {
    return switch (span.style()) {
      case PLAIN -> span.text();
      case BOLD, COMMAND -> "*" + span.text() + "*";
      case ITALIC -> "_" + span.text() + "_";
    };
  }
}
