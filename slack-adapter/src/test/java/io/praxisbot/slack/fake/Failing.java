package io.praxisbot.slack.fake;

import com.google.gson.JsonParser;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Answers a call, or fails to, if that was ordered; and logs what came of it. */
final class Failing {

  private final FakeSlack slack;

  Failing(FakeSlack slack) {
    this.slack = slack;
  }

  void answer(
      HttpExchange exchange,
      String method,
      String team,
      Map<String, String> args,
      Supplier<Reply> work)
      throws IOException {
    Optional<Fault> fault = slack.faults().next(team, method);
    Optional<Reply> reply = fault.isPresent() ? failed(fault.get(), work) : Optional.of(work.get());
    String outcome = reply.map(Failing::outcome).orElse("closed");
    slack.log().add(new Entry.Called(slack.clock().wall(), method, team, args, outcome));
    if (reply.isPresent()) {
      reply.get().to(exchange);
    } else {
      exchange.close();
    }
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
      return Optional.of(Reply.refused(new Refusal(refused.code()), 200));
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

  private static String outcome(Reply reply) {
    if (!reply.body().startsWith("{")) {
      return reply.status() == 200 ? "ok" : "status " + reply.status();
    }
    var answer = JsonParser.parseString(reply.body()).getAsJsonObject();
    return answer.get("ok").getAsBoolean() ? "ok" : answer.get("error").getAsString();
  }
}
