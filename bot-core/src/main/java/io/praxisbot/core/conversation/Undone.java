package io.praxisbot.core.conversation;

import io.praxisbot.core.conversation.change.Change;
import io.praxisbot.core.conversation.change.FollowUpChange;
import io.praxisbot.core.conversation.change.GoalChange;
import io.praxisbot.core.conversation.change.LineChange;
import io.praxisbot.core.conversation.change.LinkChange;
import io.praxisbot.core.conversation.change.PersonChange;
import io.praxisbot.core.conversation.change.ProposalChange;
import io.praxisbot.core.delivery.Delivery;
import io.praxisbot.core.people.PersonId;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** What is still done and said in a turn of which something was refused. */
public final class Undone {

  private static final Set<String> LINKED =
      Set.of("link.done", "link.told", "link.organization.done", "link.organization.told");

  /** What says to whoever did it that it is done. */
  private static final Set<String> DONE =
      Set.of(
          "admin.setting.applied",
          "when.set",
          "when.usual",
          "undo.done",
          "encourage.undone",
          "leave.noted",
          "leave.over");

  /** What tells that something suggested was sent, taken up, declined or taken back. */
  private static final Set<String> SUGGESTED =
      Set.of(
          "proposal",
          "proposal.sent",
          "proposal.replaced",
          "proposal.back",
          "proposal.yours",
          "proposal.yours.full",
          "proposal.taken",
          "proposal.declined",
          "proposal.declined.programme",
          "proposal.decided");

  private final PersonId by;
  private final Set<Word> untrue = new HashSet<>();
  private boolean link;
  private boolean decided;
  private boolean suggestion;

  /**
   * Nothing was refused yet.
   *
   * @param by whose turn it is
   */
  public Undone(PersonId by) {
    this.by = by;
  }

  private record Word(PersonId to, String view) {}

  /** That change was refused. */
  public void refused(Change change) {
    link |= change instanceof LinkChange;
    decided |= change instanceof Change.Decisive;
    suggestion |= isOfSuggestion(change);
    if (change instanceof PersonChange.EnrolmentRestored c) {
      untrue(c.person(), "undo.told.back", "leave.byadmin");
    } else if (change instanceof PersonChange.LeaveRestored c) {
      untrue(c.person(), "undo.told.leave");
    } else if (change instanceof LineChange.LineRestored c) {
      untrue(c.employee(), "undo.told.alone", "undo.told.line");
    }
  }

  /** What moves a goal on, or adds something to try, may be the answer to a suggestion. */
  private static boolean isOfSuggestion(Change change) {
    return change instanceof ProposalChange
        || change instanceof GoalChange.GoalAccepted
        || change instanceof GoalChange.GoalMoved
        || change instanceof GoalChange.BehaviourAdded;
  }

  private void untrue(PersonId to, String... views) {
    for (String view : views) {
      untrue.add(new Word(to, view));
    }
  }

  /**
   * Whether that is still changed: what was to be tried and isn't waits as it did, and what wasn't
   * suggested is no follow-up.
   */
  public boolean allows(Change change) {
    boolean closing =
        change instanceof ProposalChange.BehaviourProposalClosed
            || change instanceof FollowUpChange.FollowedUp;
    return !decided && !(suggestion && closing);
  }

  /**
   * What else was to be said is said. What was to tell that it is done isn't: to others nothing is
   * told, and the question turns into a word to whoever answered it.
   */
  public Optional<Delivery> said(Delivery delivery) {
    if (suggestion && SUGGESTED.contains(delivery.view())) {
      return Optional.empty();
    }
    if (!isUntrue(delivery)) {
      return Optional.of(delivery);
    }
    boolean question = delivery.place() == Delivery.Place.IN_PLACE;
    return question ? Optional.of(nothing(delivery)) : Optional.empty();
  }

  private boolean isUntrue(Delivery delivery) {
    return (link && LINKED.contains(delivery.view()))
        || (suggestion && delivery.view().equals("proposal.preview"))
        || (decided && (DONE.contains(delivery.view()) || !delivery.to().equals(by)))
        || untrue.contains(new Word(delivery.to(), delivery.view()));
  }

  private Delivery nothing(Delivery delivery) {
    return new Delivery(
        delivery.id(),
        by,
        delivery.organization(),
        "nothing.changed",
        delivery.args(),
        delivery.slot(),
        delivery.place(),
        delivery.aside(),
        delivery.proactive(),
        delivery.createdAt(),
        delivery.order(),
        delivery.state(),
        delivery.dueAt(),
        delivery.claim(),
        delivery.tries());
  }
}
