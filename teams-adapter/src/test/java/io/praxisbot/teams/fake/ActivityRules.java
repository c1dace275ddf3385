package io.praxisbot.teams.fake;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What Teams takes for a message. */
final class ActivityRules {

  private static final String CARD = "application/vnd.microsoft.card.adaptive";
  private static final Set<String> FORMATS = Set.of("markdown", "plain", "xml");
  private static final Map<String, List<String>> MARKED =
      Map.of("TextBlock", List.of("text"), "Fact", List.of("title", "value"));
  private static final List<String> BELOW =
      List.of("body", "items", "columns", "rows", "cells", "facts");
  private static final Pattern MENTION = Pattern.compile("<at>[^<]*</at>");

  private ActivityRules() {}

  /**
   * Refuses what Teams would.
   *
   * @return the ids of those whom it mentions
   * @throws Refusal if something is wrong with it
   */
  static List<String> check(FakeConversation there, JsonNode activity) {
    demand(activity.path("type").asText().equals("message"), "type must be message");
    demandTenant(there, activity);
    String format = activity.path("textFormat").asText("markdown");
    demand(FORMATS.contains(format), "textFormat is wrong");
    demand(
        activity.path("text").isMissingNode() || activity.path("text").isTextual(),
        "text is no text");
    List<JsonNode> attachments = Json.items(activity.path("attachments")).toList();
    demand(
        !attachments.isEmpty() || !activity.path("text").asText("").isBlank(),
        "a message needs text or an attachment");
    attachments.forEach(ActivityRules::checkAttachment);
    return mentioned(there, activity);
  }

  /**
   * Refuses what no client shows as a card.
   *
   * @throws Refusal if something is wrong with it
   */
  static void checkCard(JsonNode content) {
    List<String> faults = AdaptiveCardRules.faults(content);
    demand(faults.isEmpty(), "the card is wrong: " + faults);
    checkMentions(content.path("msteams").path("entities"), texts(content));
  }

  private static void checkAttachment(JsonNode attachment) {
    demand(
        attachment.path("contentType").asText().equals(CARD),
        "an attachment must be an Adaptive Card");
    checkCard(attachment.path("content"));
  }

  private static void demandTenant(FakeConversation there, JsonNode activity) {
    String said =
        activity
            .path("channelData")
            .path("tenant")
            .path("id")
            .asText(activity.path("conversation").path("tenantId").asText(there.tenant().id()));
    demand(said.equals(there.tenant().id()), "the conversation is another tenant's");
  }

  private static List<String> mentioned(FakeConversation there, JsonNode activity) {
    boolean marked = !activity.path("textFormat").asText("").equals("plain");
    checkMentions(
        activity.path("entities"),
        marked ? Stream.of(activity.path("text").asText("")) : Stream.of());
    List<JsonNode> all = new ArrayList<>(mentions(activity.path("entities")));
    Json.items(activity.path("attachments"))
        .map(attachment -> attachment.path("content").path("msteams").path("entities"))
        .forEach(entities -> all.addAll(mentions(entities)));
    List<String> ids = all.stream().map(one -> one.path("mentioned").path("id").asText()).toList();
    ids.forEach(id -> demand(isThere(there, id), "somebody is mentioned who isn't there"));
    return ids;
  }

  private static boolean isThere(FakeConversation there, String id) {
    return there.members().stream()
        .anyMatch(one -> one.id().equals(id) || one.aadObjectId().equals(id));
  }

  /** Every mention stands in the text, and everything in the text that looks like one is one. */
  private static void checkMentions(JsonNode entities, Stream<String> texts) {
    Set<String> declared =
        mentions(entities).stream()
            .map(one -> one.path("text").asText())
            .collect(Collectors.toSet());
    Set<String> written =
        texts
            .flatMap(one -> MENTION.matcher(one).results().map(found -> found.group()))
            .collect(Collectors.toSet());
    demand(declared.equals(written), "mentions and their entities don't agree");
  }

  /** All text in which Teams looks for mentions: text blocks and facts, not text runs. */
  private static Stream<String> texts(JsonNode node) {
    Stream<String> own =
        MARKED.getOrDefault(node.path("type").asText("Fact"), List.of()).stream()
            .map(field -> node.path(field).asText(""));
    Stream<JsonNode> below =
        Stream.concat(
            BELOW.stream().flatMap(field -> Json.items(node.path(field))),
            Stream.of(node.path("fallback")).filter(JsonNode::isObject));
    return Stream.concat(own, below.flatMap(ActivityRules::texts));
  }

  private static List<JsonNode> mentions(JsonNode entities) {
    return Json.items(entities)
        .filter(entity -> entity.path("type").asText().equals("mention"))
        .toList();
  }

  private static void demand(boolean right, String why) {
    if (!right) {
      throw Refusal.badArgument(why);
    }
  }
}
