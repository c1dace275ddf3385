package io.praxisbot.teams.outbound;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.bot.schema.ChannelAccount;
import com.microsoft.bot.schema.ConversationParameters;
import com.microsoft.bot.schema.ConversationResourceResponse;
import io.praxisbot.core.people.ConversationReference;
import java.util.List;
import java.util.Optional;

/** Asks Teams for the conversation in which the bot writes to somebody. */
final class Opening {

  private final Optional<String> bot;
  private final References references;

  /**
   * @param bot how the bot is called in conversations; empty if Teams is to know by itself
   */
  Opening(Optional<String> bot, References references) {
    this.bot = bot;
    this.references = references;
  }

  /** The conversation's id, which is kept for the next time. */
  Answer<String> open(Attempt attempt) {
    ConversationReference to = attempt.reference();
    Answer<String> opened =
        attempt
            .call(to.user(), client -> client.getConversations().createConversation(asked(to)))
            .then(Opening::id);
    opened
        .taken()
        .ifPresent(
            conversation -> {
              references.opened(to, conversation);
              attempt.goesOn(to.in(conversation));
            });
    return opened;
  }

  private static Answer<String> id(ConversationResourceResponse said) {
    String id = said.getId();
    return id == null || id.isBlank()
        ? new Answer.Unknown<>(Reason.TEAMS_FAULT.with("unreadable"))
        : new Answer.Ok<>(id);
  }

  private ConversationParameters asked(ConversationReference to) {
    String tenant = to.account().workspace().value();
    ObjectNode channelData = JsonNodeFactory.instance.objectNode();
    channelData.putObject("tenant").put("id", tenant);
    ConversationParameters parameters = new ConversationParameters();
    parameters.setIsGroup(false);
    bot.map(ChannelAccount::new).ifPresent(parameters::setBot);
    parameters.setMembers(List.of(new ChannelAccount(to.user())));
    parameters.setTenantId(tenant);
    parameters.setChannelData(channelData);
    return parameters;
  }
}
