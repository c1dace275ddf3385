package io.praxisbot.slack.fake;

import java.util.List;
import java.util.stream.Stream;

/** The methods of the Web API that the fake has from the beginning. */
final class Methods {

  private Methods() {}

  static List<ApiMethod> all() {
    return Stream.of(
            AuthMethods.all(),
            ChatMethods.all(),
            ConversationsMethods.all(),
            UsersMethods.all(),
            ViewsMethods.all())
        .flatMap(List::stream)
        .toList();
  }
}
