package io.praxisbot.teams.outbound;

import static org.assertj.core.api.Assertions.assertThat;

import io.praxisbot.core.table.Upload;
import io.praxisbot.teams.fake.FakeTeams;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files that are fetched from where Teams keeps them. */
class TeamsFilesIT {

  private final FakeTeams teams =
      FakeTeams.start(io.praxisbot.teams.fake.Registration.singleTenant("tenant"));

  /** One that would show a token to whatever it calls with one. */
  private final TeamsConnection connection =
      new TeamsConnection(() -> new Tokens.Bearer("ours"), true);

  private final TeamsFiles files = new TeamsFiles(connection, true);

  @AfterEach
  void end() {
    connection.close();
    teams.close();
  }

  @Test
  void aTableComesAsItWasSentAndNoTokenGoesThere() {
    String url = kept("Sofía,Marta\n".getBytes(StandardCharsets.UTF_8));
    assertThat(files.fetch("people.csv", url))
        .isEqualTo(new Upload("people.csv", new Upload.Content.Words("Sofía,Marta\n")));
  }

  @Test
  void anAddressThatIsNotSignedAnyMoreIsSaidToBe() {
    String url = kept(new byte[] {'a'}).replace("tempauth", "expired");
    assertThat(files.fetch("people.csv", url).content())
        .isEqualTo(new Upload.Content.NotFetched("http-401"));
  }

  @Test
  void whatIsTooLargeIsNotReadToItsEnd() {
    String url = kept(new byte[Upload.MOST_BYTES + 1]);
    assertThat(files.fetch("people.csv", url).content())
        .isEqualTo(new Upload.Content.TooLarge(Upload.MOST_BYTES + 1));
  }

  @ParameterizedTest
  @CsvSource({
    "https://acme-my.sharepoint.com/personal/a/download.aspx, true",
    "https://acme.sharepoint.us/download.aspx,                true",
    "http://acme.sharepoint.com/download.aspx,                false",
    "https://sharepoint.com.example.com/download.aspx,        false",
    "https://evilsharepoint.com/download.aspx,                false",
    "https://acme.sharepoint.com@example.com/download.aspx,   false",
    "https://acme.sharepoint.com:8443/download.aspx,          false",
    "https://169.254.169.254/latest,                          false",
    "http://127.0.0.1:8080/actuator,                          false"
  })
  void onlySharePointIsAsked(String url, boolean trusted) {
    assertThat(new TeamsFiles(connection, false).trusted(URI.create(url))).isEqualTo(trusted);
  }

  private String kept(byte[] bytes) {
    return teams.file("people.csv", bytes).path("content").path("downloadUrl").asText();
  }
}
