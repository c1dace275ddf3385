package io.praxisbot.slack.fake;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Whether a call has the arguments that its method knows. Slack lets others pass; this doesn't. */
final class Arguments {

  private Arguments() {}

  static void check(ApiMethod method, Args args) {
    List<String> reasons = new ArrayList<>();
    Set<String> known = method.known();
    args.names().stream()
        .filter(name -> !known.contains(name) && !name.equals("token"))
        .forEach(name -> reasons.add("[ERROR] unknown argument: " + name));
    method.required().stream()
        .filter(name -> args.text(name).isEmpty())
        .forEach(name -> reasons.add("[ERROR] missing required field: " + name));
    if (!reasons.isEmpty()) {
      throw new Refusal("invalid_arguments", reasons);
    }
  }
}
