package io.praxisbot.core.conversation.change;

import io.praxisbot.core.followup.FollowUp;
import io.praxisbot.core.followup.FollowUpId;
import io.praxisbot.core.followup.TalkAnswer;
import io.praxisbot.core.people.PersonId;
import java.time.Instant;
import java.time.LocalDate;

/** A change of what a manager did about a gap. */
public sealed interface FollowUpChange extends Change {

  record FollowedUp(FollowUp followUp) implements FollowUpChange {}

  /** A change of one that is there. */
  sealed interface OfFollowUp extends FollowUpChange {
    FollowUpId followUp();

    FollowUp on(FollowUp before);
  }

  /** Refused if the employee has said something about what their manager noted. */
  record FollowUpUndone(FollowUpId followUp, Instant at) implements OfFollowUp, Change.Decisive {
    @Override
    public FollowUp on(FollowUp before) {
      if (before.answer().isPresent() && !before.toldByEmployee()) {
        throw new Refusal("followup-answered");
      }
      return before.undone(at);
    }
  }

  /**
   * A manager takes their words back; refused if they have come to the employee, and if they were
   * taken back before.
   */
  record EncouragementUndone(FollowUpId followUp, Instant at)
      implements OfFollowUp, Change.Decisive {
    @Override
    public FollowUp on(FollowUp before) {
      if (!before.stands()) {
        throw new Refusal("gone");
      }
      return before.undone(at);
    }
  }

  /** What was promised is done; refused if the promise was taken back. */
  record PromiseKept(FollowUpId followUp, PersonId manager, Instant at) implements OfFollowUp {
    @Override
    public FollowUp on(FollowUp before) {
      return promisedBy(manager, before).kept(at);
    }
  }

  /** It isn't done after all; refused if the promise was taken back. */
  record PromiseReopened(FollowUpId followUp, PersonId manager) implements OfFollowUp {
    @Override
    public FollowUp on(FollowUp before) {
      return promisedBy(manager, before).unkept();
    }
  }

  /** What was promised is for another day; refused if the promise was taken back. */
  record PromiseMoved(FollowUpId followUp, PersonId manager, LocalDate by) implements OfFollowUp {
    @Override
    public FollowUp on(FollowUp before) {
      return promisedBy(manager, before).movedTo(by);
    }
  }

  /** What the employee says about it; refused to anybody else. */
  record TalkAnswered(FollowUpId followUp, PersonId employee, TalkAnswer answer)
      implements OfFollowUp {
    @Override
    public FollowUp on(FollowUp before) {
      if (!before.employee().equals(employee)) {
        throw new Refusal("gone");
      }
      return before.answered(answer);
    }
  }

  private static FollowUp promisedBy(PersonId manager, FollowUp before) {
    if (!before.promise() || !before.manager().equals(manager)) {
      throw new Refusal("gone");
    }
    return before;
  }
}
