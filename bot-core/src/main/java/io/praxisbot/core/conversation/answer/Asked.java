package io.praxisbot.core.conversation.answer;

import java.util.regex.Pattern;

/** Recognises that somebody asks back instead of answering. */
public final class Asked {

  private static final Pattern BARE = Pattern.compile("[?!.\\s…]*\\?[?!.\\s…]*");
  private static final Pattern BACK =
      Pattern.compile(
          "(?i)(?:(?:sorry|hm+|er+|uh|and|so|but),? )?(?:what|how|why|which|like what|such as|for example|for instance"
              + "|e\\.?g\\.?|huh|meaning|can you|could you|do you|is that|is this|does that|should i"
              + "|may i|can i)\\b.{0,80}\\?+[\\s?!.]*");

  private Asked() {}

  /** Whether the whole text is a question; "who would do it? nobody but me" is an answer. */
  public static boolean isQuestion(String text) {
    String said = text.strip();
    return BARE.matcher(said).matches() || BACK.matcher(said).matches();
  }
}
