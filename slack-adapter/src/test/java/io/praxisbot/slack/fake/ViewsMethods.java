package io.praxisbot.slack.fake;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.Optional;

/** {@code views.*}. */
final class ViewsMethods {

  private ViewsMethods() {}

  static List<ApiMethod> all() {
    return List.of(
        ApiMethod.of("views.open", ViewsMethods::open).needs("trigger_id", "view").at(Pace.TIER_4),
        ApiMethod.of("views.update", ViewsMethods::update)
            .needs("view_id", "view")
            .takes("hash")
            .at(Pace.TIER_4),
        ApiMethod.of("views.publish", ViewsMethods::publish)
            .needs("user_id", "view")
            .takes("hash")
            .at(Pace.TIER_4));
  }

  private static JsonObject open(ApiCall call) {
    JsonObject view = view(call);
    Surface.MODAL.check(view);
    FakeMember member =
        call.slack().triggers().exchange(call.args().need("trigger_id"), call.workspace());
    return shown(call, call.workspace().views().open(member, view));
  }

  private static JsonObject update(ApiCall call) {
    return shown(
        call, call.workspace().views().update(call.args().need("view_id"), hash(call), view(call)));
  }

  private static JsonObject publish(ApiCall call) {
    if (!call.slack().manifest().surfaces().homeTab()) {
      throw new Refusal("not_enabled");
    }
    FakeMember member =
        call.workspace()
            .member(call.args().need("user_id"))
            .orElseThrow(() -> new Refusal("invalid_arguments", List.of("user_id")));
    return shown(call, call.workspace().views().publish(member, hash(call), view(call)));
  }

  private static JsonObject view(ApiCall call) {
    return call.args()
        .object("view", "invalid_arguments")
        .orElseThrow(() -> new Refusal("invalid_arguments", List.of("view")));
  }

  private static Optional<String> hash(ApiCall call) {
    return call.args().text("hash");
  }

  private static JsonObject shown(ApiCall call, FakeView view) {
    call.slack().pings().read(view.view());
    JsonObject answer = new JsonObject();
    answer.add("view", Json.view(call.workspace(), view));
    return answer;
  }
}
