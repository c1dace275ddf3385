package io.praxisbot.slack.fake.client;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;

/** Tells an app over HTTP, signed, and waits no longer than Slack does. */
public final class HttpSender implements Sender {

  private static final Duration PATIENCE = Duration.ofSeconds(3);

  private final Function<Sent, URI> target;
  private final String signingSecret;
  private final InstantSource wallClock;
  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final List<Reply> replies = new CopyOnWriteArrayList<>();

  /**
   * @param target where to send what
   * @param wallClock what the app takes for now: signatures are as of then
   */
  public HttpSender(Function<Sent, URI> target, String signingSecret, InstantSource wallClock) {
    this.target = target;
    this.signingSecret = signingSecret;
    this.wallClock = wallClock;
  }

  @Override
  public Reply send(Sent sent, int attempt, String reason) {
    var reply = exchange(request(sent, attempt, reason));
    replies.add(reply);
    return reply;
  }

  @Override
  public List<Reply> replies() {
    return List.copyOf(replies);
  }

  @Override
  public void close() {
    replies.clear();
  }

  private HttpRequest request(Sent sent, int attempt, String reason) {
    var now = wallClock.instant();
    var request =
        HttpRequest.newBuilder(target.apply(sent))
            .timeout(PATIENCE)
            .header("User-Agent", "Slackbot 1.0 (+https://api.slack.com/robots)")
            .header("Content-Type", sent.contentType())
            .header("X-Slack-Request-Timestamp", Signature.timestamp(now))
            .header("X-Slack-Signature", Signature.of(signingSecret, now, sent.body()))
            .POST(HttpRequest.BodyPublishers.ofString(sent.body()));
    if (attempt > 0) {
      request.header("X-Slack-Retry-Num", String.valueOf(attempt));
      request.header("X-Slack-Retry-Reason", reason);
    }
    return request.build();
  }

  private Reply exchange(HttpRequest request) {
    try {
      return reply(http.send(request, HttpResponse.BodyHandlers.ofString()));
    } catch (IOException e) {
      // Slack doesn't tell the app apart that was too slow from the one that wasn't there.
      return Reply.NONE;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Reply.NONE;
    }
  }

  private static Reply reply(HttpResponse<String> response) {
    var headers = response.headers();
    return new Reply(
        response.statusCode(),
        headers.firstValue("content-type").map(type -> type.split(";", 2)[0].strip()).orElse(""),
        response.body(),
        headers.firstValue("x-slack-no-retry").isEmpty());
  }
}
