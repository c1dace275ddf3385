package io.praxisbot.core.conversation.followup;

import io.praxisbot.core.conversation.Moment;
import io.praxisbot.core.conversation.Reply;
import io.praxisbot.core.conversation.Step;
import io.praxisbot.core.conversation.change.Change;
import io.praxisbot.core.followup.GapKind;
import io.praxisbot.core.followup.digest.DigestId;
import io.praxisbot.core.followup.digest.DigestPage;
import java.util.Arrays;
import java.util.Optional;

/**
 * Turning the pages of a digest. It happens in the digest's own place, so that whatever revises the
 * digest, or takes something out of it, does so for what the manager looks at.
 */
final class DigestTurns {

  private final Reply reply;
  private final Moment moment;

  DigestTurns(Reply reply, Moment moment) {
    this.reply = reply;
    this.moment = moment;
  }

  /**
   * @param subject digest, part, kind of gap and number, between colons; the digest alone leads
   *     back
   */
  Step turned(String subject) {
    String[] parts = subject.split(":", -1);
    Optional<DigestPage> page = parts.length == 4 ? page(parts) : Optional.empty();
    if (moment.facts().team().isEmpty() || (parts.length != 1 && page.isEmpty())) {
      return reply.say("gone").done();
    }
    DigestId digest = new DigestId(parts[0]);
    return reply
        .change(new Change.DigestTurned(digest, moment.me().id(), page))
        .replaceIn(DigestFlow.slot(digest), "digest", DigestFlow.args(digest))
        .done();
  }

  private static Optional<DigestPage> page(String... parts) {
    Optional<DigestPage.Part> part =
        Arrays.stream(DigestPage.Part.values()).filter(p -> p.name().equals(parts[1])).findFirst();
    Optional<GapKind> kind =
        Arrays.stream(GapKind.values()).filter(k -> k.name().equals(parts[2])).findFirst();
    if (!parts[3].matches("\\d{1,4}")
        || part.filter(p -> kind.isPresent() == (p == DigestPage.Part.GAPS)).isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(new DigestPage(part.get(), kind, Integer.parseInt(parts[3])));
  }
}
