package io.praxisbot.slack.inbound;

import static io.praxisbot.slack.inbound.Given.given;

import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;
import com.slack.api.app_backend.slash_commands.response.SlashCommandResponse;
import com.slack.api.bolt.context.builtin.SlashCommandContext;
import com.slack.api.bolt.handler.builtin.SlashCommandHandler;
import com.slack.api.bolt.request.builtin.SlashCommandRequest;
import com.slack.api.bolt.response.Response;
import io.praxisbot.core.conversation.Input;
import io.praxisbot.core.people.WorkspaceId;
import java.util.Locale;
import java.util.Optional;

/** What is typed after {@code /praxis}: the same words as in a direct message. */
final class Commands implements SlashCommandHandler {

  private final Callers callers;
  private final Mentions mentions;
  private final Turns turns;

  Commands(Callers callers, Mentions mentions, Turns turns) {
    this.callers = callers;
    this.mentions = mentions;
    this.turns = turns;
  }

  @Override
  public Response apply(SlashCommandRequest request, SlashCommandContext context) {
    SlashCommandPayload payload = request.getPayload();
    try {
      Caller caller =
          callers.of(new WorkspaceId(given(payload.getTeamId())), given(payload.getUserId()));
      Optional<Caller.Outsider> outsider = Callers.outsider(caller);
      if (outsider.isPresent()) {
        return context.ack(whispered(outsider.get().sentence(), outsider.get().locale()));
      }
      Callers.member(caller).ifPresent(member -> take(member, payload));
      return context.ack();
    } catch (NotNowException unmet) {
      return context.ack(whispered("not.now", Locale.ENGLISH));
    }
  }

  private static SlashCommandResponse whispered(String sentence, Locale locale) {
    return SlashCommandResponse.builder()
        .responseType("ephemeral")
        .text(Sentences.of(sentence, locale))
        .build();
  }

  private void take(Caller.Member member, SlashCommandPayload payload) {
    String text = Wording.of(payload.getText());
    mentions.introduce(member.account().workspace(), text);
    turns.take(
        member,
        "c:" + given(payload.getTriggerId()),
        new Input.Typed(text.isBlank() ? "help" : text),
        ReplyPath.ofCommand(member.account(), payload.getResponseUrl()));
  }
}
