package io.praxisbot.slack.fake.client;

import static org.assertj.core.api.Assertions.assertThat;

import io.praxisbot.slack.fake.FakeSlack;
import io.praxisbot.slack.fake.FakeWorkspace;
import io.praxisbot.slack.fake.Manifest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComposerTest {

  private final FakeSlack slack = FakeSlack.start(Manifest.http());
  private final FakeWorkspace acme = slack.workspace("T1", "Acme");

  @AfterEach
  void stop() {
    slack.close();
  }

  @ParameterizedTest
  @CsvSource({
    "a < b & c > d, a &lt; b &amp; c &gt; d",
    "@Bob, @Bob",
    "@Bob Stone, <@U1>",
    "@Bob Stone Jr. and @Bob Stone, <@U2> and <@U1>",
    "@Bob Stones, @Bob Stones",
    "bob@x.example, <mailto:bob@x.example|bob@x.example>",
    "@channel look, <!channel> look",
    "<!channel>, &lt;!channel&gt;",
    "https://x.example/?a=1&b=2, <https://x.example/?a=1&amp;b=2>",
  })
  void messagesAreWrittenAsSlackWritesThem(String typed, String written) {
    assertThat(composer().message(typed)).isEqualTo(written);
  }

  @Test
  void commandsNameWhomTheyMention() {
    assertThat(composer().command("enrol @Bob Stone")).isEqualTo("enrol <@U1|bob.stone>");
  }

  private Composer composer() {
    acme.member("U1", "Bob Stone", "Europe/Lisbon");
    acme.member("U2", "Bob Stone Jr.", "Europe/Lisbon");
    return new Composer(acme.members());
  }
}
