package io.praxisbot.slack.outbound;

import com.slack.api.methods.SlackApiTextResponse;
import io.praxisbot.core.delivery.Outcome;
import io.praxisbot.core.delivery.PostRef;
import java.util.List;
import java.util.Optional;

/** Replaces the parts of a message, with more or fewer parts if need be. */
final class Updating {

  private static final String DELETED_ALREADY = "message_not_found";

  private final Posting posting;

  Updating(Posting posting) {
    this.posting = posting;
  }

  Outcome update(Attempt attempt, PostRef ref, Parts parts) {
    List<String> before = Standing.messages(ref);
    int both = Math.min(before.size(), parts.count());
    return replace(attempt, ref, before.subList(0, both), parts)
        .or(() -> delete(attempt, ref, before.subList(both, before.size())))
        .orElseGet(
            () ->
                parts.count() > both
                    ? posting.more(attempt, ref, before, parts)
                    : delivered(ref, before.subList(0, both)));
  }

  /** Empty if all were replaced. */
  private static Optional<Outcome> replace(
      Attempt attempt, PostRef ref, List<String> messages, Parts parts) {
    for (int i = 0; i < messages.size(); i++) {
      Answer<?> answer = replace(attempt, ref, messages.get(i), parts, i + 1);
      if (answer.taken().isEmpty()) {
        return Optional.of(Outcomes.ofChange(answer));
      }
    }
    return Optional.empty();
  }

  private static Answer<? extends SlackApiTextResponse> replace(
      Attempt attempt, PostRef ref, String message, Parts parts, int number) {
    return attempt.call(
        Method.CHAT_UPDATE,
        methods ->
            methods.chatUpdate(
                request ->
                    request
                        .channel(ref.channel())
                        .ts(message)
                        .text(parts.part(number).text())
                        .blocks(parts.part(number).blocks())
                        .metadata(parts.metadata(number))
                        .parse("none")
                        .linkNames(false)));
  }

  /** Empty if none of them is there any more. */
  private static Optional<Outcome> delete(Attempt attempt, PostRef ref, List<String> messages) {
    for (String message : messages) {
      Answer<?> answer =
          attempt.call(
              Method.CHAT_DELETE,
              methods -> methods.chatDelete(r -> r.channel(ref.channel()).ts(message)));
      boolean gone = answer.refusal().filter(DELETED_ALREADY::equals).isPresent();
      if (answer.taken().isEmpty() && !gone) {
        return Optional.of(Outcomes.of(answer));
      }
    }
    return Optional.empty();
  }

  private static Outcome delivered(PostRef ref, List<String> messages) {
    return new Outcome.Delivered(Standing.ref(ref.account(), ref.channel(), messages));
  }
}
