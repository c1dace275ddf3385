package io.praxisbot.slack.fake;

import static io.praxisbot.slack.fake.Check.flag;
import static io.praxisbot.slack.fake.Check.like;
import static io.praxisbot.slack.fake.Check.list;
import static io.praxisbot.slack.fake.Check.number;
import static io.praxisbot.slack.fake.Check.string;
import static io.praxisbot.slack.fake.Check.text;

import java.util.Map;
import java.util.regex.Pattern;

/** Slack's rich text, which is a small document of its own. */
final class RichText {

  private static final int MANY = 1000;

  private RichText() {}

  /** The parts of a rich text block. */
  static Check parts() {
    Shape section = holding("rich_text_section");
    Shape quote = holding("rich_text_quote").may("border", number(0, 1));
    Shape code = holding("rich_text_preformatted").may("border", number(0, 1));
    Shape bullets =
        Shape.typed("rich_text_list")
            .must("elements", list(1, MANY, section))
            .must("style", like(Pattern.compile("bullet|ordered")))
            .may("indent", number(0, 8))
            .may("offset", number(0, MANY))
            .may("border", number(0, 1));
    return list(
        0,
        MANY,
        Shape.oneOf(
            Map.of(
                "rich_text_section", section,
                "rich_text_quote", quote,
                "rich_text_preformatted", code,
                "rich_text_list", bullets)));
  }

  private static Shape holding(String type) {
    return Shape.typed(type).must("elements", list(0, MANY, inline()));
  }

  private static Check inline() {
    Check read = text(1, MANY * 10).and(string((text, place) -> place.read(text)));
    return Shape.oneOf(
        Map.of(
            "text", Shape.typed("text").must("text", read).may("style", style()),
            "link",
                Shape.typed("link")
                    .must("url", text(1, 3000))
                    .may("text", read)
                    .may("unsafe", flag())
                    .may("style", style()),
            "emoji", Shape.typed("emoji").must("name", text(1, 100)).may("unicode", text(1, 100)),
            "user", Shape.typed("user").must("user_id", text(1, 255)).may("style", style()),
            "usergroup", Shape.typed("usergroup").must("usergroup_id", text(1, 255)),
            "channel", Shape.typed("channel").must("channel_id", text(1, 255)),
            "broadcast",
                Shape.typed("broadcast")
                    .must("range", like(Pattern.compile("here|channel|everyone")))));
  }

  private static Check style() {
    return Shape.plain()
        .may("bold", flag())
        .may("italic", flag())
        .may("strike", flag())
        .may("code", flag())
        .may("underline", flag())
        .may("highlight", flag())
        .may("client_highlight", flag())
        .may("unlink", flag());
  }
}
