package io.praxisbot.core.cadence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.dmfs.rfc5545.DateTime;
import org.dmfs.rfc5545.recur.InvalidRecurrenceRuleException;
import org.dmfs.rfc5545.recur.RecurrenceRule;
import org.dmfs.rfc5545.recur.RecurrenceRuleIterator;

/** What another reader of RFC 5545 makes of our notation. */
@Domain(Cadences.class)
@Domain(DomainContext.Global.class)
class OtherReaderTest {

  /** From the first moment on that it can know of. */
  @Property(tries = 1000)
  void findsTheSameMomentsOverTwoYears(@ForAll Cadence cadence, @ForAll LocalDate someDay)
      throws InvalidRecurrenceRuleException {
    boolean isLater = cadence.rule() instanceof Weekly weekly && weekly.anchor().isAfter(someDay);
    LocalDate from = isLater ? ((Weekly) cadence.rule()).anchor() : someDay;
    LocalDate until = from.plusYears(2);

    List<LocalDateTime> ours =
        Stream.iterate(
                cadence.rule().firstFrom(from),
                day -> day.isBefore(until),
                day -> cadence.rule().firstFrom(day.plusDays(1)))
            .map(day -> day.atTime(cadence.time()))
            .toList();

    assertThat(theirs(cadence, from, until)).isEqualTo(ours);
  }

  private static List<LocalDateTime> theirs(Cadence cadence, LocalDate from, LocalDate until)
      throws InvalidRecurrenceRuleException {
    List<String> lines = cadence.notation().lines().toList();
    boolean started = lines.get(0).startsWith("DTSTART:");
    String rule = lines.get(started ? 1 : 0).replace("RRULE:", "");
    // A rule without a start of its own holds from any of its days on.
    LocalDate anyDay = cadence.rule().firstFrom(LocalDate.of(2020, 1, 1));
    String start =
        started
            ? lines.get(0).replace("DTSTART:", "")
            : "%tY%<tm%<tdT%<tH%<tM00".formatted(anyDay.atTime(cadence.time()));
    RecurrenceRuleIterator moments = new RecurrenceRule(rule).iterator(DateTime.parse(start));
    List<LocalDateTime> found = new ArrayList<>();
    for (LocalDateTime at = local(moments);
        at.isBefore(until.atStartOfDay());
        at = local(moments)) {
      if (!at.isBefore(from.atStartOfDay())) {
        found.add(at);
      }
    }
    return found;
  }

  private static LocalDateTime local(RecurrenceRuleIterator moments) {
    DateTime at = moments.nextDateTime();
    return LocalDateTime.of(
        at.getYear(),
        at.getMonth() + 1,
        at.getDayOfMonth(),
        at.getHours(),
        at.getMinutes(),
        at.getSeconds());
  }
}
