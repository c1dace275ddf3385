package io.praxisbot.teams.fake;

import java.util.List;

/**
 * Which call a request is.
 *
 * @param conversation empty if it names none
 * @param target the activity or the member; empty if it names none
 */
record Route(Operation operation, String conversation, String target) {

  /** The path is {@code /region/v3/conversations/…}. */
  static Route of(Asked asked) {
    List<String> path = asked.path();
    if (path.size() < 3 || !path.subList(1, 3).equals(List.of("v3", "conversations"))) {
      return new Route(Operation.UNKNOWN, "", "");
    }
    String conversation = path.size() > 3 ? path.get(3) : "";
    String target = path.size() > 5 ? path.get(5) : "";
    return new Route(operation(asked.verb(), path), base(conversation), target);
  }

  private static Operation operation(String verb, List<String> path) {
    String part = path.size() > 4 ? path.get(4) : "";
    return switch (verb + " " + part + " " + path.size()) {
      case "POST  3" -> Operation.CREATE_CONVERSATION;
      case "POST activities 5" -> Operation.SEND_TO_CONVERSATION;
      case "POST activities 6" -> Operation.REPLY_TO_ACTIVITY;
      case "PUT activities 6" -> Operation.UPDATE_ACTIVITY;
      case "DELETE activities 6" -> Operation.DELETE_ACTIVITY;
      case "GET members 6" -> Operation.GET_MEMBER;
      case "GET pagedmembers 5" -> Operation.GET_PAGED_MEMBERS;
      default -> Operation.UNKNOWN;
    };
  }

  /** A thread of a channel is named {@code channel;messageid=…}. */
  private static String base(String conversation) {
    return conversation.split(";", 2)[0];
  }
}
