package io.praxisbot.core.conversation.followup;

import io.praxisbot.core.conversation.Length;
import io.praxisbot.core.conversation.Reply;
import io.praxisbot.core.conversation.Sent;
import io.praxisbot.core.followup.FollowUp;
import java.util.Map;

/** The words of a manager that a form brings. */
final class FollowUpWords {

  private FollowUpWords() {}

  /**
   * The words; says so on the field if they can't be taken.
   *
   * @param before what the field held
   */
  static String of(Map<String, String> values, String before, Reply reply) {
    Sent sent = new Sent(values);
    String words = sent.words("words", before);
    if (words.isEmpty()) {
      reply.refuse(sent.name("words"), "followup.words.needed", Map.of());
    } else if (Length.of(words) > FollowUp.LONGEST_WORDS) {
      reply.refuse(sent.name("words"), "input.shorter", Map.of("most", most()));
    }
    return words;
  }

  /** How long they may be, for a sentence that says so. */
  static String most() {
    return String.valueOf(FollowUp.LONGEST_WORDS);
  }
}
