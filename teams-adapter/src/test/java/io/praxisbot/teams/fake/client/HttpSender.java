package io.praxisbot.teams.fake.client;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;

/** Tells the bot over HTTP, and waits no longer than Teams does. */
final class HttpSender implements Sender {

  /** Teams gives up on a bot after 10 to 15 seconds. */
  private static final Duration PATIENCE = Duration.ofSeconds(15);

  private final URI endpoint;
  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  HttpSender(URI endpoint) {
    this.endpoint = endpoint;
  }

  @Override
  public Answer send(Optional<String> authorization, String body) {
    var request =
        HttpRequest.newBuilder(endpoint)
            .timeout(PATIENCE)
            .header("User-Agent", "Microsoft-SkypeBotApi (Microsoft-BotFramework/3.0)")
            .header("Content-Type", "application/json; charset=utf-8")
            .POST(HttpRequest.BodyPublishers.ofString(body));
    authorization.ifPresent(header -> request.header("Authorization", header));
    return exchange(request.build());
  }

  private Answer exchange(HttpRequest request) {
    try {
      return answer(http.send(request, HttpResponse.BodyHandlers.ofString()));
    } catch (IOException e) {
      // Teams doesn't tell the bot apart that was too slow from the one that wasn't there.
      return Answer.NONE;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Answer.NONE;
    }
  }

  private static Answer answer(HttpResponse<String> response) {
    String type = response.headers().firstValue("content-type").orElse("");
    return new Answer(response.statusCode(), type, response.body());
  }
}
