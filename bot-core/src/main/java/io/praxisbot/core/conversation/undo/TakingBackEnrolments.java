package io.praxisbot.core.conversation.undo;

import io.praxisbot.core.access.AdminChange.Part;
import io.praxisbot.core.conversation.Moment;
import io.praxisbot.core.conversation.Reply;
import io.praxisbot.core.conversation.change.Change;
import io.praxisbot.core.conversation.change.PersonChange;
import io.praxisbot.core.people.Enrolment;
import io.praxisbot.core.people.Person;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** Somebody takes part again, or doesn't any more; they are told, as they were before. */
final class TakingBackEnrolments implements TakingBack {

  @Override
  public boolean isFor(Part part) {
    return part instanceof Part.OfEnrolment;
  }

  @Override
  public boolean holds(Part part, Instant at, Moment moment) {
    Part.OfEnrolment of = (Part.OfEnrolment) part;
    return person(of, moment)
        .filter(person -> person.enrolment() == of.after() && isOf(person.since(), at))
        .isPresent();
  }

  /** Whoever went another way since and came back of their own has the last word. */
  private static boolean isOf(Instant since, Instant change) {
    return since.toEpochMilli() == change.toEpochMilli();
  }

  private static Optional<Person> person(Part.OfEnrolment of, Moment moment) {
    return moment.facts().directory().person(of.person());
  }

  @Override
  public void takeBack(Part part, boolean more, Reply reply, Moment moment) {
    Part.OfEnrolment of = (Part.OfEnrolment) part;
    reply
        .change(
            new PersonChange.EnrolmentRestored(
                of.person(),
                of.before(),
                of.after(),
                moment.turn().receivedAt(),
                person(of, moment).map(Person::since)))
        .change(new Change.PlannedAnew(of.person()));
    person(of, moment)
        .filter(person -> !person.accounts().isEmpty())
        .ifPresent(person -> tell(person, of, reply));
  }

  private static void tell(Person person, Part.OfEnrolment of, Reply reply) {
    if (of.before() == Enrolment.ACTIVE) {
      reply.tell(person, "undo.told.back", Map.of());
    } else if (of.after() == Enrolment.ACTIVE) {
      reply.tell(person, "leave.byadmin", Map.of());
    }
  }
}
