package io.praxisbot.slack.fake;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PeopleIT {

  private final FakeSlack slack = FakeSlack.start(Manifest.http());
  private final FakeWorkspace acme = slack.workspace("T1", "Acme");
  private final FakeMember ana =
      acme.member("U1", "Ana Lima", "Europe/Lisbon").titled("Nurse").speaking("pt-PT");
  private final Caller bot = Caller.of(acme);

  @AfterEach
  void close() {
    slack.close();
  }

  @Test
  void aMemberIsShownAsTheyAre() throws Exception {
    JsonObject user = user(Map.of("user", "U1", "include_locale", "true"));
    assertThat(user.get("tz").getAsString()).isEqualTo("Europe/Lisbon");
    assertThat(user.get("locale").getAsString()).isEqualTo("pt-PT");
    assertThat(user.get("is_restricted").getAsBoolean()).isFalse();
    assertThat(user.getAsJsonObject("profile").get("title").getAsString()).isEqualTo("Nurse");
    assertThat(user.getAsJsonObject("profile").get("real_name").getAsString())
        .isEqualTo("Ana Lima");
  }

  @Test
  void theLocaleComesOnlyWhenAskedFor() throws Exception {
    assertThat(user(Map.of("user", "U1")).has("locale")).isFalse();
  }

  @Test
  void theEmailNeedsAScope() throws Exception {
    acme.install(Set.of("users:read"));
    assertThat(profile().has("email")).isFalse();
    acme.install(Set.of("users:read", "users:read.email"));
    assertThat(profile().get("email").getAsString()).isEqualTo("u1@example.com");
  }

  @Test
  void aDeactivatedMemberHasNoZoneAnyMore() throws Exception {
    ana.deactivated();
    JsonObject user = user(Map.of("user", "U1"));
    assertThat(user.get("deleted").getAsBoolean()).isTrue();
    assertThat(user.has("tz")).isFalse();
  }

  @Test
  void strangersAreUnknown() throws Exception {
    assertThat(bot.calls("users.info", Map.of("user", "U9")).outcome()).isEqualTo("user_not_found");
  }

  @Test
  void everybodyIsListedPageByPage() throws Exception {
    acme.member("U2", "Ben", "UTC").guest();
    List<String> seen = new ArrayList<>();
    String cursor = "";
    do {
      Caller.Got page = bot.calls("users.list", Map.of("limit", "3", "cursor", cursor));
      page.list("members")
          .forEach(member -> seen.add(member.getAsJsonObject().get("id").getAsString()));
      cursor = page.cursor();
    } while (!cursor.isEmpty());
    assertThat(seen).containsExactly("U1", "U2", acme.botUserId(), "USLACKBOT");
  }

  private JsonObject profile() throws Exception {
    return Caller.of(acme)
        .calls("users.info", Map.of("user", "U1"))
        .json()
        .getAsJsonObject("user")
        .getAsJsonObject("profile");
  }

  private JsonObject user(Map<String, String> args) throws Exception {
    return bot.calls("users.info", args).json().getAsJsonObject("user");
  }
}
