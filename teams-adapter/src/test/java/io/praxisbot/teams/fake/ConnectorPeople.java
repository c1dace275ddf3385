package io.praxisbot.teams.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** Who is in a conversation, and how the bot comes to somebody's. */
final class ConnectorPeople {

  private static final int PAGE = 200;
  private static final int LARGEST_PAGE = 500;
  private static final int SMALLEST_PAGE = 1;

  private final FakeTeams teams;
  private final String region;

  ConnectorPeople(FakeTeams teams, String region) {
    this.teams = teams;
    this.region = region;
  }

  /** Opens the personal chat of somebody who has the bot. */
  Reply create(Asked asked) {
    JsonNode wish = asked.json();
    FakeMember member = wanted(wish);
    Connector.Limit.keep(teams, member.tenant().id(), member.id(), Rates.Kind.CREATING);
    if (!member.hasInstalled()) {
      throw new Refusal(
          403, "ForbiddenOperationException", "The bot is not installed in user's personal scope");
    }
    return Reply.json(201, Json.object("id", member.personalChat().id()));
  }

  /** Somebody by either of their ids. */
  Reply member(FakeConversation there, String id) {
    keepPace(there);
    return present(there).stream()
        .filter(member -> member.id().equals(id) || member.aadObjectId().equals(id))
        .findFirst()
        .map(member -> Reply.json(200, member.profile()))
        .orElseThrow(
            () ->
                new Refusal(
                    404, "MemberNotFoundInConversation", "Member not found in conversation."));
  }

  Reply page(FakeConversation there, Asked asked) {
    keepPace(there);
    int size = number(asked, "pageSize", PAGE);
    if (size < SMALLEST_PAGE || size > LARGEST_PAGE) {
      throw Refusal.badArgument("pageSize must be from 1 to 500");
    }
    return page(present(there), number(asked, "continuationToken", 0), size);
  }

  private static Reply page(List<FakeMember> all, int from, int size) {
    int until = Math.min(all.size(), from + size);
    List<ObjectNode> some =
        all.subList(Math.min(from, until), until).stream().map(FakeMember::profile).toList();
    ObjectNode page = Json.object("members", Json.array(some));
    if (until < all.size()) {
      page.put("continuationToken", "page-" + until);
    }
    return Reply.json(200, page);
  }

  private FakeMember wanted(JsonNode wish) {
    List<JsonNode> members = Json.items(wish.path("members")).toList();
    if (wish.path("isGroup").asBoolean() || members.size() != 1) {
      throw Refusal.badArgument("a bot opens conversations with one person");
    }
    if (!wish.path("bot").path("id").asText().endsWith(teams.registration().appId())) {
      throw Refusal.badArgument("the bot isn't the one that signed in");
    }
    return tenant(wish)
        .member(members.get(0).path("id").asText())
        .orElseThrow(() -> new Refusal(404, "NotFound", "The user is not found in the tenant."));
  }

  private FakeTenant tenant(JsonNode wish) {
    String id =
        wish.path("tenantId").asText(wish.path("channelData").path("tenant").path("id").asText());
    return teams.tenants().stream()
        .filter(one -> one.id().equals(id) && one.region().equals(region))
        .findFirst()
        .orElseThrow(() -> new Refusal(403, "ForbiddenOperationException", "no such tenant here"));
  }

  private static List<FakeMember> present(FakeConversation there) {
    return there.members().stream().filter(member -> !member.isGone()).toList();
  }

  private static int number(Asked asked, String name, int otherwise) {
    String given = asked.query().getOrDefault(name, String.valueOf(otherwise));
    try {
      return Integer.parseInt(given.replace("page-", ""));
    } catch (NumberFormatException e) {
      throw Refusal.badArgument(name + " is wrong");
    }
  }

  private void keepPace(FakeConversation there) {
    Connector.Limit.keep(teams, there.tenant().id(), there.id(), Rates.Kind.READING);
  }
}
