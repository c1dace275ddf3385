package io.praxisbot.slack.outbound;

import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Changes of messages that stand in a conversation. */
final class Changes {

  private static final String DELETED_ALREADY = "message_not_found";

  private Changes() {}

  static Answer<?> replace(
      Attempt attempt, String channel, String message, Parts parts, int number) {
    return attempt.call(
        Method.CHAT_UPDATE,
        methods ->
            methods.chatUpdate(
                request ->
                    request
                        .channel(channel)
                        .ts(message)
                        .text(parts.part(number).text())
                        .blocks(parts.part(number).blocks())
                        .metadata(parts.metadata(number))
                        .parse("none")
                        .linkNames(false)));
  }

  static Answer<?> delete(Attempt attempt, String channel, String message) {
    return attempt.call(
        Method.CHAT_DELETE, methods -> methods.chatDelete(r -> r.channel(channel).ts(message)));
  }

  /** Whether, after it was to be deleted, a message isn't there. */
  static boolean gone(Answer<?> deleted) {
    return deleted.taken().isPresent()
        || deleted.refusal().filter(DELETED_ALREADY::equals).isPresent();
  }

  /**
   * Makes what stands of a message that was cut otherwise say what these parts say.
   *
   * @return what stands then; not {@link Answer.Ok} if Slack took one of the changes not
   */
  static Answer<Standing> reshape(Attempt attempt, Standing before, Parts parts) {
    NavigableMap<Integer, String> left = new TreeMap<>();
    for (Map.Entry<Integer, String> one : before.messages().entrySet()) {
      boolean stays = one.getKey() <= parts.count();
      Answer<?> answer =
          stays
              ? replace(attempt, before.channel(), one.getValue(), parts, one.getKey())
              : delete(attempt, before.channel(), one.getValue());
      if (stays && answer.taken().isPresent()) {
        left.put(one.getKey(), one.getValue());
      } else if (stays ? !Outcomes.gone(answer) : !gone(answer)) {
        return answer.as();
      }
    }
    return new Answer.Ok<>(new Standing(before.channel(), parts.count(), left));
  }
}
