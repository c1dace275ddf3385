package io.praxisbot.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A local Teams takes everybody at their word, so only programs on this machine may say one. */
class TeamsLocalIT {

  private static final String ACTIVITY =
      """
      {"type": "message", "id": "1", "text": "help", "channelId": "msteams",
       "serviceUrl": "http://127.0.0.1:1/_connector",
       "from": {"id": "29:1a-alex", "name": "Alex Wilber",
                "aadObjectId": "0b0f7a9e-1111-4c11-8a11-000000000001"},
       "recipient": {"id": "28:bot", "name": "Praxis"},
       "conversation": {"conversationType": "personal", "id": "a:1personal-alex",
                        "tenantId": "3f1c2d4e-5b6a-4c7d-8e9f-0a1b2c3d4e5f"}}
      """;

  @TempDir static Path folder;
  private static Running praxis;

  @BeforeAll
  static void starts() {
    praxis = Running.in(folder, "--TEAMS_LOCAL=on", "--PRAXIS_PLAYGROUND=on");
  }

  @AfterAll
  static void stops() {
    praxis.close();
  }

  private static int says(String type, String... headers) {
    return praxis.raw("/api/messages", type, ACTIVITY, headers).status();
  }

  @ParameterizedTest
  @ValueSource(strings = {"application/json", "Application/JSON; charset=utf-8"})
  void aProgramOnThisMachineIsHeard(String type) {
    assertThat(says(type)).isEqualTo(202);
    assertThat(says(type, "Host", "localhost:" + praxis.port())).isEqualTo(202);
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://evil.example", "null", "http://127.0.0.1:1"})
  void aPageOfAnotherSiteIsNot(String origin) {
    assertThat(says("application/json", "Origin", origin)).isEqualTo(403);
  }

  @Test
  void norIsAnyPageAtAll() {
    assertThat(says("application/json", "Origin", "http://127.0.0.1:" + praxis.port()))
        .isEqualTo(403);
  }

  @ParameterizedTest
  @ValueSource(strings = {"text/plain", "application/x-www-form-urlencoded", "application/json2"})
  void whatAPageMaySendWithoutAskingIsNotRead(String type) {
    assertThat(says(type)).isEqualTo(415);
  }

  @ParameterizedTest
  @ValueSource(strings = {"evil.example", "127.0.0.1", "localhost.evil.example:80"})
  void aNameThatSomebodyElseLeadsHereIsRefused(String host) {
    assertThat(says("application/json", "Host", host)).isEqualTo(403);
  }

  @ParameterizedTest
  @CsvSource({"Forwarded,for=1.2.3.4", "X-Forwarded-For,1.2.3.4"})
  void whatCameThroughAProxyIsRefused(String header, String value) {
    assertThat(says("application/json", header, value)).isEqualTo(403);
  }
}
