package io.praxisbot.slack.outbound;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import io.praxisbot.core.table.Upload;
import io.praxisbot.slack.fake.FakeMember;
import io.praxisbot.slack.fake.FakeSlack;
import io.praxisbot.slack.fake.FakeWorkspace;
import io.praxisbot.slack.fake.Manifest;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files that are fetched from Slack, with the token that Slack gave and from nobody else. */
class DownloadsIT {

  private final FakeSlack slack = FakeSlack.start(Manifest.http());
  private final FakeWorkspace acme = slack.workspace("T1", "Acme");
  private final FakeMember nadia = acme.member("U1", "Nadia Okafor", "Europe/Lisbon");
  private final SlackConnection connection = new SlackConnection(URI.create(slack.apiUrl()));
  private final Downloads downloads = new Downloads(connection);

  @AfterEach
  void end() {
    connection.close();
    slack.close();
  }

  @Test
  void aTableComesAsItWasUploaded() {
    Upload got =
        downloads.fetch(
            uploaded("Sofía,Marta\n".getBytes(StandardCharsets.UTF_8)), acme.botToken());
    assertThat(got).isEqualTo(new Upload("people.csv", new Upload.Content.Words("Sofía,Marta\n")));
  }

  @Test
  void aWrongTokenOrOneWithoutTheScopeGetsNothing() {
    SharedFile file = uploaded(new byte[] {'a'});
    assertThat(downloads.fetch(file, "xoxb-wrong").content())
        .isEqualTo(new Upload.Content.NotFetched("no-access"));
    acme.install(Set.of("chat:write"));
    assertThat(downloads.fetch(file, acme.botToken()).content())
        .isEqualTo(new Upload.Content.NotFetched("no-access"));
  }

  @Test
  void whatIsTooLargeIsNotFetchedOrNotReadToItsEnd() {
    SharedFile declared = new SharedFile("people.csv", slack.url() + "/files-pri/x", 3_000_000);
    assertThat(downloads.fetch(declared, acme.botToken()).content())
        .isEqualTo(new Upload.Content.TooLarge(3_000_000));
    assertThat(slack.log().calls("files")).isEmpty();
    SharedFile large = uploaded(new byte[Upload.MOST_BYTES + 1]);
    SharedFile undeclared = new SharedFile(large.name(), large.url(), 0);
    assertThat(downloads.fetch(undeclared, acme.botToken()).content())
        .isEqualTo(new Upload.Content.TooLarge(Upload.MOST_BYTES + 1));
  }

  @Test
  void whatIsGoneIsSaidToBe() {
    SharedFile gone = new SharedFile("people.csv", slack.url() + "/files-pri/gone", 1);
    assertThat(downloads.fetch(gone, acme.botToken()).content())
        .isEqualTo(new Upload.Content.NotFetched("http-404"));
  }

  @ParameterizedTest
  @CsvSource({
    "https://slack.com/api/,      https://files.slack.com/files-pri/T1-F1/x,     true",
    "https://slack-gov.com/api/,  https://files.slack-gov.com/files-pri/T1-F1/x, true",
    "http://127.0.0.1:4000/api/,  http://127.0.0.1:4000/files-pri/1,             true",
    "https://slack.com/api/,      https://hooks.slack.com/files-pri/1,           false",
    "https://slack.com/api/,      http://files.slack.com/files-pri/1,            false",
    "https://slack.com/api/,      https://files.slack.com:8443/files-pri/1,      false",
    "https://slack.com/api/,      https://files.slack.com.example.com/1,         false",
    "https://slack.com/api/,      https://files.slack.com@example.com/1,         false",
    "https://slack.com/api/,      http://169.254.169.254/latest,                 false",
    "http://127.0.0.1:4000/api/,  http://127.0.0.1:8080/actuator,                false"
  })
  void theTokenGoesToSlackAlone(String api, String url, boolean slacks) {
    try (SlackConnection other = new SlackConnection(URI.create(api))) {
      assertThat(new Hosts(other).isSlacks(url, "files")).isEqualTo(slacks);
    }
  }

  private SharedFile uploaded(byte[] bytes) {
    JsonObject file = slack.upload(nadia, "people.csv", bytes);
    return new SharedFile(
        "people.csv", file.get("url_private_download").getAsString(), file.get("size").getAsLong());
  }
}
