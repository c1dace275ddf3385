package io.praxisbot.core.conversation;

import io.praxisbot.core.delivery.Delivery;
import io.praxisbot.core.people.OrganizationId;
import io.praxisbot.core.people.Person;
import io.praxisbot.core.people.PersonId;
import io.praxisbot.core.store.Stored;
import io.praxisbot.core.store.Stores;
import io.praxisbot.core.table.IntakePage;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Everything that the database holds of an organization, in lines that can be compared between
 * runs. Instants are cut to the hour, since what a crash held up happens some minutes later.
 */
final class FinalState {

  private static final Pattern WITHIN_THE_HOUR =
      Pattern.compile("(\\d{4}-\\d\\d-\\d\\dT\\d\\d):\\d\\d(:\\d\\d(\\.\\d+)?)?Z");

  private static final Pattern MAP = Pattern.compile("\\{([^{}]*)}");

  private static final List<OrganizationId> ORGANIZATIONS =
      List.of(Rehearsal.ORGANIZATION, TwoPlatforms.APART);

  private final List<String> lines = new ArrayList<>();

  static List<String> of(Stores stores) {
    return new FinalState().read(stores).lines;
  }

  private FinalState read(Stores stores) {
    List<Person> people = stores.people().in(Rehearsal.ORGANIZATION);
    List<PersonId> ids = people.stream().map(Person::id).toList();
    add("person", people);
    add("lines", stores.reportingLines().in(Rehearsal.ORGANIZATION));
    add("goal", stores.careerGoals().of(ids));
    add("check-in", stores.checkIns().of(ids, Instant.EPOCH));
    add("cadence", stores.cadenceSettings().in(Rehearsal.ORGANIZATION));
    add("replan", stores.replans().any().stream().toList());
    add("move", stores.moves().all());
    add("organization", stores.organizations().findAll(ORGANIZATIONS));
    stores
        .adminChanges()
        .latest(Rehearsal.ORGANIZATION, 9)
        .forEach(change -> readIntake(stores, change.id()));
    ids.forEach(id -> read(stores, id));
    return this;
  }

  private void readIntake(Stores stores, String id) {
    add("admin-change", stores.adminChanges().findAll(List.of(id)));
    add("intake", stores.intakes().findAll(List.of(id)));
    add("page", stores.intakePages().findAll(List.of(IntakePage.id(id, 0))));
  }

  private void read(Stores stores, PersonId id) {
    add("follow-up", stores.followUps().by(id, Instant.EPOCH));
    add("digest", stores.digests().latestOf(id).stream().toList());
    add("planned", stores.occurrences().of(id));
    add("inbox", stores.inbox().open(id));
    add("conversation", stores.conversations().find(id).map(Stored::value).stream().toList());
    add(
        "delivery",
        stores.ledger().to(id, Instant.EPOCH).stream().map(FinalState::delivery).sorted().toList());
  }

  private static String delivery(Delivery d) {
    String what = d.view() + " " + new TreeMap<>(d.args()) + " " + d.slot() + " " + d.place();
    String aside = d.aside().isPresent() ? " aside" : "";
    return d.id() + " to " + d.to() + ": " + what + " " + d.proactive() + " " + d.state() + aside;
  }

  private void add(String kind, Collection<?> values) {
    values.stream()
        .map(value -> WITHIN_THE_HOUR.matcher(sorted(value.toString())).replaceAll("$1"))
        .forEach(line -> lines.add(kind + " " + line));
  }

  /** Maps have no order; what their text shows depends on how they came to be. */
  private static String sorted(String text) {
    return MAP.matcher(text)
        .replaceAll(
            map ->
                Matcher.quoteReplacement(
                    Stream.of(map.group(1).split(", ", -1))
                        .sorted()
                        .collect(Collectors.joining(", ", "{", "}"))));
  }
}
