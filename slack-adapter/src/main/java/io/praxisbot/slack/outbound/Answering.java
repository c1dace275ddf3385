package io.praxisbot.slack.outbound;

import com.slack.api.app_backend.interactive_components.response.ActionResponse;
import io.praxisbot.core.delivery.Aside;
import io.praxisbot.core.delivery.Outcome;
import io.praxisbot.core.delivery.PostRef;
import io.praxisbot.core.people.Account;
import java.util.Optional;

/**
 * Answers by way of a response URL, right where somebody typed or pressed. Only what is one message
 * goes there: the rest of one that broke off could never be said.
 */
final class Answering {

  private static final Outcome CLOSED = new Outcome.Rejected(Outcome.Rejected.NO_ASIDE);

  private final Responses responses;

  Answering(Responses responses) {
    this.responses = responses;
  }

  /** Says something new that only the person sees. */
  Outcome say(Attempt attempt, Account to, Aside aside, Parts parts) {
    return send(attempt, aside, parts, false)
        .orElseGet(() -> delivered(PostRef.aside(to, parts.key())));
  }

  /** Replaces the pressed message, which only the person sees. */
  Outcome replaceAside(Attempt attempt, PostRef ref, Aside aside, Parts parts) {
    return send(attempt, aside, parts, true).orElseGet(() -> delivered(ref));
  }

  /**
   * Replaces the pressed message.
   *
   * @return empty if it wasn't replaced for sure, or isn't the one
   */
  Optional<Outcome> replace(Attempt attempt, PostRef ref, Aside aside, Parts parts) {
    return ResponseUrl.parse(aside.address())
        .filter(way -> parts.count() == 1 && way.message().equals(Optional.of(ref.message())))
        .map(way -> post(attempt, way, response(parts, true)))
        .flatMap(answer -> replaced(ref, answer));
  }

  private static Optional<Outcome> replaced(PostRef ref, Answer<Boolean> answer) {
    if (answer instanceof Answer.Unknown<Boolean>) {
      return Optional.of(Outcomes.of(answer));
    }
    return answer.taken().map(ok -> delivered(ref));
  }

  /** Empty if Slack took all of it. */
  private Optional<Outcome> send(Attempt attempt, Aside aside, Parts parts, boolean replace) {
    Optional<ResponseUrl> way = ResponseUrl.parse(aside.address());
    if (way.isEmpty() || parts.count() > 1) {
      return Optional.of(CLOSED);
    }
    Answer<Boolean> answer = post(attempt, way.get(), response(parts, replace));
    return answer.taken().isPresent() ? Optional.empty() : Optional.of(notSaid(answer));
  }

  private Answer<Boolean> post(Attempt attempt, ResponseUrl way, ActionResponse response) {
    return attempt.call(() -> responses.post(way.url(), response));
  }

  /** A throttle of response URLs is none of the workspace's calls, so it holds nobody else up. */
  private static Outcome notSaid(Answer<Boolean> answer) {
    if (answer.refusal().isPresent()) {
      return CLOSED;
    }
    return answer instanceof Answer.Throttled<Boolean>
        ? new Outcome.NotSent(Reason.THROTTLED.word())
        : Outcomes.of(answer);
  }

  private static ActionResponse response(Parts parts, boolean replace) {
    return ActionResponse.builder()
        .responseType(replace ? null : "ephemeral")
        .replaceOriginal(replace)
        .text(parts.part(1).text())
        .blocks(parts.part(1).blocks())
        .build();
  }

  private static Outcome delivered(PostRef ref) {
    return new Outcome.Delivered(ref);
  }
}
