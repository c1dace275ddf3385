package io.praxisbot.core.conversation.followup;

import io.praxisbot.core.conversation.Moment;
import io.praxisbot.core.conversation.Press;
import io.praxisbot.core.conversation.Reply;
import io.praxisbot.core.conversation.Step;
import io.praxisbot.core.conversation.change.WordsShown;
import io.praxisbot.core.conversation.followup.Acting.About;
import io.praxisbot.core.conversation.reader.FirstWords;
import io.praxisbot.core.delivery.SlotId;
import io.praxisbot.core.followup.gap.Gap;
import io.praxisbot.core.followup.gap.Member;
import io.praxisbot.core.people.PersonId;
import java.util.List;
import java.util.Map;

/** A manager looks at what is open with one person, with words to begin with, as in a digest. */
public final class Looking {

  private static final String VIEW = "followup";

  private final Reply reply;
  private final Moment moment;

  Looking(Reply reply, Moment moment) {
    this.reply = reply;
    this.moment = moment;
  }

  Step at(Member member) {
    List<Gap> open = Acting.open(member, moment);
    Map<String, Integer> first = new FirstWords(moment).of(open);
    if (!first.isEmpty()) {
      shown(first);
    }
    SlotId card = new SlotId(VIEW + "." + moment.me().id() + "." + reply.shortId());
    return reply.sayIn(card, VIEW, args(member.person().id(), card)).done();
  }

  /**
   * Another opening for the same gap, in place.
   *
   * @param press whom and what it is about, where it stands, the next opening, and the one that
   *     stood there
   */
  Step otherWords(Press press, About about) {
    String[] parts = press.subject().split(":", -1);
    if (parts.length < 4 || !parts[3].matches("\\d{1,2}")) {
      return reply.say("gone").done();
    }
    shown(Map.of(parts[0] + "." + parts[1], Integer.parseInt(parts[3])));
    SayingFlow.passed(SayingFlow.opening(press, 4, moment), reply, moment);
    SlotId card = new SlotId(parts[2]);
    return reply.replaceIn(card, VIEW, args(about.person().id(), card)).done();
  }

  private void shown(Map<String, Integer> openings) {
    reply.change(
        new WordsShown(
            moment.me().id(), moment.me().organization(), openings, moment.facts().now()));
  }

  private static Map<String, String> args(PersonId person, SlotId card) {
    return Map.of("person", person.value(), "card", card.value());
  }
}
