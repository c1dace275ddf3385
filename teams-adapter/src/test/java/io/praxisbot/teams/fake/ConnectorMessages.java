package io.praxisbot.teams.fake;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** What the bot writes, changes and takes back. */
final class ConnectorMessages {

  private final FakeTeams teams;

  ConnectorMessages(FakeTeams teams) {
    this.teams = teams;
  }

  /**
   * Takes a new activity.
   *
   * @param repliesTo empty if it answers none
   */
  Reply send(FakeConversation there, String repliesTo, JsonNode activity) {
    if (there.type() == FakeConversation.Type.CHANNEL && !repliesTo.isEmpty()) {
      own(there, repliesTo, false);
    }
    if (activity.path("type").asText().equals("typing")) {
      keepPace(there);
      log(there, Entry.Kind.TYPING, "", activity, List.of());
      return Reply.json(202, Json.object());
    }
    List<String> mentioned = ActivityRules.check(there, activity);
    keepPace(there);
    FakeMessage written = there.write(teams.registration().botId(), activity);
    log(there, Entry.Kind.NEW, written.id(), activity, mentioned);
    return Reply.json(201, Json.object("id", written.id()));
  }

  Reply update(FakeConversation there, String id, JsonNode activity) {
    FakeMessage before = own(there, id, true);
    List<String> mentioned = ActivityRules.check(there, activity);
    keepPace(there);
    there.change(before, activity);
    log(there, Entry.Kind.UPDATE, id, activity, mentioned);
    return Reply.json(200, Json.object("id", id));
  }

  Reply delete(FakeConversation there, String id) {
    own(there, id, true);
    keepPace(there);
    there.delete(id);
    log(there, Entry.Kind.DELETION, id, Json.object().path("none"), List.of());
    return Reply.json(200, Json.object());
  }

  private FakeMessage own(FakeConversation there, String id, boolean mine) {
    FakeMessage found =
        there
            .message(id)
            .orElseThrow(
                () -> new Refusal(404, "ActivityNotFoundInConversation", "no such activity"));
    if (mine && !found.author().equals(teams.registration().botId())) {
      throw new Refusal(403, "NotEnoughPermissions", "the activity is somebody else's");
    }
    return found;
  }

  private void keepPace(FakeConversation there) {
    Connector.Limit.keep(teams, there.tenant().id(), there.id(), Rates.Kind.SENDING);
  }

  private void log(
      FakeConversation there,
      Entry.Kind kind,
      String id,
      JsonNode activity,
      List<String> mentioned) {
    teams
        .log()
        .add(
            new Entry.Accepted(
                teams.clock().wall(),
                there.tenant().id(),
                kind,
                there.id(),
                there.person(),
                id,
                activity,
                mentioned));
  }
}
