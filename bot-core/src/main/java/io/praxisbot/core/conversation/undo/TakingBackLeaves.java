package io.praxisbot.core.conversation.undo;

import io.praxisbot.core.access.AdminChange.Part;
import io.praxisbot.core.conversation.Moment;
import io.praxisbot.core.conversation.Reply;
import io.praxisbot.core.conversation.change.Change;
import io.praxisbot.core.conversation.change.PersonChange;
import io.praxisbot.core.people.Person;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** Somebody's time off is again what it was before; they are told. */
final class TakingBackLeaves implements TakingBack {

  @Override
  public boolean isFor(Part part) {
    return part instanceof Part.OfLeave;
  }

  @Override
  public boolean holds(Part part, Instant at, Moment moment) {
    Part.OfLeave of = (Part.OfLeave) part;
    return person(of, moment).filter(person -> of.holds(person.pause())).isPresent();
  }

  private static Optional<Person> person(Part.OfLeave of, Moment moment) {
    return moment.facts().directory().person(of.person());
  }

  @Override
  public void takeBack(Part part, boolean more, Reply reply, Moment moment) {
    Part.OfLeave of = (Part.OfLeave) part;
    reply.change(new PersonChange.LeaveRestored(of)).change(new Change.PlannedAnew(of.person()));
    person(of, moment)
        .filter(person -> !person.accounts().isEmpty())
        .ifPresent(person -> reply.tell(person, "undo.told.leave", Map.of()));
  }
}
