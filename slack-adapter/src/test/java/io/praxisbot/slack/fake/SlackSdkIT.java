package io.praxisbot.slack.fake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.response.chat.ChatPostMessageResponse;
import com.slack.api.model.Message;
import com.slack.api.model.block.Blocks;
import com.slack.api.model.block.composition.BlockCompositions;
import com.slack.api.model.block.element.BlockElements;
import com.slack.api.model.view.View;
import com.slack.api.model.view.Views;
import com.slack.api.webhook.WebhookResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What Slack's own SDK sends is understood, and it understands the answers. */
class SlackSdkIT {

  private final FakeSlack slack = FakeSlack.start(Manifest.http());
  private final FakeWorkspace acme = slack.workspace("T1", "Acme");
  private final FakeMember ana = acme.member("U1", "Ana Lima", "Europe/Lisbon");
  private final Slack sdk = Slack.getInstance(config());
  private final MethodsClient bot = sdk.methods(acme.botToken());

  @AfterEach
  void close() throws Exception {
    sdk.close();
    slack.close();
  }

  @Test
  void aMessageIsPostedFoundUpdatedAndDeleted() throws Exception {
    ChatPostMessageResponse posted = post();
    assertThat(posted.isOk()).isTrue();
    Message found =
        bot.conversationsHistory(
                request -> request.channel(posted.getChannel()).includeAllMetadata(true).limit(5))
            .getMessages()
            .get(0);
    assertThat(found.getMetadata().getEventPayload()).containsEntry("key", "k1");
    assertThat(
            bot.chatUpdate(
                    request ->
                        request
                            .channel(posted.getChannel())
                            .ts(posted.getTs())
                            .blocks(List.of(Blocks.divider()))
                            .text("Saved"))
                .isOk())
        .isTrue();
    assertThat(
            bot.chatDelete(request -> request.channel(posted.getChannel()).ts(posted.getTs()))
                .isOk())
        .isTrue();
  }

  @Test
  void peopleAreRead() throws Exception {
    assertThat(bot.authTest(request -> request).getTeamId()).isEqualTo("T1");
    assertThat(bot.usersInfo(request -> request.user("U1").includeLocale(true)).getUser().getTz())
        .isEqualTo("Europe/Lisbon");
    assertThat(bot.usersList(request -> request.limit(2)).getMembers()).hasSize(2);
    assertThat(bot.conversationsOpen(request -> request.users(List.of("U1"))).getChannel().getId())
        .isEqualTo(ana.directMessage());
  }

  @Test
  void viewsAreShown() throws Exception {
    assertThat(
            bot.viewsOpen(request -> request.triggerId(slack.triggerId(ana)).view(modal())).isOk())
        .isTrue();
    String id = ana.modal().orElseThrow().id();
    assertThat(bot.viewsUpdate(request -> request.viewId(id).view(modal())).isOk()).isTrue();
    View home = Views.view(view -> view.type("home").blocks(List.of(Blocks.divider())));
    assertThat(bot.viewsPublish(request -> request.userId("U1").view(home)).isOk()).isTrue();
  }

  @Test
  void aResponseUrlIsAWebhook() throws Exception {
    String url = slack.responseUrl(ana, ana.directMessage(), Optional.empty()).toString();
    WebhookResponse response = sdk.send(url, "{\"text\":\"Done\"}");
    assertThat(response.getCode()).isEqualTo(200);
    assertThat(response.getBody()).isEqualTo("ok");
  }

  @Test
  void aLimitIsUnderstood() {
    slack.fail("chat.postMessage", 1, Fault.status429(Duration.ofSeconds(7)));
    SlackApiException limited = catchThrowableOfType(SlackApiException.class, this::post);
    assertThat(limited.getResponse().code()).isEqualTo(429);
    assertThat(limited.getResponse().header("Retry-After")).isEqualTo("7");
  }

  private ChatPostMessageResponse post() throws Exception {
    return bot.chatPostMessage(
        request ->
            request
                .channel("U1")
                .text("Did you try it?")
                .parse("none")
                .linkNames(false)
                .mrkdwn(false)
                .unfurlLinks(false)
                .unfurlMedia(false)
                .blocks(
                    List.of(
                        Blocks.actions(
                            List.of(
                                BlockElements.button(
                                    button ->
                                        button
                                            .actionId("press:1")
                                            .value("token")
                                            .text(BlockCompositions.plainText("Tried it")))))))
                .metadata(
                    Message.Metadata.builder()
                        .eventType("delivery")
                        .eventPayload(Map.of("key", "k1", "part", 1))
                        .build()));
  }

  private static View modal() {
    return Views.view(
        view ->
            view.type("modal")
                .callbackId("praxis")
                .privateMetadata("token")
                .title(Views.viewTitle(title -> title.type("plain_text").text("My week")))
                .submit(Views.viewSubmit(submit -> submit.type("plain_text").text("Save")))
                .blocks(
                    List.of(
                        Blocks.input(
                            input ->
                                input
                                    .blockId("field:1")
                                    .label(BlockCompositions.plainText("How?"))
                                    .element(
                                        BlockElements.plainTextInput(
                                            text -> text.actionId("value").maxLength(3000)))))));
  }

  private SlackConfig config() {
    SlackConfig config = new SlackConfig();
    config.setMethodsEndpointUrlPrefix(slack.apiUrl());
    return config;
  }
}
