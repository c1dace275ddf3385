package io.praxisbot.slack.fake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonObject;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ViewsIT {

  private static final String MODAL =
      "{\"type\":\"modal\",\"title\":{\"type\":\"plain_text\",\"text\":\"My week\"},\"blocks\":[]}";
  private static final String HOME = "{\"type\":\"home\",\"blocks\":[{\"type\":\"divider\"}]}";

  private final FakeSlack slack = FakeSlack.start(Manifest.http());
  private final FakeWorkspace acme = slack.workspace("T1", "Acme");
  private final FakeMember ana = acme.member("U1", "Ana Lima", "Europe/Lisbon");
  private final Caller bot = Caller.of(acme);

  @AfterEach
  void close() {
    slack.close();
  }

  @Test
  void aTriggerOpensAModal() throws Exception {
    assertThat(open(slack.triggerId(ana), MODAL).outcome()).isEqualTo("ok");
    assertThat(ana.modal()).isPresent();
  }

  @Test
  void aTriggerIsGoodOnceAndForThreeSeconds() throws Exception {
    String trigger = slack.triggerId(ana);
    String late = slack.triggerId(ana);
    open(trigger, MODAL);
    assertThat(open(trigger, MODAL).outcome()).isEqualTo("exchanged_trigger_id");
    slack.clock().advance(Duration.ofSeconds(4));
    assertThat(open(late, MODAL).outcome()).isEqualTo("expired_trigger_id");
    assertThat(open("1.2.3", MODAL).reasons()).contains("invalid `trigger_id`");
  }

  @Test
  void aTriggerOfAnotherWorkspaceIsNone() throws Exception {
    FakeMember eve = slack.workspace("T2", "Else").member("U2", "Eve", "UTC");
    assertThat(open(slack.triggerId(eve), MODAL).outcome()).isEqualTo("invalid_arguments");
  }

  @Test
  void aWrongModalLeavesTheTriggerGood() throws Exception {
    String trigger = slack.triggerId(ana);
    assertThat(open(trigger, HOME).outcome()).isEqualTo("invalid_arguments");
    assertThat(open(trigger, MODAL).outcome()).isEqualTo("ok");
  }

  @Test
  void aModalIsUpdatedByWhoKnowsItsNewestHash() throws Exception {
    open(slack.triggerId(ana), MODAL);
    FakeView shown = ana.modal().orElseThrow();
    String renamed = MODAL.replace("My week", "Our week");
    assertThat(update(shown.id(), shown.hash(), renamed).outcome()).isEqualTo("ok");
    assertThat(update(shown.id(), shown.hash(), MODAL).outcome()).isEqualTo("hash_conflict");
    assertThat(update("V9", "", MODAL).outcome()).isEqualTo("not_found");
    assertThat(ana.modal().orElseThrow().view().toString()).contains("Our week");
  }

  @Test
  void aClosedModalCantBeUpdated() throws Exception {
    open(slack.triggerId(ana), MODAL);
    String id = ana.modal().orElseThrow().id();
    acme.views().close(ana);
    assertThat(update(id, "", MODAL).outcome()).isEqualTo("not_found");
  }

  @Test
  void threeModalsStackAndNoMore() throws Exception {
    open(slack.triggerId(ana), MODAL);
    FakeView root = ana.modal().orElseThrow();
    JsonObject view = root.view();
    acme.views().push(ana, view);
    assertThat(acme.views().push(ana, view).root()).isEqualTo(root.id());
    assertThatThrownBy(() -> acme.views().push(ana, view))
        .hasMessageContaining("push_limit_reached");
  }

  @Test
  void aHomeTabIsPublished() throws Exception {
    assertThat(publish("U1", "").outcome()).isEqualTo("ok");
    FakeView shown = ana.home().orElseThrow();
    assertThat(publish("U1", shown.hash()).outcome()).isEqualTo("ok");
    assertThat(publish("U1", shown.hash()).outcome()).isEqualTo("hash_conflict");
    assertThat(publish("U9", "").outcome()).isEqualTo("invalid_arguments");
  }

  private Caller.Got open(String trigger, String view) throws Exception {
    return bot.calls("views.open", Map.of("trigger_id", trigger, "view", view));
  }

  private Caller.Got update(String id, String hash, String view) throws Exception {
    return bot.calls("views.update", Map.of("view_id", id, "hash", hash, "view", view));
  }

  private Caller.Got publish(String user, String hash) throws Exception {
    return bot.calls("views.publish", Map.of("user_id", user, "hash", hash, "view", HOME));
  }
}
