package io.praxisbot.core.conversation.view;

import static java.util.stream.Collectors.toMap;

import io.praxisbot.core.access.Content;
import io.praxisbot.core.agenda.Rhythms;
import io.praxisbot.core.agenda.Rules;
import io.praxisbot.core.cadence.Planner;
import io.praxisbot.core.cadence.Shift;
import io.praxisbot.core.followup.GapKind;
import io.praxisbot.core.followup.digest.Digest;
import io.praxisbot.core.followup.gap.Member;
import io.praxisbot.core.goal.Goal;
import io.praxisbot.core.people.Enrolment;
import io.praxisbot.core.people.Pause;
import io.praxisbot.core.people.Person;
import io.praxisbot.core.people.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Why somebody has not been asked in the time of a digest; whatever it is, it is no omission. */
final class NotAsked {

  private static final Set<Shift.Why> DAYS_OFF = Set.of(Shift.Why.HOLIDAY, Shift.Why.CLOSED);

  /** Reasons that say the same of everybody, by why, and the text that names them. */
  static final Map<String, String> SAME =
      Map.of("joining", "joining.digest", "notasked", "digest.notasked");

  private final DigestReading reading;
  private final Scene scene;
  private final Digest digest;
  private final Map<PersonId, Rules> rules;

  /**
   * @param rules what holds for each of those it is told of
   */
  private NotAsked(DigestReading reading, Map<PersonId, Rules> rules) {
    this.reading = reading;
    this.scene = reading.scene();
    this.digest = reading.digest();
    this.rules = rules;
  }

  /** Each of them, by one read. */
  static List<DigestUncounted.Uncounted> lines(DigestReading reading, List<Member> members) {
    List<Person> people = members.stream().map(Member::person).toList();
    Map<PersonId, PersonId> managers =
        members.stream().collect(toMap(m -> m.person().id(), m -> m.line().manager()));
    Map<PersonId, Rules> rules =
        people.isEmpty()
            ? Map.of()
            : new Rhythms(reading.scene().stores().cadenceSettings())
                .of(people, id -> Objects.requireNonNull(managers.get(id)));
    NotAsked notAsked = new NotAsked(reading, rules);
    return members.stream().filter(m -> !isTold(reading, m)).map(notAsked::line).toList();
  }

  private DigestUncounted.Uncounted line(Member member) {
    Person person = member.person();
    if (person.enrolment() != Enrolment.ACTIVE || !person.belongs()) {
      return line("notpart", "digest.notpart", person, Map.of("how", person.enrolment()));
    }
    if (member.keeping() || answeredUnseen(member) || !worksInSight(member)) {
      return line("joining", "joining.digest", person, Map.of());
    }
    return away(member)
        .or(() -> dayOff(person))
        .orElseGet(() -> line("notasked", "digest.notasked", person, Map.of()));
  }

  /** Of whom the digest says that they didn't answer lately, it needn't say that nobody asked. */
  private static boolean isTold(DigestReading reading, Member member) {
    return reading.report().gaps().stream()
        .anyMatch(
            gap -> gap.kind() == GapKind.NOT_ANSWERED && gap.person().equals(member.person().id()));
  }

  /** Else nothing tells whether they have no goal or keep it to themselves. */
  private static boolean worksInSight(Member member) {
    return member.goals().stream().anyMatch(g -> g.state() == Goal.State.ACTIVE);
  }

  /** Only what was asked can be answered; nothing is left of what isn't for the manager. */
  private boolean answeredUnseen(Member member) {
    return member.checkIns().stream()
        .anyMatch(c -> digest.covers(c.askedAt()) && c.answered() && c.attempts().isEmpty());
  }

  /** Back by now, but off in that time. */
  private Optional<DigestUncounted.Uncounted> away(Member member) {
    Person person = member.person();
    return person
        .pause()
        .filter(p -> scene.sees(Content.PAUSE_DATES, member))
        .filter(p -> p.from().isBefore(person.today(digest.until())))
        .filter(p -> !p.overOn(person.today(digest.since())))
        .flatMap(Pause::until)
        .map(
            back ->
                line("wasoff", "digest.wasoff", person, Map.of("until", scene.dates().day(back))));
  }

  /** The first of the rule's days in that time on which nobody works. */
  private Optional<DigestUncounted.Uncounted> dayOff(Person person) {
    Rules holding = Objects.requireNonNull(rules.get(person.id()));
    Instant since = digest.since();
    LocalDate from = person.today(since);
    return Planner.outlook(
            holding.checkIns(),
            person.zone(),
            from,
            since,
            holding.calendar(),
            person.today(digest.until()))
        .stream()
        .flatMap(slot -> slot.shifts().stream())
        .filter(shift -> DAYS_OFF.contains(shift.why()))
        .findFirst()
        .map(
            shift ->
                line(
                    "dayoff",
                    "digest.dayoff",
                    person,
                    Map.of(
                        "day",
                        scene.dates().day(shift.day()),
                        "hasHoliday",
                        !shift.name().isEmpty(),
                        "holiday",
                        shift.name())));
  }

  private DigestUncounted.Uncounted line(
      String why, String key, Person person, Map<String, ?> more) {
    Map<String, Object> words = new LinkedHashMap<>(more);
    words.putAll(Names.of(List.of(reading.name(person))));
    words.put("person", reading.name(person));
    return new DigestUncounted.Uncounted(person, why, scene.rich(key, words));
  }
}
