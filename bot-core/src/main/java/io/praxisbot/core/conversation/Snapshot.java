package io.praxisbot.core.conversation;

import io.praxisbot.core.conversation.fact.Directory;
import io.praxisbot.core.conversation.fact.Growing;
import io.praxisbot.core.conversation.fact.LinkFacts;
import io.praxisbot.core.conversation.fact.Owed;
import io.praxisbot.core.conversation.fact.TalkFacts;
import io.praxisbot.core.conversation.fact.ToldBefore;
import io.praxisbot.core.followup.FollowUp;
import io.praxisbot.core.followup.gap.Member;
import io.praxisbot.core.goal.BehaviourProposal;
import io.praxisbot.core.people.Person;
import io.praxisbot.core.people.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The facts that a step may use, read once before it.
 *
 * @param now business time
 * @param growing what the person has beside career goals, if the turn is about that
 * @param proposals of behaviours, to the person and whoever reports to them, if the turn is about
 *     that
 * @param named the other person that a press is about, if it is about one
 * @param team who reports to this person, if the turn is about the team
 * @param owed what this person promised to others in a manager's place, if the turn is about the
 *     team
 * @param spoken what this person was told about the team already, if the turn is about it
 * @param talks what the person and others want to talk about, if the turn is about that
 * @param links what the turn is judged by, if it is about linking
 * @param rows what the turn is judged by, if it is about lines of a table
 */
public record Snapshot(
    Instant now,
    Self self,
    Growing growing,
    List<BehaviourProposal> proposals,
    Optional<Person> named,
    List<Member> team,
    List<Owed.Promise> owed,
    ToldBefore spoken,
    TalkFacts talks,
    Directory directory,
    LinkFacts links,
    Optional<RowFacts> rows) {

  public Snapshot {
    team = List.copyOf(team);
    owed = List.copyOf(owed);
    proposals = List.copyOf(proposals);
  }

  /** When this person last got a digest by itself, if the turn is about the team. */
  public Optional<Instant> lastDigest() {
    return spoken.digestAt();
  }

  public LocalDate today() {
    return self.person().today(now);
  }

  /**
   * What this person did about those who are on their team, and still owes to others in whose
   * manager's place they were.
   */
  public Stream<FollowUp> acts() {
    return Stream.concat(
        team.stream().flatMap(member -> member.own().stream()),
        owed.stream().map(Owed.Promise::act));
  }

  public Optional<Member> member(PersonId id) {
    return team.stream().filter(m -> m.person().id().equals(id)).findFirst();
  }
}
