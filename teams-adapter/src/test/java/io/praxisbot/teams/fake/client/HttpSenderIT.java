package io.praxisbot.teams.fake.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import io.praxisbot.teams.fake.Badge;
import io.praxisbot.teams.fake.FakeTeams;
import io.praxisbot.teams.fake.FakeTenant;
import io.praxisbot.teams.fake.Json;
import io.praxisbot.teams.fake.Registration;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class HttpSenderIT {

  private final FakeTeams teams = FakeTeams.start(Registration.singleTenant("t-1"));
  private final FakeTenant acme = teams.tenant("t-1");
  private final List<Optional<String>> badges = new CopyOnWriteArrayList<>();
  private final List<String> bodies = new CopyOnWriteArrayList<>();

  @AfterEach
  void close() {
    teams.close();
  }

  @Test
  void theBotIsToldOverHttpAndItsAnswerComesBack() {
    teams.page("/api/messages", this::answer);
    try (FakeClient client = client("/api/messages")) {
      client.user(acme.member("ana", "Ana Lima", "UTC")).says("Grüße");
      Answer refused = client.sendRaw("{", Badge.NONE, acme.serviceUrl());

      assertThat(refused.status()).isEqualTo(200);
      assertThat(refused.json()).contains(Json.object("seen", true));
      assertThat(Json.read(bodies.get(0)).path("text").asText()).isEqualTo("Grüße");
      assertThat(badges.get(0).orElseThrow()).startsWith("Bearer ");
      assertThat(badges.get(1)).isEmpty();
    }
  }

  @Test
  void aBotThatBreaksTheConnectionIsNoticed() {
    teams.page("/api/messages", HttpExchange::close);
    try (FakeClient client = client("/api/messages")) {
      assertThatThrownBy(() -> client.user(acme.member("ana", "Ana Lima", "UTC")).says("help"))
          .hasMessageContaining("status 0");
      assertThat(teams.log().sent().get(0).outcome()).isEqualTo("no answer");
    }
  }

  private FakeClient client(String path) {
    return FakeClient.overHttp(teams, URI.create(teams.url() + path));
  }

  private void answer(HttpExchange exchange) throws IOException {
    badges.add(Optional.ofNullable(exchange.getRequestHeaders().getFirst("Authorization")));
    bodies.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
    byte[] answer = "{\"seen\":true}".getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.sendResponseHeaders(200, answer.length);
    exchange.getResponseBody().write(answer);
    exchange.close();
  }
}
