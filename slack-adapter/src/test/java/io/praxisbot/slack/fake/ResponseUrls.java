package io.praxisbot.slack.fake;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/** The response URLs that were given out: each good for five uses within thirty minutes. */
final class ResponseUrls implements HttpHandler {

  private static final Duration LIFE = Duration.ofMinutes(30);
  private static final int USES = 5;

  /** What a response URL stands for. */
  record Aside(
      FakeMember member,
      String channel,
      Optional<String> original,
      Instant end,
      AtomicInteger left) {}

  private final FakeSlack slack;
  private final Failing failing;
  private final Map<String, Aside> given = new ConcurrentHashMap<>();

  ResponseUrls(FakeSlack slack) {
    this.slack = slack;
    this.failing = new Failing(slack);
  }

  URI mint(FakeMember member, String channel, Optional<String> original) {
    String path = "/actions/" + member.workspace().id() + "/" + slack.number();
    Instant end = slack.clock().instant().plus(LIFE);
    given.put(path, new Aside(member, channel, original, end, new AtomicInteger(USES)));
    return URI.create(slack.url() + path);
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    Asked asked = Asked.from(exchange);
    String team = asked.path().split("/")[2];
    failing.answer(exchange, "response_url", team, asked.forLog(), () -> answer(asked));
  }

  private Reply answer(Asked asked) {
    try {
      Aside aside = Optional.ofNullable(given.get(asked.path())).orElseThrow(gone("invalid_url"));
      return Asides.answer(aside(aside), asked);
    } catch (Refusal refusal) {
      return Reply.refused(refusal, 404);
    }
  }

  private Aside aside(Aside aside) {
    if (slack.clock().instant().isAfter(aside.end())) {
      throw new Refusal("expired_url");
    }
    if (aside.left().getAndDecrement() <= 0) {
      throw new Refusal("used_url");
    }
    return aside;
  }

  private static Supplier<Refusal> gone(String code) {
    return () -> new Refusal(code);
  }
}
