package io.praxisbot.slack.outbound;

/** The methods of the Web API that Praxis calls, by their names there. */
public enum Method {
  AUTH_TEST("auth.test"),
  CHAT_POST_MESSAGE("chat.postMessage"),
  CHAT_UPDATE("chat.update"),
  CHAT_DELETE("chat.delete"),
  CONVERSATIONS_OPEN("conversations.open"),
  CONVERSATIONS_HISTORY("conversations.history"),
  USERS_INFO("users.info"),
  USERS_LIST("users.list"),
  VIEWS_OPEN("views.open"),
  VIEWS_UPDATE("views.update"),
  VIEWS_PUBLISH("views.publish");

  private final String path;

  Method(String path) {
    this.path = path;
  }

  /** The method's name in the Web API. */
  public String path() {
    return path;
  }
}
