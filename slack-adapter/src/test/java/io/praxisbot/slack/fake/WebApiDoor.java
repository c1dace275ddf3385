package io.praxisbot.slack.fake;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;

/** Lets calls of the Web API in, if they may come in. */
final class WebApiDoor implements HttpHandler {

  private static final String PATH = "/api/";

  private final FakeSlack slack;
  private final Failing failing;

  WebApiDoor(FakeSlack slack) {
    this.slack = slack;
    this.failing = new Failing(slack);
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    Asked asked = Asked.from(exchange);
    String method = asked.path().substring(PATH.length());
    Optional<FakeWorkspace> caller = caller(asked);
    String team = caller.map(FakeWorkspace::id).orElse("");
    failing.answer(exchange, method, team, asked.forLog(), () -> answer(asked, method));
  }

  private Reply answer(Asked asked, String name) {
    try {
      ApiMethod method = slack.method(name).orElseThrow(() -> new Refusal("unknown_method"));
      return answer(asked, method);
    } catch (Refusal refusal) {
      return Reply.refused(refusal, 200);
    }
  }

  private Reply answer(Asked asked, ApiMethod method) {
    demandType(asked, method);
    Optional<FakeWorkspace> caller = Credentials.check(slack, asked, method);
    Args args = asked.args();
    Arguments.check(method, args);
    Duration wait = slack.rates().ask(caller.map(FakeWorkspace::id).orElse(""), method, args);
    if (!wait.isZero()) {
      return Reply.limited(slack.clock().onTheWall(wait));
    }
    return Reply.ok(method.work().answer(new ApiCall(slack, caller, args, asked.headers())));
  }

  private static void demandType(Asked asked, ApiMethod method) {
    if (!asked.verb().equals("POST")) {
      throw new Refusal("invalid_http_method");
    }
    if (asked.type().isEmpty() && !asked.body().isEmpty()) {
      throw new Refusal("missing_post_type");
    }
    boolean fits = asked.isForm() || (asked.isJson() && method.json()) || asked.type().isEmpty();
    if (!fits) {
      throw new Refusal("invalid_post_type");
    }
  }

  private Optional<FakeWorkspace> caller(Asked asked) {
    return Credentials.token(asked).flatMap(slack.tokens()::team).flatMap(slack::workspace);
  }
}
