package io.praxisbot.slack.fake;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;

/** {@code users.*}. */
final class UsersMethods {

  private static final int MOST = 1000;

  /** Of old, and without effect; Slack's own SDK still sends it. */
  private static final String PRESENCE = "presence";

  private UsersMethods() {}

  static List<ApiMethod> all() {
    return List.of(
        ApiMethod.of("users.info", UsersMethods::info)
            .needs("user")
            .takes("include_locale")
            .scoped("users:read")
            .at(Pace.TIER_4)
            .formsOnly(),
        ApiMethod.of("users.list", UsersMethods::list)
            .takes("cursor", "limit", "include_locale", "team_id", PRESENCE)
            .scoped("users:read")
            .at(Pace.TIER_2)
            .formsOnly());
  }

  private static JsonObject info(ApiCall call) {
    FakeMember member =
        call.workspace()
            .member(call.args().need("user"))
            .orElseThrow(() -> new Refusal("user_not_found"));
    JsonObject answer = new JsonObject();
    answer.add("user", user(call, member));
    return answer;
  }

  private static JsonObject list(ApiCall call) {
    Paged<FakeMember> page = Paged.of(call.args(), MOST, MOST, call.workspace().members());
    JsonArray members = new JsonArray();
    page.items().forEach(member -> members.add(user(call, member)));
    JsonObject answer = new JsonObject();
    answer.add("members", members);
    page.into(answer);
    return answer;
  }

  private static JsonObject user(ApiCall call, FakeMember member) {
    boolean email = call.workspace().scopes().contains("users:read.email");
    return Json.user(member, email, call.args().flag("include_locale"));
  }
}
