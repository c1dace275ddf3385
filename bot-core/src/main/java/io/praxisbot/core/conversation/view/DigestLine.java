package io.praxisbot.core.conversation.view;

import io.praxisbot.core.message.Rich;
import io.praxisbot.core.message.Span;
import io.praxisbot.core.people.PersonId;
import java.util.ArrayList;
import java.util.List;

/**
 * One person's line in a digest.
 *
 * @param words what it says
 * @param telling whether it says more than that: shared words, or that it came or changed later
 */
record DigestLine(PersonId person, Rich words, boolean telling) {

  /** Several things about one person, on one line. */
  static DigestLine of(PersonId person, List<Rich> parts, boolean telling) {
    List<Span> spans = new ArrayList<>();
    for (Rich part : parts) {
      if (!spans.isEmpty()) {
        spans.add(new Span(" · ", Span.Style.PLAIN));
      }
      spans.addAll(part.spans());
    }
    return new DigestLine(person, new Rich(spans), telling);
  }

  /** The first of them that are no more, and together no longer, than that. */
  static List<DigestLine> first(List<DigestLine> lines, int most, int characters) {
    List<DigestLine> first = new ArrayList<>();
    int left = characters;
    for (DigestLine line : lines) {
      left -= line.words().text().length();
      if (left < 0 || first.size() == most) {
        return first;
      }
      first.add(line);
    }
    return first;
  }
}
