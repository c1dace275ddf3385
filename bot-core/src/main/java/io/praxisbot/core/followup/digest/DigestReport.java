package io.praxisbot.core.followup.digest;

import io.praxisbot.core.checkin.CheckIn;
import io.praxisbot.core.followup.gap.Gap;
import io.praxisbot.core.followup.gap.GapFinder;
import io.praxisbot.core.followup.gap.Member;
import io.praxisbot.core.people.Enrolment;
import io.praxisbot.core.people.Person;
import io.praxisbot.core.people.PersonId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a digest says: the team's period at a glance, what went well, and the gaps. Everybody is
 * counted once; nobody gets a score.
 *
 * @param asked how many were asked
 * @param answered how many of these answered
 * @param tried how many of these tried something new, at least partly
 * @param wentWell check-ins in which something was tried
 * @param notAnswered who was asked, has not answered, then or since, and is not off, the time of a
 *     reminder gone by
 * @param notTried the latest answer of each who tried nothing and is not off
 * @param gaps what needs the manager, the most urgent first
 * @param gone who isn't in the workspace any more; not counted, whatever they did before
 * @param off who is off now, whatever they answered before; nothing of theirs is open
 * @param counted who answered, off or not
 * @param unreached whom nothing reached of what was to be asked; not counted
 * @param notStarted who is on the team and doesn't take part, no longer may, or has not been asked
 *     yet
 */
public record DigestReport(
    int asked,
    int answered,
    int tried,
    List<CheckIn> wentWell,
    List<Person> notAnswered,
    List<CheckIn> notTried,
    List<Gap> gaps,
    List<Person> gone,
    List<Person> off,
    Set<PersonId> counted,
    List<Person> unreached,
    List<Person> notStarted) {

  /** As many gaps as a manager reads in two minutes. */
  public static final int MOST_GAPS = 10;

  /** What waits for longest comes first among what is as urgent. */
  public static final Comparator<Gap> URGENT_FIRST =
      Comparator.comparing(Gap::kind).thenComparing(Gap::since);

  public DigestReport {
    wentWell = List.copyOf(wentWell);
    notAnswered = List.copyOf(notAnswered);
    notTried = List.copyOf(notTried);
    gaps = List.copyOf(gaps);
    gone = List.copyOf(gone);
    off = List.copyOf(off);
    counted = Set.copyOf(counted);
    unreached = List.copyOf(unreached);
    notStarted = List.copyOf(notStarted);
  }

  /** Whether an answer of theirs is among those counted. */
  public boolean counts(Person person) {
    return counted.contains(person.id());
  }

  /**
   * Reports on a team.
   *
   * @param team its members as they are now, in the order they are named
   * @param now for pauses and for gaps that rest
   */
  public static DigestReport of(Digest digest, List<Member> team, GapFinder finder, Instant now) {
    List<CheckIn> wentWell = new ArrayList<>();
    List<CheckIn> notTried = new ArrayList<>();
    List<Person> silent = new ArrayList<>();
    List<Person> off = new ArrayList<>();
    List<Person> unreached = new ArrayList<>();
    List<Person> notStarted = new ArrayList<>();
    List<Gap> gaps = new ArrayList<>();
    List<Person> gone = team.stream().map(Member::person).filter(Person::deactivated).toList();
    Set<PersonId> counted = new HashSet<>();
    int asked = 0;
    int answered = 0;
    int tried = 0;
    for (Member member : there(team)) {
      List<CheckIn> covered = covered(digest, member);
      List<CheckIn> well = covered.stream().filter(CheckIn::tried).toList();
      Optional<CheckIn> latest = covered.stream().filter(CheckIn::answered).findFirst();
      boolean paused = paused(member, now);
      boolean away = latest.isEmpty() && paused;
      boolean unheard = !covered.isEmpty() && covered.stream().allMatch(member::undelivered);
      boolean outside =
          member.person().enrolment() == Enrolment.LEFT
              || (latest.isEmpty() && !member.person().belongs());
      if (paused) {
        off.add(member.person());
      }
      if (away) {
        continue;
      }
      if (covered.isEmpty() || outside) {
        notStarted.add(member.person());
      } else if (latest.isEmpty() && unheard) {
        unreached.add(member.person());
      } else if (latest.isPresent()) {
        counted.add(member.person().id());
        answered++;
        tried += well.isEmpty() ? 0 : 1;
        wentWell.addAll(well);
        notTried.addAll(
            well.isEmpty() && !paused
                ? latest.filter(member::missed).stream().toList()
                : List.of());
      } else if (member.reminded(covered.get(0), now) && !answeredLater(digest, member)) {
        silent.add(member.person());
      }
      asked += outside || covered.isEmpty() || (latest.isEmpty() && unheard) ? 0 : 1;
      gaps.addAll(OfItsTime.gaps(digest, member, finder, now));
    }
    gaps.sort(URGENT_FIRST);
    return new DigestReport(
        asked,
        answered,
        tried,
        wentWell,
        silent,
        notTried,
        gaps,
        gone,
        off,
        counted,
        unreached,
        notStarted);
  }

  private static List<Member> there(List<Member> team) {
    return team.stream().filter(member -> !member.person().deactivated()).toList();
  }

  /** Those with something to answer, newest first; more than one where digests are rarer. */
  private static List<CheckIn> covered(Digest digest, Member member) {
    return member.checkIns().stream()
        .filter(c -> digest.covers(c.askedAt()) && !c.attempts().isEmpty())
        .toList();
  }

  /** Whoever answered another one since then isn't silent, though this one stays unanswered. */
  private static boolean answeredLater(Digest digest, Member member) {
    return member.checkIns().stream()
        .anyMatch(c -> c.answered() && !c.askedAt().isBefore(digest.until()));
  }

  private static boolean paused(Member member, Instant now) {
    var person = member.person();
    return person.enrolmentOn(person.today(now)) == Enrolment.PAUSED;
  }
}
