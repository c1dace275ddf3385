package io.praxisbot.teams.outbound;

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

  /**
   * What was there says these parts then. A message that grew by an attempt of which nobody knows
   * how it ended doesn't grow again: Teams can't be asked what stands there.
   */
  Outcome update(Attempt attempt, PostRef ref, List<Part> parts) {
    List<String> before = Joined.messages(ref);
    int both = Math.min(before.size(), parts.size());
    List<String> stay = before.subList(0, both);
    return replace(attempt, ref, stay, parts)
        .map(failed -> parts.size() > both ? notGrown(failed) : failed)
        .or(() -> delete(attempt, ref, before.subList(both, before.size())))
        .orElseGet(() -> rest(attempt, ref, stay, parts));
  }

  /**
   * Replacing may be repeated, and comes first: the ledger is to know that nothing has grown yet,
   * so that the next attempt may.
   */
  private static Outcome notGrown(Outcome failed) {
    return failed instanceof Outcome.Unknown unknown
        ? new Outcome.NotSent(unknown.reason())
        : failed;
  }

  private Outcome rest(Attempt attempt, PostRef ref, List<String> stay, List<Part> parts) {
    if (parts.size() == stay.size()) {
      return new Outcome.Delivered(Joined.ref(ref.account(), ref.channel(), stay));
    }
    return attempt.again()
        ? Outcomes.notRepeated(stay.size() + 1)
        : posting.grow(attempt, ref.channel(), stay, parts);
  }

  /** Empty if all were replaced. */
  private static Optional<Outcome> replace(
      Attempt attempt, PostRef ref, List<String> messages, List<Part> parts) {
    for (int i = 0; i < messages.size(); i++) {
      String message = messages.get(i);
      Part part = parts.get(i);
      Answer<Boolean> answer =
          attempt.change(
              ref.channel(),
              client ->
                  client
                      .getConversations()
                      .updateActivity(ref.channel(), message, part.activity()));
      if (answer.taken().isEmpty()) {
        return Optional.of(Outcomes.ofChange(answer));
      }
    }
    return Optional.empty();
  }

  /** Empty if none of them is there any more. */
  private static Optional<Outcome> delete(Attempt attempt, PostRef ref, List<String> messages) {
    for (String message : messages) {
      Answer<Boolean> answer =
          attempt.change(
              ref.channel(),
              client -> client.getConversations().deleteActivity(ref.channel(), message));
      if (answer.taken().isEmpty() && !Outcomes.gone(answer)) {
        return Optional.of(Outcomes.ofChange(answer));
      }
    }
    return Optional.empty();
  }
}
