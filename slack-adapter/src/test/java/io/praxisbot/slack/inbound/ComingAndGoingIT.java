package io.praxisbot.slack.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.slack.api.methods.request.views.ViewsPublishRequest;
import io.praxisbot.core.people.Profile;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The home tab, and who comes, changes and goes. */
class ComingAndGoingIT {

  private final Desk desk = new Desk();

  @AfterEach
  void end() {
    desk.close();
  }

  private Answered opensHome(String user, String tab) {
    return desk.tells(
        Payloads.object("type", "app_home_opened", "user", user, "channel", "D1", "tab", tab));
  }

  private ViewsPublishRequest published(int count) {
    Awaitility.await()
        .atMost(Duration.ofMinutes(1))
        .until(() -> desk.web.published().size() >= count);
    return desk.web.published().get(count - 1);
  }

  @Test
  void theHomeIsPublishedWhenItIsOpenedAndAfterWhatTheyDo() {
    desk.somebody("U1", Profile.Kind.MEMBER);
    desk.tells(Payloads.message("U1", "1.1", "start"));
    desk.texts(1);
    assertThat(opensHome("U1", "home").status()).isEqualTo(200);
    assertThat(published(1).getUserId()).isEqualTo("U1");
    desk.tells(Payloads.message("U1", "1.2", "help"));
    published(2);
    desk.texts(2);
    desk.wall.advance(Duration.ofHours(1));
    desk.tells(Payloads.message("U1", "1.3", "help"));
    desk.texts(3);
    desk.textsAfterAll();
    assertThat(desk.web.published()).hasSize(2);
  }

  @Test
  void theMessagesTabIsNoHome() {
    desk.somebody("U1", Profile.Kind.MEMBER);
    opensHome("U1", "messages");
    desk.textsAfterAll();
    assertThat(desk.web.published()).isEmpty();
  }

  @Test
  void aGuestsHomeSaysWhyThereIsNothing() {
    desk.somebody("U2", Profile.Kind.GUEST);
    opensHome("U2", "home");
    assertThat(published(1).getView().getBlocks().toString()).contains("here as a guest");
  }

  @Test
  void whoComesAndChangesIsTold() {
    desk.tells(Payloads.object("type", "team_join", "user", Payloads.object("id", "U5")));
    desk.tells(Payloads.object("type", "user_change", "user", Payloads.object("id", "U6")));
    assertThat(desk.told).containsExactly("seen T1 U5", "seen T1 U6");
  }

  @Test
  void whoTakesTheBotAwayIsTold() {
    desk.tells(Payloads.object("type", "app_uninstalled"));
    desk.tells(revoked("oauth"));
    desk.tells(revoked("bot"));
    assertThat(desk.told).containsExactly("uninstalled T1 1800000000", "revoked T1 1800000000");
  }

  private static JsonObject revoked(String kind) {
    JsonArray users = new JsonArray();
    users.add("U1");
    return Payloads.object("type", "tokens_revoked", "tokens", Payloads.object(kind, users));
  }
}
