package io.praxisbot.core.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import io.praxisbot.core.conversation.change.Change;
import io.praxisbot.core.conversation.change.GoalChange;
import io.praxisbot.core.conversation.change.ProposalChange;
import io.praxisbot.core.delivery.Delivery;
import io.praxisbot.core.delivery.SlotId;
import io.praxisbot.core.goal.BehaviourId;
import io.praxisbot.core.goal.GoalId;
import io.praxisbot.core.people.OrganizationId;
import io.praxisbot.core.people.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is said of a suggestion that somebody else decided in the same moment. */
class UndoneTest {

  private static final PersonId ANA = new PersonId("p-ana");
  private static final PersonId MARTA = new PersonId("p-marta");
  private static final LocalDate DAY = LocalDate.of(2026, 11, 16);

  private static Delivery says(PersonId to, String view, Delivery.Place place) {
    Instant now = Instant.parse("2026-11-16T10:00:00Z");
    Turn turn = new Turn("t-1", ANA, now, new Input.Typed("yes"));
    Outgoing outgoing = new Outgoing(turn, Conversation.with(ANA, new OrganizationId("o-1")));
    outgoing.add(to, view, Map.of(), Optional.of(new SlotId("s-1")), place);
    return ((Pending.ToSend) outgoing.all().get(0)).delivery();
  }

  private static Undone refused(Change change) {
    Undone undone = new Undone(ANA);
    undone.refused(change);
    return undone;
  }

  @Test
  void nobodyHearsThatAGoalWasTakenUpWhichWasNot() {
    Undone undone = refused(new GoalChange.GoalAccepted(new GoalId("g-1"), "lead", DAY));
    assertThat(undone.said(says(MARTA, "proposal.taken", Delivery.Place.NEW))).isEmpty();
    assertThat(undone.said(says(ANA, "proposal.yours", Delivery.Place.NEW))).isEmpty();
    assertThat(undone.said(says(ANA, "proposal", Delivery.Place.IN_PLACE))).isEmpty();
    assertThat(undone.said(says(ANA, "plan.action", Delivery.Place.NEW))).isPresent();
  }

  @Test
  void whatCouldNotBeSentIsNotCalledSent() {
    BehaviourId late = new BehaviourId("b-1");
    Undone undone = refused(new ProposalChange.BehaviourProposalClosed(late));
    assertThat(undone.said(says(ANA, "proposal.sent", Delivery.Place.NEW))).isEmpty();
    assertThat(undone.said(says(ANA, "proposal.preview", Delivery.Place.IN_PLACE)))
        .map(Delivery::view)
        .contains("nothing.changed");
    assertThat(undone.allows(new ProposalChange.BehaviourProposalClosed(late))).isFalse();
  }

  @Test
  void whatWasNotRefusedIsSaid() {
    Undone undone = new Undone(ANA);
    assertThat(undone.said(says(MARTA, "proposal.taken", Delivery.Place.NEW))).isPresent();
  }
}
