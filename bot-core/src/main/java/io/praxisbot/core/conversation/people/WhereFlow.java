package io.praxisbot.core.conversation.people;

import io.praxisbot.core.conversation.Flow;
import io.praxisbot.core.conversation.FlowName;
import io.praxisbot.core.conversation.Moment;
import io.praxisbot.core.conversation.Press;
import io.praxisbot.core.conversation.Reply;
import io.praxisbot.core.conversation.Step;
import io.praxisbot.core.conversation.change.PersonChange;
import io.praxisbot.core.conversation.command.Command;
import io.praxisbot.core.conversation.command.Place;
import io.praxisbot.core.people.PlatformName;
import java.util.Arrays;
import java.util.Optional;

/** Where somebody with several accounts is asked. */
public final class WhereFlow implements Flow {

  @Override
  public FlowName name() {
    return FlowName.WHERE;
  }

  @Override
  public Step commanded(Command command, Moment moment) {
    return ((Command.Where) command)
        .place()
        .map(place -> chosen(place, moment))
        .orElseGet(() -> new Reply(moment).say("where").done());
  }

  @Override
  public Step pressed(Press press, Moment moment) {
    return Arrays.stream(Place.values())
        .filter(place -> place.word().equals(press.action()))
        .findFirst()
        .map(place -> chosen(place, moment))
        .orElseGet(() -> new Reply(moment).say("gone").done());
  }

  private static Step chosen(Place place, Moment moment) {
    Reply reply = new Reply(moment);
    Optional<PlatformName> platform = place.platform();
    if (platform.filter(wanted -> moment.me().on(wanted).isEmpty()).isPresent()) {
      return reply.say("where.none." + place.word()).done();
    }
    return reply.change(new PersonChange.Chose(moment.me().id(), platform)).say("where.set").done();
  }
}
