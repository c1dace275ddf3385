package io.praxisbot.slack.outbound;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResponsesTest {

  @ParameterizedTest
  @CsvSource({
    "https://slack.com/api/,      https://hooks.slack.com/actions/T1/1/x,     true",
    "https://slack-gov.com/api/,  https://hooks.slack-gov.com/actions/T1/1/x, true",
    "http://127.0.0.1:4000/api/,  http://127.0.0.1:4000/actions/1,            true",
    "https://slack.com/api/,      https://slack.com/api/chat.delete,          false",
    "https://slack.com/api/,      https://hooks.slack-gov.com/actions/1,      false",
    "https://slack.com/api/,      https://files.slack.com/1,                  false",
    "https://slack.com/api/,      http://hooks.slack.com/actions/1,           false",
    "https://slack.com/api/,      http://127.0.0.1:8080/actuator,             false",
    "https://slack.com/api/,      http://169.254.169.254/latest,              false",
    "http://127.0.0.1:4000/api/,  http://127.0.0.1:8080/actuator,             false",
    "http://127.0.0.1:4000/api/,  http://localhost:4000/actions/1,            false",
    "http://127.0.0.1:4000/api/,  https://127.0.0.1:4000/actions/1,           false"
  })
  void onlySlacksOwnAddressesAreSlacks(String api, String url, boolean slacks) {
    try (SlackConnection connection = new SlackConnection(URI.create(api))) {
      assertThat(new Responses(connection).slacks(url)).isEqualTo(slacks);
    }
  }
}
