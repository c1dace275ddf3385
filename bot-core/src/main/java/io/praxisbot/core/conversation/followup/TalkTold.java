package io.praxisbot.core.conversation.followup;

import io.praxisbot.core.checkin.CheckInId;
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

  /** By the person of the turn, about all the help that they asked for. */
  static Change told(ReportingLine line, Reply reply, Moment moment) {
    return told(line, Optional.empty(), reply, moment);
  }

  /**
   * By the person of the turn, about the help that they asked for.
   *
   * @param wish the check-in in which they did: a later wish isn't met by that; all if empty
   */
  public static Change told(
      ReportingLine line, Optional<CheckInId> wish, Reply reply, Moment moment) {
    return new FollowUpChange.FollowedUp(talk(true, line, wish, reply, moment));
  }

  /** That it didn't come to one, so that what they say is kept; it stands for no talk. */
  public static Change missed(
      ReportingLine line, Optional<CheckInId> wish, Reply reply, Moment moment) {
    FollowUp none = talk(false, line, wish, reply, moment);
    return new FollowUpChange.FollowedUp(none.undone(none.at()));
  }

  private static FollowUp talk(
      boolean happened, ReportingLine line, Optional<CheckInId> wish, Reply reply, Moment moment) {
    Instant at = moment.turn().receivedAt();
    return new FollowUp(
            new FollowUpId("f-" + reply.shortId()),
            moment.me().organization(),
            line.manager(),
            moment.me().id(),
            GapKind.HELP_WANTED,
            FollowUp.Kind.TALKED,
            at,
            Optional.empty(),
            Optional.empty())
        .answered(new TalkAnswer(happened, at))
        .regarding(wish.map(CheckInId::value));
  }
}
