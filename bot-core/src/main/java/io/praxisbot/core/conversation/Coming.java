package io.praxisbot.core.conversation;

import static java.util.stream.Collectors.joining;

import io.praxisbot.core.agenda.Promises;
import io.praxisbot.core.cadence.Occurrence;
import io.praxisbot.core.cadence.OccurrenceKind;
import io.praxisbot.core.conversation.Pairs.Pair;
import io.praxisbot.core.followup.FollowUp;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** With whom somebody talks on the days of this week, and what they promised for them. */
public final class Coming {

  /** The last day that a message tells of. */
  public static final String UNTIL = "until";

  private final Moment moment;
  private final Pairs pairs;

  public Coming(Moment moment) {
    this.moment = moment;
    this.pairs = new Pairs(moment);
  }

  /** With whom there is something to talk about on that day. */
  public List<Pair> talks(LocalDate day) {
    return pairs.all().stream()
        .filter(pair -> !pairs.points(pair).open().isEmpty())
        .filter(pair -> meets(pair, day))
        .toList();
  }

  private boolean meets(Pair pair, LocalDate day) {
    return pairs
        .kept(pair)
        .next(Optional.of(pair.line()))
        .flatMap(meeting -> meeting.next(day, moment.me().zone()))
        .filter(day::equals)
        .isPresent();
  }

  /** What they are reminded of on that day, as far as its own day isn't over. */
  public List<FollowUp> promises(LocalDate day) {
    return open()
        .filter(
            f -> f.by().filter(by -> !by.isBefore(day) && !remindedOn(by).isAfter(day)).isPresent())
        .toList();
  }

  private Stream<FollowUp> open() {
    return moment.facts().acts().filter(FollowUp::promiseOpen);
  }

  private LocalDate remindedOn(LocalDate by) {
    return Promises.day(by, moment.self().standing().rules().calendar());
  }

  /** How many mornings of this week, from now on, bring something. */
  int mornings() {
    boolean today =
        Stream.of(OccurrenceKind.ONE_ON_ONE, OccurrenceKind.PROMISE)
            .flatMap(kind -> moment.self().planned(kind).flatMap(Occurrence::dueAt).stream())
            .anyMatch(at -> moment.me().today(at).equals(moment.facts().today()));
    boolean still = today && brings(moment.facts().today());
    return (int) rest().filter(this::brings).count() + (still ? 1 : 0);
  }

  private boolean brings(LocalDate day) {
    return open().anyMatch(f -> f.by().map(this::remindedOn).filter(day::equals).isPresent())
        || !talks(day).isEmpty();
  }

  /** The days of this week after today on which they are written to. */
  private Stream<LocalDate> rest() {
    LocalDate today = moment.facts().today();
    LocalDate sunday = today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
    return today
        .plusDays(1)
        .datesUntil(sunday.plusDays(1))
        .filter(day -> moment.self().standing().rules().calendar().off(day).isEmpty());
  }

  /** What else comes in this week, as a message takes it; empty if nothing does. */
  public Map<String, String> ahead() {
    List<LocalDate> days = rest().filter(this::brings).toList();
    if (days.isEmpty()) {
      return Map.of();
    }
    Stream<FollowUp> promised =
        open().filter(f -> f.by().map(this::remindedOn).filter(days::contains).isPresent());
    return Map.of(UNTIL, days.get(days.size() - 1).toString(), "ahead", named(promised));
  }

  /** Promises, as a message takes them. */
  public static String named(Stream<FollowUp> promises) {
    return promises.map(f -> f.id() + "@" + f.by().orElseThrow()).collect(joining(","));
  }
}
