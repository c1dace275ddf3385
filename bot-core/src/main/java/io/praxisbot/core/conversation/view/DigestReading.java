package io.praxisbot.core.conversation.view;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import io.praxisbot.core.access.Content;
import io.praxisbot.core.checkin.Attempt;
import io.praxisbot.core.checkin.CheckIn;
import io.praxisbot.core.conversation.fact.Owed;
import io.praxisbot.core.followup.digest.Digest;
import io.praxisbot.core.followup.digest.DigestReport;
import io.praxisbot.core.followup.gap.GapFinder;
import io.praxisbot.core.followup.gap.Member;
import io.praxisbot.core.people.Person;
import io.praxisbot.core.people.PersonId;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A digest as it reads at this moment: of those who were on the team then and still are, as far as
 * the reader may see them.
 */
final class DigestReading {

  /** Whoever leads no more people than that reads a line about each. */
  private static final int SMALL = 10;

  private final Scene scene;
  private final Digest digest;
  private final DigestReport report;
  private final Map<PersonId, Member> team;
  private final Map<String, Long> bearers;
  private final List<Owed.Promise> owed;

  private DigestReading(Scene scene, Digest digest, List<Member> members, List<Owed.Promise> owed) {
    this.owed = owed;
    this.scene = scene;
    this.digest = digest;
    this.report = DigestReport.of(digest, members, new GapFinder(), scene.now());
    Map<PersonId, Member> byId = new LinkedHashMap<>();
    members.forEach(member -> byId.put(member.person().id(), member));
    this.team = Collections.unmodifiableMap(byId);
    this.bearers = members.stream().collect(groupingBy(m -> m.person().firstName(), counting()));
  }

  /** Empty if nobody of them reports to the reader any more. */
  static Optional<DigestReading> of(Scene scene, Digest digest) {
    Set<PersonId> then = Set.copyOf(digest.members());
    List<Member> visible = TeamViews.visible(scene);
    List<Member> members = visible.stream().filter(m -> then.contains(m.person().id())).toList();
    return members.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new DigestReading(
                scene,
                digest,
                members,
                Owed.by(scene.stores(), scene.reader(), visible, scene.now())));
  }

  Scene scene() {
    return scene;
  }

  Digest digest() {
    return digest;
  }

  DigestReport report() {
    return report;
  }

  /** In the order in which they are named. */
  Collection<Member> team() {
    return team.values();
  }

  boolean isSmall() {
    return team.size() <= SMALL;
  }

  Optional<Member> member(PersonId id) {
    return Optional.ofNullable(team.get(id));
  }

  /** The first name, unless somebody else on the team has the same. */
  String name(Person person) {
    return bearers.getOrDefault(person.firstName(), 0L) > 1 ? person.name() : person.firstName();
  }

  String name(PersonId id) {
    return member(id)
        .map(Member::person)
        .or(() -> owed.stream().map(Owed.Promise::to).filter(p -> p.id().equals(id)).findFirst())
        .map(this::name)
        .orElse("…");
  }

  /** What the reader promised to others in a manager's place. */
  List<Owed.Promise> owed() {
    return owed;
  }

  /** What somebody told of it and the reader may read. */
  Optional<String> shared(CheckIn checkIn, Attempt attempt) {
    return attempt.told().filter(words -> attempt.shared() && mayRead(checkIn));
  }

  boolean mayRead(CheckIn checkIn) {
    return member(checkIn.person())
        .filter(m -> m.saidTo(checkIn) && scene.sees(Content.SHARED_WORDS, m))
        .isPresent();
  }

  boolean askedAsHabit(CheckIn checkIn, Attempt attempt) {
    return member(checkIn.person())
        .filter(m -> m.askedAsHabit(checkIn, attempt.behaviour()))
        .isPresent();
  }

  /** Whether an answer came or changed after the digest was sent. */
  enum Mark {
    NONE,
    LATE,
    EDITED
  }

  Mark mark(CheckIn checkIn, Optional<Instant> editedAt) {
    if (since(checkIn.answeredAt())) {
      return Mark.LATE;
    }
    return since(editedAt) ? Mark.EDITED : Mark.NONE;
  }

  /** Whether it was after the digest was made. */
  boolean since(Optional<Instant> at) {
    return at.filter(instant -> !instant.isBefore(digest.until())).isPresent();
  }
}
