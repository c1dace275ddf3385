package io.praxisbot.teams.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Answers a call, or fails to, if that was ordered; and logs what came of it. */
final class Failing {

  /**
   * What is called.
   *
   * @param scopes where faults may have been ordered for
   */
  record Call(
      Operation operation,
      String tenant,
      String conversation,
      String activity,
      JsonNode body,
      List<String> scopes) {}

  private final FakeTeams teams;

  Failing(FakeTeams teams) {
    this.teams = teams;
  }

  void answer(HttpExchange exchange, Call call, Supplier<Reply> work) throws IOException {
    Optional<Fault> fault = teams.faults().next(call.operation(), call.scopes());
    Optional<Reply> reply = fault.isPresent() ? failed(fault.get(), work) : Optional.of(work.get());
    log(call, reply.map(Reply::outcome).orElse("closed"));
    if (reply.isPresent()) {
      reply.get().to(exchange);
    } else {
      exchange.close();
    }
  }

  private void log(Call call, String outcome) {
    teams
        .log()
        .add(
            new Entry.Called(
                teams.clock().wall(),
                call.operation(),
                call.tenant(),
                call.conversation(),
                call.activity(),
                call.body(),
                outcome));
  }

  /** Empty if the connection breaks. */
  private static Optional<Reply> failed(Fault fault, Supplier<Reply> work) {
    if (fault instanceof Fault.Status status) {
      return Optional.of(Reply.status(status.code()));
    }
    if (fault instanceof Fault.Limited limited) {
      return Optional.of(Reply.limited(limited.retryAfter()));
    }
    if (fault instanceof Fault.Refused refused) {
      return Optional.of(
          Reply.refused(new Refusal(refused.status(), refused.code(), "as ordered")));
    }
    if (fault instanceof Fault.CloseBeforeAccept) {
      return Optional.empty();
    }
    return afterAccepting(fault, work.get());
  }

  private static Optional<Reply> afterAccepting(Fault fault, Reply reply) {
    if (fault instanceof Fault.AcceptThenClose) {
      return Optional.empty();
    }
    if (fault instanceof Fault.AcceptThenStatus status) {
      return Optional.of(Reply.status(status.code()));
    }
    if (fault instanceof Fault.Slow slow) {
      rest(slow.by());
    }
    return Optional.of(reply);
  }

  /** The one place that sleeps: to be slow is what was ordered. */
  private static void rest(Duration time) {
    try {
      Thread.sleep(time.toMillis());
    } catch (InterruptedException closing) {
      Thread.currentThread().interrupt();
    }
  }
}
