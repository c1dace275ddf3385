package io.praxisbot.slack.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import io.praxisbot.core.message.Block;
import io.praxisbot.core.message.Field;
import io.praxisbot.core.message.Form;
import io.praxisbot.core.message.Message;
import io.praxisbot.core.message.fit.Wild;
import io.praxisbot.core.time.TestClock;
import io.praxisbot.slack.fake.FakeClock;
import io.praxisbot.slack.fake.FakeMember;
import io.praxisbot.slack.fake.FakeSlack;
import io.praxisbot.slack.fake.FakeWorkspace;
import io.praxisbot.slack.fake.Manifest;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is rendered, sent to a Slack that was written from Slack's reference alone. */
class TakenIT {

  private final TestClock clock = new TestClock(Instant.parse("2027-01-07T15:00:00Z"));
  private final FakeSlack slack = FakeSlack.start(Manifest.http(), FakeClock.of(clock));
  private final FakeWorkspace acme = slack.workspace("T1", "Acme");
  private final FakeMember ana = acme.member("U1", "Ana Lima", "Europe/Lisbon");
  private final MethodsClient api = client();
  private final BlockKit blockKit = new BlockKit();

  private MethodsClient client() {
    SlackConfig config = new SlackConfig();
    config.setMethodsEndpointUrlPrefix(slack.apiUrl());
    return Slack.getInstance(config).methods(acme.botToken());
  }

  @AfterEach
  void close() {
    slack.close();
  }

  @Test
  void wildMessagesAreTakenAndPingNobody() throws IOException, SlackApiException {
    for (Block block : Wild.block(60).list().ofSize(60).sample()) {
      for (BlockKit.Part part : blockKit.message(new Message(List.of(block)))) {
        String error = post(part);
        assertThat(error).as("%s", part).isEmpty();
      }
    }
    assertThat(slack.pings().pinged()).isEmpty();
    assertThat(slack.pings().linked()).isEmpty();
  }

  private String post(BlockKit.Part part) throws IOException, SlackApiException {
    clock.advance(Duration.ofSeconds(2));
    var answer =
        api.chatPostMessage(
            call ->
                call.channel("U1")
                    .blocks(part.blocks())
                    .text(part.text())
                    .mrkdwn(false)
                    .parse("none")
                    .linkNames(false)
                    .unfurlLinks(false)
                    .unfurlMedia(false));
    return answer.isOk() ? "" : answer.getError() + answer.getErrors();
  }

  @Test
  void wildFormsAndHomesAreTaken() throws IOException, SlackApiException {
    for (int i = 0; i < 20; i++) {
      clock.advance(Duration.ofSeconds(10));
      Message message = new Message(Wild.block(40).list().ofMinSize(1).ofMaxSize(8).sample());
      var home = api.viewsPublish(call -> call.userId("U1").view(blockKit.home(message)));
      assertThat(home.isOk()).as("%s", home).isTrue();
      Form form =
          new Form(
              "t",
              "A form",
              "Save",
              Wild.field().list().ofMinSize(1).uniqueElements(Field::id).sample());
      var modal =
          api.viewsOpen(call -> call.triggerId(slack.triggerId(ana)).view(blockKit.form(form)));
      assertThat(modal.isOk()).as("%s", modal).isTrue();
    }
  }
}
