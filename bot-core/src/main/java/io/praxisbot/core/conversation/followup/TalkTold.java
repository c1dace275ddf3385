package io.praxisbot.core.conversation.followup;

import io.praxisbot.core.conversation.Moment;
import io.praxisbot.core.conversation.Reply;
import io.praxisbot.core.conversation.change.Change;
import io.praxisbot.core.conversation.change.FollowUpChange;
import io.praxisbot.core.followup.FollowUp;
import io.praxisbot.core.followup.FollowUpId;
import io.praxisbot.core.followup.GapKind;
import io.praxisbot.core.followup.TalkAnswer;
import io.praxisbot.core.people.ReportingLine;
import java.time.Instant;
import java.util.Optional;

/** A talk in the manager's name, by the word of the employee. */
public final class TalkTold {

  private TalkTold() {}

  /** By the person of the turn, about the help that they asked for. */
  public static Change told(ReportingLine line, Reply reply, Moment moment) {
    Instant at = moment.turn().receivedAt();
    return new FollowUpChange.FollowedUp(
        new FollowUp(
                new FollowUpId("f-" + reply.shortId()),
                moment.me().organization(),
                line.manager(),
                moment.me().id(),
                GapKind.HELP_WANTED,
                FollowUp.Kind.TALKED,
                at,
                Optional.empty(),
                Optional.empty())
            .answered(new TalkAnswer(true, at)));
  }
}
