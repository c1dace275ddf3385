package io.praxisbot.slack.fake;

import com.google.gson.JsonObject;
import java.util.List;

/** {@code auth.test}. */
final class AuthMethods {

  private AuthMethods() {}

  static List<ApiMethod> all() {
    return List.of(ApiMethod.of("auth.test", AuthMethods::test).at(Pace.AUTH));
  }

  private static JsonObject test(ApiCall call) {
    FakeWorkspace workspace = call.workspace();
    JsonObject answer = new JsonObject();
    answer.addProperty("url", call.slack().url() + "/");
    answer.addProperty("team", workspace.name());
    answer.addProperty("user", "praxis");
    answer.addProperty("team_id", workspace.id());
    answer.addProperty("user_id", workspace.botUserId());
    answer.addProperty("bot_id", workspace.botId());
    answer.addProperty("is_enterprise_install", false);
    return answer;
  }
}
