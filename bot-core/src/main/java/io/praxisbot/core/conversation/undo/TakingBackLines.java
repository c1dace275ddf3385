package io.praxisbot.core.conversation.undo;

import io.praxisbot.core.access.AdminChange.Part;
import io.praxisbot.core.conversation.Moment;
import io.praxisbot.core.conversation.Reply;
import io.praxisbot.core.conversation.change.LineChange;
import io.praxisbot.core.conversation.fact.Bars;
import io.praxisbot.core.conversation.fact.Directory;
import io.praxisbot.core.people.Person;
import io.praxisbot.core.people.PersonId;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** Somebody's manager is again who it was; they are told who sees what from then on. */
final class TakingBackLines implements TakingBack {

  @Override
  public boolean isFor(Part part) {
    return part instanceof Part.OfLine;
  }

  /** A former manager who is gone meanwhile can't be it again. */
  @Override
  public boolean holds(Part part, Instant at, Moment moment) {
    Part.OfLine of = (Part.OfLine) part;
    Directory directory = moment.facts().directory();
    return directory.managerOf(of.employee()).equals(of.after())
        && directory.person(of.employee()).isPresent()
        && of.before().map(before -> mayLead(before, of.employee(), directory)).orElse(true);
  }

  private static boolean mayLead(PersonId before, PersonId employee, Directory directory) {
    return directory.person(before).filter(p -> Bars.of(p).isEmpty()).isPresent()
        && !directory.wouldCircle(employee, before);
  }

  @Override
  public void takeBack(Part part, boolean more, Reply reply, Moment moment) {
    Part.OfLine of = (Part.OfLine) part;
    reply.change(
        new LineChange.LineRestored(
            of.employee(),
            moment.me().organization(),
            of.before(),
            of.after(),
            moment.turn().receivedAt()));
    Optional<Person> employee = moment.facts().directory().person(of.employee());
    employee
        .filter(person -> !more && !person.accounts().isEmpty())
        .ifPresent(person -> tell(person, of, reply));
  }

  private static void tell(Person person, Part.OfLine of, Reply reply) {
    of.before()
        .ifPresentOrElse(
            manager -> reply.tell(person, "undo.told.line", Map.of("person", manager.value())),
            () ->
                reply.tell(
                    person,
                    "undo.told.alone",
                    Map.of("person", of.after().map(PersonId::value).orElse(""))));
  }
}
