package io.praxisbot.core.conversation.followup;

import io.praxisbot.core.conversation.Moment;
import io.praxisbot.core.conversation.Reply;
import io.praxisbot.core.conversation.followup.Acting.About;
import io.praxisbot.core.followup.FollowUp;
import io.praxisbot.core.followup.GapKind;
import io.praxisbot.core.followup.gap.Gap;
import io.praxisbot.core.followup.gap.Member;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What a manager types that they did about somebody: it names no gap, so it is about all that are
 * open with them. A promise that is still to be kept is closed by keeping it alone.
 */
final class Altogether {

  private final Member member;
  private final int nth;
  private final Reply reply;
  private final Moment moment;
  private final boolean owed;
  private final List<GapKind> open;

  /**
   * @param nth from 0, of several people of the same turn
   */
  Altogether(Member member, int nth, Reply reply, Moment moment) {
    this.member = member;
    this.nth = nth;
    this.reply = reply;
    this.moment = moment;
    List<GapKind> all = Acting.open(member, moment).stream().map(Gap::kind).distinct().toList();
    this.owed = all.contains(GapKind.PROMISE_OVERDUE);
    this.open = all.stream().filter(kind -> kind != GapKind.PROMISE_OVERDUE).toList();
  }

  Reply talked() {
    return left(FollowUp.Kind.TALKED, open.isEmpty() ? List.of(GapKind.NO_FOLLOW_UP) : open);
  }

  Reply notNow() {
    return open.isEmpty()
        ? reply.say("followup.nothing", args(GapKind.NO_FOLLOW_UP))
        : left(FollowUp.Kind.NOT_NOW, open);
  }

  private Reply left(FollowUp.Kind how, List<GapKind> about) {
    List<FollowUp> done =
        IntStream.range(0, about.size())
            .mapToObj(part -> acting(about.get(part)).left(how, part))
            .filter(act -> !acting(act.about()).isAlready(act))
            .toList();
    if (done.isEmpty()) {
      return reply.say("followup.already.with", args(about.get(0)));
    }
    done.forEach(act -> acting(act.about()).keep(act));
    FollowUp first = done.get(0);
    return acting(first.about()).tell(first, args(first.about()));
  }

  private Acting acting(GapKind kind) {
    return new Acting(new About(member, kind, Optional.empty(), ""), reply, moment, nth);
  }

  private Map<String, String> args(GapKind kind) {
    return Map.of(
        Acting.PERSON,
        member.person().id().value(),
        "kind",
        kind.name(),
        "all",
        "yes",
        "owed",
        owed ? "yes" : "");
  }
}
