package io.praxisbot.slack.outbound;

import com.slack.api.methods.response.chat.ChatPostMessageResponse;
import io.praxisbot.core.delivery.Outcome;
import io.praxisbot.core.delivery.PostRef;
import io.praxisbot.core.people.Account;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Posts the parts of a message that don't stand there yet. */
final class Posting {

  private final DirectMessages directMessages;
  private final History history;

  Posting(DirectMessages directMessages, History history) {
    this.directMessages = directMessages;
    this.history = history;
  }

  /** A new message in the person's direct messages. */
  Outcome post(Attempt attempt, Account to, Parts parts) {
    return attempt.earlier().isPresent()
        ? again(attempt, to, parts)
        : missing(attempt, to, parts, Standing.none(to));
  }

  /**
   * The parts beyond those that were replaced.
   *
   * @param replaced Slack's ids of the first parts, which history may not reach any more
   */
  Outcome more(Attempt attempt, PostRef ref, List<String> replaced, Parts parts) {
    Standing none = new Standing(ref.channel(), 0, new TreeMap<>());
    Answer<Standing> read =
        attempt.earlier().isPresent()
            ? history.read(attempt, ref.channel(), parts.key())
            : new Answer.Ok<>(none);
    return read instanceof Answer.Ok<Standing> ok
        ? goOn(attempt, ref.account(), parts, ok.value(), replaced)
        : Outcomes.ofRead(read);
  }

  /** An earlier attempt may have ended half way, so what stands there is read back first. */
  private Outcome again(Attempt attempt, Account to, Parts parts) {
    Answer<Standing> read =
        directMessages.of(attempt, to).then(channel -> history.read(attempt, channel, parts.key()));
    return read instanceof Answer.Ok<Standing> ok
        ? goOn(attempt, to, parts, ok.value(), List.of())
        : Outcomes.ofRead(read);
  }

  /** What it says may have changed since, and with it where it is cut. */
  private Outcome goOn(
      Attempt attempt, Account to, Parts parts, Standing before, List<String> replaced) {
    if (before.fits(parts.count())) {
      return missing(attempt, to, parts, before.beginningWith(replaced));
    }
    Answer<Standing> reshaped = Changes.reshape(attempt, before, parts);
    return reshaped instanceof Answer.Ok<Standing> ok
        ? missing(attempt, to, parts, ok.value().beginningWith(replaced))
        : Outcomes.ofPart(before.messages().firstKey(), reshaped);
  }

  private Outcome missing(Attempt attempt, Account to, Parts parts, Standing before) {
    NavigableMap<Integer, String> there = new TreeMap<>(before.messages());
    String channel = before.channel();
    for (int number = 1; number <= parts.count(); number++) {
      if (there.containsKey(number)) {
        continue;
      }
      Answer<ChatPostMessageResponse> answer = post(attempt, to, channel, parts, number);
      if (!(answer instanceof Answer.Ok<ChatPostMessageResponse> ok)) {
        return there.isEmpty() ? Outcomes.of(answer) : Outcomes.ofPart(number, answer);
      }
      channel = ok.value().getChannel();
      there.put(number, ok.value().getTs());
    }
    directMessages.remember(to, channel);
    return new Outcome.Delivered(new Standing(channel, parts.count(), there).ref(to));
  }

  /** Paced by the person, whatever the conversation is called. */
  private static Answer<ChatPostMessageResponse> post(
      Attempt attempt, Account to, String channel, Parts parts, int number) {
    return attempt.call(
        Method.CHAT_POST_MESSAGE,
        Terms.USUAL.in(to.user()),
        methods ->
            methods.chatPostMessage(
                request ->
                    request
                        .channel(channel)
                        .text(parts.part(number).text())
                        .blocks(parts.part(number).blocks())
                        .metadata(parts.metadata(number))
                        .parse("none")
                        .linkNames(false)
                        .mrkdwn(false)
                        .unfurlLinks(false)
                        .unfurlMedia(false)));
  }
}
