package io.praxisbot.core.message;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A line or paragraph of styled text.
 *
 * @param spans in reading order
 */
public record Rich(List<Span> spans) {

  public Rich {
    spans = List.copyOf(spans);
  }

  /** Unstyled text, such as a person's own words. */
  public static Rich plain(String text) {
    return new Rich(List.of(new Span(text, Span.Style.PLAIN)));
  }

  /** The words alone. */
  public String text() {
    return spans.stream().map(Span::text).collect(Collectors.joining());
  }
}
