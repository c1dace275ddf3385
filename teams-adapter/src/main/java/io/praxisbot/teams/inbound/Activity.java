package io.praxisbot.teams.inbound;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.praxisbot.core.people.Account;
import io.praxisbot.core.people.PlatformName;
import io.praxisbot.core.people.WorkspaceId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One thing that Teams tells. Each part is read when it is needed: whatever else Teams puts beside
 * it does no harm, and a part of the wrong kind makes the whole malformed.
 */
record Activity(ObjectNode json) {

  /** What Entra's ids look like; nothing else becomes part of an account. */
  private static final Pattern ID = Pattern.compile("[0-9A-Za-z-]{1,64}");

  String type() {
    return Json.given(json, "type");
  }

  /** Teams' own name of it: a message's is the message's id. */
  String id() {
    return Json.given(json, "id");
  }

  /** What an invoke or an event is called. */
  String name() {
    return Json.text(json, "name").orElse("");
  }

  /** What an installation update says of the installation. */
  String action() {
    return Json.text(json, "action").orElse("");
  }

  /** The message on whose card somebody pressed. */
  Optional<String> replyTo() {
    return Json.text(json, "replyToId");
  }

  Optional<String> timestamp() {
    return Json.text(json, "timestamp");
  }

  String conversation() {
    return Json.given(json, "conversation", "id");
  }

  String serviceUrl() {
    return Json.given(json, "serviceUrl");
  }

  /** How Teams calls the bot. */
  String bot() {
    return Json.given(json, "recipient", "id");
  }

  /** Whether nobody but the person reads along. */
  boolean personal() {
    return Json.text(json, "conversation", "conversationType")
        .map("personal"::equals)
        .orElseGet(() -> !Json.at(json, "conversation", "isGroup").asBoolean(false));
  }

  /** The team in whose channel it happened. */
  Optional<String> team() {
    return Json.text(json, "channelData", "team", "id");
  }

  JsonNode value() {
    return json.path("value");
  }

  boolean hasValue() {
    return !value().isMissingNode() && !value().isNull();
  }

  /** What Teams calls a change of a team. */
  String event() {
    return Json.text(json, "channelData", "eventType").orElse("");
  }

  JsonNode entities() {
    return json.path("entities");
  }

  Optional<WorkspaceId> tenant() {
    return tenantId().map(WorkspaceId::new);
  }

  Claim claim() {
    return new Claim(Json.given(json, "channelId"), serviceUrl(), tenantId());
  }

  /**
   * Both places name it; if they differ, it is malformed.
   *
   * @throws MalformedActivityException if it is no id
   */
  private Optional<String> tenantId() {
    Optional<String> told = id(json, "channelData", "tenant", "id");
    Optional<String> there = id(json, "conversation", "tenantId");
    if (told.isPresent() && there.isPresent() && !told.equals(there)) {
      throw new MalformedActivityException("tenant");
    }
    return told.or(() -> there);
  }

  /** Who did it; empty if that is no person, such as another bot. */
  Optional<Sender> sender() {
    return member(json.path("from"));
  }

  /** How Teams shows who did it. */
  Whereabouts whereabouts() {
    return new Whereabouts(serviceUrl(), conversation(), Json.given(json, "from", "id"));
  }

  /** The people among those who were added. */
  List<Sender> added() {
    List<Sender> people = new ArrayList<>();
    json.path("membersAdded").forEach(one -> member(one).ifPresent(people::add));
    return people;
  }

  /** Whether the bot is among those who were added or removed. */
  boolean concernsBot(String members) {
    String bot = bot();
    for (JsonNode one : json.path(members)) {
      if (Json.text(one, "id").filter(bot::equals).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** Somebody as Teams shows them in it; empty if that is no person of the tenant. */
  Optional<Sender> member(JsonNode one) {
    return tenant()
        .flatMap(
            tenant ->
                id(one, "aadObjectId").map(user -> new Account(PlatformName.TEAMS, tenant, user)))
        .map(
            account ->
                new Sender(
                    account, Json.given(one, "id"), Json.text(one, "name").orElse("").strip()));
  }

  private static Optional<String> id(JsonNode from, String... path) {
    return Json.text(from, path).map(Activity::checked);
  }

  private static String checked(String id) {
    if (!ID.matcher(id).matches()) {
      throw new MalformedActivityException("id");
    }
    return id.toLowerCase(Locale.ROOT);
  }
}
