package io.praxisbot.slack.outbound;

import io.praxisbot.core.delivery.Outcome;
import io.praxisbot.core.delivery.PostRef;
import java.util.List;
import java.util.Optional;

/** Replaces the parts of a message, with more or fewer parts if need be. */
final class Updating {

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
      Answer<?> answer = Changes.replace(attempt, ref.channel(), messages.get(i), parts, i + 1);
      if (answer.taken().isEmpty()) {
        return Optional.of(Outcomes.ofChange(answer));
      }
    }
    return Optional.empty();
  }

  /** Empty if none of them is there any more. */
  private static Optional<Outcome> delete(Attempt attempt, PostRef ref, List<String> messages) {
    for (String message : messages) {
      Answer<?> answer = Changes.delete(attempt, ref.channel(), message);
      if (!Changes.gone(answer)) {
        return Optional.of(Outcomes.ofChange(answer));
      }
    }
    return Optional.empty();
  }

  private static Outcome delivered(PostRef ref, List<String> messages) {
    return new Outcome.Delivered(Standing.ref(ref.account(), ref.channel(), messages));
  }
}
