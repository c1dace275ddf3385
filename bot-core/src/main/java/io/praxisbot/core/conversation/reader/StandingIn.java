package io.praxisbot.core.conversation.reader;

import io.praxisbot.core.conversation.Moment;
import io.praxisbot.core.conversation.Reply;
import io.praxisbot.core.conversation.change.DeputyChange;
import io.praxisbot.core.conversation.fact.Directory;
import io.praxisbot.core.people.Deputy;
import io.praxisbot.core.people.Person;
import io.praxisbot.core.people.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Who stands in for one manager, and what is told of it: whoever is seen is told before they are.
 */
public final class StandingIn {

  /** Who is away for longer than that is better followed by another manager. */
  private static final Duration LONGEST = Duration.ofDays(366);

  private final Moment moment;
  private final Reply reply;
  private final Person manager;

  public StandingIn(Moment moment, Reply reply, Person manager) {
    this.moment = moment;
    this.reply = reply;
    this.manager = manager;
  }

  /** Who stands in now, or will. */
  public Optional<Deputy> standing() {
    return moment
        .facts()
        .directory()
        .deputyship(manager.id())
        .flatMap(d -> d.standing(moment.turn().receivedAt()));
  }

  /** Whether anybody is there to be seen. */
  public boolean leads() {
    return !moment.facts().directory().under(manager.id()).isEmpty();
  }

  /**
   * The time of that one. Sight begins on the next day at the earliest, so that there is time to
   * read of it; who stands in already goes on.
   *
   * @param from the first day that is wished for
   * @return empty if it would end before it begins
   */
  public Optional<Deputy> during(PersonId deputy, Optional<LocalDate> from, LocalDate until) {
    Instant now = moment.turn().receivedAt();
    LocalDate tomorrow = manager.today(now).plusDays(1);
    Instant first =
        standing()
            .filter(d -> d.person().equals(deputy) && from.isEmpty())
            .map(Deputy::from)
            .orElseGet(() -> start(from.filter(d -> d.isAfter(tomorrow)).orElse(tomorrow)));
    Instant end = start(until);
    return Optional.of(end)
        .filter(first::isBefore)
        .filter(now::isBefore)
        .map(over -> new Deputy(deputy, first, over));
  }

  public static boolean isTooLong(Deputy deputy) {
    return Duration.between(deputy.from(), deputy.until()).compareTo(LONGEST) > 0;
  }

  private Instant start(LocalDate day) {
    return day.atStartOfDay(manager.zone()).toInstant();
  }

  /** It is that one from now on, and everybody whom it concerns is told. */
  public void name(Person who, Deputy deputy) {
    Instant now = moment.turn().receivedAt();
    Optional<Deputy> before = standing();
    reply.change(new DeputyChange.DeputyNamed(manager.id(), manager.organization(), deputy, now));
    before
        .filter(d -> !d.person().equals(deputy.person()))
        .flatMap(d -> moment.facts().directory().person(d.person()))
        .ifPresent(former -> tell(former, "deputy.over", Map.of()));
    tell(who, "deputy.you", of(deputy));
    tellManager("deputy.yours", of(deputy));
    tellTeam("deputy.told", deputy);
  }

  /** Nobody stands in any more. */
  public void end(Deputy deputy) {
    Instant now = moment.turn().receivedAt();
    reply.change(new DeputyChange.DeputyEnded(manager.id(), manager.organization(), deputy, now));
    over(deputy);
  }

  /** Whoever was told of it is told that it is over. */
  public void over(Deputy deputy) {
    moment
        .facts()
        .directory()
        .person(deputy.person())
        .ifPresent(who -> tell(who, "deputy.over", Map.of()));
    tellManager("deputy.yours.over", of(deputy));
    tellTeam("deputy.told.over", deputy);
  }

  /** It is again who it was. */
  public void again(Deputy deputy) {
    moment
        .facts()
        .directory()
        .person(deputy.person())
        .ifPresent(who -> tell(who, "deputy.you", of(deputy)));
    tellManager("deputy.yours", of(deputy));
    tellTeam("deputy.told", deputy);
  }

  private void tellManager(String view, Map<String, String> args) {
    if (!manager.id().equals(moment.me().id())) {
      tell(manager, view, args);
    }
  }

  /** Those who report to the manager, but whoever stands in or says so. */
  private void tellTeam(String view, Deputy deputy) {
    Directory directory = moment.facts().directory();
    List<PersonId> known = List.of(deputy.person(), moment.me().id());
    directory.under(manager.id()).stream()
        .filter(id -> !known.contains(id))
        .flatMap(id -> directory.person(id).stream())
        .forEach(person -> tell(person, view, of(deputy)));
  }

  private void tell(Person person, String view, Map<String, String> args) {
    if (!person.accounts().isEmpty() && !person.id().equals(moment.me().id())) {
      Map<String, String> all = new LinkedHashMap<>(args);
      all.put("manager", manager.id().value());
      reply.tell(person, view, all);
    }
  }

  private static Map<String, String> of(Deputy deputy) {
    return Map.of(
        "deputy", deputy.person().value(),
        "from", deputy.from().toString(),
        "until", deputy.until().toString());
  }
}
