package io.praxisbot.teams.fake;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The connector at one service URL: tells calls apart and lets in who may call. */
final class Connector implements HttpHandler {

  /** Refused if larger; Teams' own documents say "approximately 100 KB", in UTF-16. */
  private static final int LARGEST = 100 * 1024;

  private final FakeTeams teams;
  private final String region;
  private final Failing failing;
  private final ConnectorMessages messages;
  private final ConnectorPeople people;

  Connector(FakeTeams teams, String region) {
    this.teams = teams;
    this.region = region;
    this.failing = new Failing(teams);
    this.messages = new ConnectorMessages(teams);
    this.people = new ConnectorPeople(teams, region);
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    Asked asked = Asked.from(exchange);
    Route route = Route.of(asked);
    String tenant =
        teams.conversation(route.conversation()).map(one -> one.tenant().id()).orElse("");
    List<String> scopes = Stream.of(tenant, route.conversation()).toList();
    Failing.Call call =
        new Failing.Call(
            route.operation(),
            tenant,
            route.conversation(),
            route.target(),
            asked.forLog(),
            scopes);
    failing.answer(exchange, call, () -> reply(() -> answer(asked, route)));
  }

  private static Reply reply(Supplier<Reply> work) {
    try {
      return work.get();
    } catch (Limit limit) {
      return Reply.limited(limit.wait);
    } catch (Refusal refusal) {
      return Reply.refused(refusal);
    }
  }

  private Reply answer(Asked asked, Route route) {
    teams.login().demand(asked.authorization());
    if (asked.size() > LARGEST) {
      throw new Refusal(413, "MessageSizeTooBig", "Message size too large.");
    }
    return switch (route.operation()) {
      case CREATE_CONVERSATION -> people.create(asked);
      case SEND_TO_CONVERSATION, REPLY_TO_ACTIVITY ->
          messages.send(writable(route), route.target(), asked.json());
      case UPDATE_ACTIVITY -> messages.update(writable(route), route.target(), asked.json());
      case DELETE_ACTIVITY -> messages.delete(writable(route), route.target());
      case GET_MEMBER -> people.member(joined(route), route.target());
      case GET_PAGED_MEMBERS -> people.page(joined(route), asked);
      default -> throw new Refusal(404, "NotFound", "there is nothing here");
    };
  }

  private FakeConversation writable(Route route) {
    FakeConversation there = joined(route);
    if (there.type() == FakeConversation.Type.PERSONAL && there.members().get(0).isBlocking()) {
      throw new Refusal(403, "MessageWritesBlocked", "User has blocked the bot.");
    }
    return there;
  }

  private FakeConversation joined(Route route) {
    FakeConversation there =
        Optional.of(route.conversation())
            .flatMap(teams::conversation)
            .filter(one -> one.tenant().region().equals(region))
            .filter(one -> one.members().stream().anyMatch(member -> !member.isGone()))
            .orElseThrow(() -> new Refusal(404, "ConversationNotFound", "Conversation not found."));
    if (!there.hasBot()) {
      throw new Refusal(
          403, "BotNotInConversationRoster", "The bot is not part of the conversation roster.");
    }
    return there;
  }

  /** Thrown when the bot is too fast. */
  static final class Limit extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Duration wait;

    private Limit(Duration wait) {
      super("too fast");
      this.wait = wait;
    }

    static void keep(FakeTeams teams, String tenant, String conversation, Rates.Kind kind) {
      Duration wait = teams.rates().ask(tenant, conversation, kind);
      if (!wait.isZero()) {
        throw new Limit(wait);
      }
    }
  }
}
