package io.praxisbot.core.conversation.undo;

import io.praxisbot.core.access.AdminChange.Part;
import io.praxisbot.core.conversation.Moment;
import io.praxisbot.core.conversation.Reply;
import io.praxisbot.core.conversation.change.DeputyChange;
import io.praxisbot.core.conversation.fact.Bars;
import io.praxisbot.core.conversation.fact.Directory;
import io.praxisbot.core.conversation.reader.StandingIn;
import io.praxisbot.core.people.Deputy;
import io.praxisbot.core.people.Deputyship;
import io.praxisbot.core.people.Person;
import java.time.Instant;
import java.util.Optional;

/** Who stands in for a manager is again who it was; whoever is seen is told. */
final class TakingBackDeputies implements TakingBack {

  @Override
  public boolean isFor(Part part) {
    return part instanceof Part.OfDeputy;
  }

  /** Whoever is gone meanwhile can't stand in again. */
  @Override
  public boolean holds(Part part, Instant at, Moment moment) {
    Part.OfDeputy of = (Part.OfDeputy) part;
    Directory directory = moment.facts().directory();
    Optional<Deputy> now =
        directory
            .deputyship(of.manager())
            .flatMap((Deputyship d) -> d.standing(moment.turn().receivedAt()));
    return now.equals(of.after())
        && directory.person(of.manager()).isPresent()
        && of.before().map(d -> mayStandIn(d, directory)).orElse(true);
  }

  private static boolean mayStandIn(Deputy deputy, Directory directory) {
    return directory.person(deputy.person()).filter(p -> Bars.of(p).isEmpty()).isPresent();
  }

  @Override
  public void takeBack(Part part, boolean more, Reply reply, Moment moment) {
    Part.OfDeputy of = (Part.OfDeputy) part;
    Instant now = moment.turn().receivedAt();
    Person manager = moment.facts().directory().person(of.manager()).orElseThrow();
    reply.change(
        new DeputyChange.DeputyRestored(
            manager.id(), manager.organization(), of.before(), of.after(), now));
    StandingIn standing = new StandingIn(moment, reply, manager);
    of.after().ifPresent(standing::over);
    of.before().filter(d -> d.until().isAfter(now)).ifPresent(standing::again);
  }
}
