package io.praxisbot.core.conversation.reader;

import io.praxisbot.core.agenda.Considerate;
import io.praxisbot.core.agenda.Rhythms;
import io.praxisbot.core.cadence.WorkCalendar;
import io.praxisbot.core.conversation.Found;
import io.praxisbot.core.conversation.Moment;
import io.praxisbot.core.conversation.command.PersonRef;
import io.praxisbot.core.conversation.fact.Bars;
import io.praxisbot.core.conversation.fact.Directory;
import io.praxisbot.core.followup.gap.Member;
import io.praxisbot.core.people.Enrolment;
import io.praxisbot.core.people.Person;
import io.praxisbot.core.people.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * To whom somebody may suggest something: a manager to their people, an admin, for the programme,
 * to anybody. Whoever is neither is answered like whoever there is not.
 */
public final class Recipients {

  /** To so many at once: they get it one after the other, and whoever suggests it can name them. */
  public static final int MOST = 100;

  private static final String EVERYBODY = "*";
  private static final String TEAM = "team:";

  /** A full name has at most that many words. */
  private static final int LONGEST_NAME = 4;

  private final Moment moment;

  /** Whom they may suggest something to. */
  private final Directory theirs;

  public Recipients(Moment moment) {
    this(moment, moment.me().admin() ? moment.facts().directory() : own(moment));
  }

  private Recipients(Moment moment, Directory theirs) {
    this.moment = moment;
    this.theirs = theirs;
  }

  /** Those with whom they follow up, whatever else they may do: their own, and for others. */
  public static Recipients onTeam(Moment moment) {
    return new Recipients(moment, team(moment, member -> true));
  }

  /** Those with whom they follow up for somebody else. */
  public static Recipients standingIn(Moment moment) {
    return new Recipients(moment, team(moment, member -> member.deputy().isPresent()));
  }

  /** Those, whatever else somebody has to do with them. */
  static Recipients among(Stream<Person> people, Moment moment) {
    return new Recipients(moment, new Directory(people.toList(), List.of(), List.of(), List.of()));
  }

  private static Directory team(Moment moment, Predicate<Member> which) {
    return new Directory(
        moment.facts().team().stream().filter(which).map(Member::person).toList(),
        List.of(),
        List.of(),
        List.of());
  }

  private static Directory own(Moment moment) {
    return team(moment, member -> member.deputy().isEmpty());
  }

  public static String everybody() {
    return EVERYBODY;
  }

  public static String team(PersonId manager) {
    return TEAM + manager;
  }

  public static String people(List<Person> people) {
    return String.join(",", people.stream().map(p -> p.id().value()).toList());
  }

  /**
   * Those of that notation who take part, now; nobody suggests anything to themselves here.
   *
   * @param to what {@link #everybody}, {@link #team} or {@link #people} made
   */
  public List<Person> of(String to) {
    return there(to).filter(person -> !person.id().equals(moment.me().id())).toList();
  }

  /** Whether whoever suggests it is the only one of that notation who takes part. */
  public boolean isOnlyMe(String to) {
    return there(to).map(Person::id).toList().equals(List.of(moment.me().id()));
  }

  /** Whether that names whoever suggests it. */
  public boolean isMe(PersonRef ref) {
    Directory alone = new Directory(List.of(moment.me()), List.of(), List.of(), List.of());
    return ref.isMe() || Found.of(ref, alone).person().isPresent();
  }

  private Stream<Person> there(String to) {
    Stream<Person> meant =
        to.equals(EVERYBODY)
            ? theirs.people().stream()
            : ids(to).stream().flatMap(id -> theirs.person(id).stream());
    return meant
        .filter(person -> person.enrolment() == Enrolment.ACTIVE && Bars.of(person).isEmpty())
        .distinct();
  }

  private List<PersonId> ids(String to) {
    return to.startsWith(TEAM)
        ? moment.facts().directory().under(new PersonId(to.substring(TEAM.length())))
        : Stream.of(to.split(",", -1)).map(PersonId::new).toList();
  }

  /** Somebody named, and the words that are left once their whole name is taken from them. */
  public record Named(Found found, Optional<String> words) {}

  /** Whoever is meant: as much of a name as fits somebody is taken from the words. */
  public Named named(PersonRef ref, Optional<String> words) {
    List<String> more =
        words
            .filter(text -> !text.startsWith(","))
            .map(text -> List.of(text.split("\\s+", LONGEST_NAME + 1)))
            .orElse(List.of());
    for (int taken = Math.min(LONGEST_NAME, more.size()); taken > 0; taken--) {
      String name = ref.label() + " " + String.join(" ", more.subList(0, taken));
      Optional<Found> found =
          ref.platformId().isPresent()
              ? Optional.empty()
              : PersonRef.of(name)
                  .map(whole -> Found.of(whole, theirs))
                  .filter(one -> one.person().isPresent());
      if (found.isPresent()) {
        return new Named(found.get(), rest(more, taken));
      }
    }
    return new Named(Found.of(ref, theirs), words);
  }

  /** A comma behind the name stays: who comes next may be one more. */
  private static Optional<String> rest(List<String> words, int taken) {
    String comma = words.get(taken - 1).endsWith(",") ? ", " : "";
    return Optional.of(String.join(" ", words.subList(taken, words.size())))
        .filter(text -> !text.isBlank())
        .map(text -> comma + text);
  }

  /** When that one may be written to. */
  public Instant earliest(Person person) {
    return earliest(person, moment.facts().now());
  }

  /** When that one may be written to, from that moment on. */
  public Instant earliest(Person person, Instant now) {
    return moment
        .facts()
        .member(person.id())
        .map(member -> Considerate.moment(person, member.reminding().calendar(), now))
        .orElseGet(() -> Considerate.moment(person, calendar(person), now));
  }

  private WorkCalendar calendar(Person person) {
    Directory all = moment.facts().directory();
    return Rhythms.of(all.settings(), person, all.managerOf(person.id())).calendar();
  }
}
