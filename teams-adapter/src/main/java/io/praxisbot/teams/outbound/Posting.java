package io.praxisbot.teams.outbound;

import com.microsoft.bot.schema.ResourceResponse;
import io.praxisbot.core.delivery.Outcome;
import io.praxisbot.core.people.Account;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Posts new messages. */
final class Posting {

  private static final int NOT_FOUND = 404;

  private final Opening opening;

  Posting(Opening opening) {
    this.opening = opening;
  }

  /** All parts, in the person's direct messages with the bot, which are opened if need be. */
  Outcome post(Attempt attempt, List<Part> parts) {
    Optional<String> known = attempt.reference().conversation();
    Answer<String> conversation =
        known.<Answer<String>>map(Answer.Ok::new).orElseGet(() -> opening.open(attempt));
    if (!(conversation instanceof Answer.Ok<String> there)) {
      return Outcomes.ofOpening(conversation);
    }
    Answer<String> first = post(attempt, there.value(), parts.get(0));
    return known.isPresent() && notFound(first)
        ? anew(attempt, parts)
        : rest(attempt, there.value(), first, parts);
  }

  /** The parts of a message from that number on; those before it stand there. */
  Outcome grow(Attempt attempt, String conversation, List<String> before, List<Part> parts) {
    List<String> there = new ArrayList<>(before);
    for (int i = before.size(); i < parts.size(); i++) {
      Answer<String> answer = post(attempt, conversation, parts.get(i));
      if (!(answer instanceof Answer.Ok<String> ok)) {
        return i == before.size() ? Outcomes.ofGrowth(i + 1, answer) : Outcomes.notRepeated(i + 1);
      }
      there.add(ok.value());
    }
    return delivered(attempt, conversation, there);
  }

  /** Conversations end, for one when the person removes the bot and adds it again. */
  private Outcome anew(Attempt attempt, List<Part> parts) {
    Answer<String> opened = opening.open(attempt);
    return opened instanceof Answer.Ok<String> there
        ? rest(attempt, there.value(), post(attempt, there.value(), parts.get(0)), parts)
        : Outcomes.ofOpening(opened);
  }

  private static Outcome rest(
      Attempt attempt, String conversation, Answer<String> first, List<Part> parts) {
    if (!(first instanceof Answer.Ok<String> posted)) {
      return Outcomes.of(first);
    }
    List<String> there = new ArrayList<>(List.of(posted.value()));
    for (int i = 1; i < parts.size(); i++) {
      Answer<String> answer = follow(attempt, conversation, parts.get(i));
      if (!(answer instanceof Answer.Ok<String> ok)) {
        return Outcomes.ofPart(i + 1, answer);
      }
      there.add(ok.value());
    }
    return delivered(attempt, conversation, there);
  }

  /**
   * A part whose predecessor stands there: nothing brings it later. So one that Teams certainly
   * didn't take for its pace waits, if that is soon enough.
   */
  private static Answer<String> follow(Attempt attempt, String conversation, Part part) {
    Answer<String> answer = post(attempt, conversation, part);
    return answer instanceof Answer.Throttled<String> ? post(attempt, conversation, part) : answer;
  }

  private static Answer<String> post(Attempt attempt, String conversation, Part part) {
    return attempt
        .call(
            conversation,
            client -> client.getConversations().sendToConversation(conversation, part.activity()))
        .then(Posting::id);
  }

  /** Without an id it can never be replaced, so it counts as one of which nobody knows. */
  private static Answer<String> id(ResourceResponse said) {
    String id = said.getId();
    return id == null || id.isBlank()
        ? new Answer.Unknown<>(Reason.TEAMS_FAULT.with("unreadable"))
        : new Answer.Ok<>(id);
  }

  private static boolean notFound(Answer<?> answer) {
    return answer.refusal().filter(refused -> refused.status() == NOT_FOUND).isPresent();
  }

  private static Outcome delivered(Attempt attempt, String conversation, List<String> messages) {
    Account account = attempt.reference().account();
    return new Outcome.Delivered(Joined.ref(account, conversation, messages));
  }
}
