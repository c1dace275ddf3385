package io.praxisbot.core.conversation.view;

import io.praxisbot.core.access.Content;
import io.praxisbot.core.cadence.Occurrence;
import io.praxisbot.core.cadence.OccurrenceKind;
import io.praxisbot.core.delivery.Delivery;
import io.praxisbot.core.message.Message;
import io.praxisbot.core.message.Rich;
import io.praxisbot.core.people.Account;
import io.praxisbot.core.people.ConversationReference;
import io.praxisbot.core.people.Enrolment;
import io.praxisbot.core.people.OrganizationId;
import io.praxisbot.core.people.Pause;
import io.praxisbot.core.people.Person;
import io.praxisbot.core.people.PersonId;
import io.praxisbot.core.people.Reporting;
import io.praxisbot.core.people.WorkspaceId;
import io.praxisbot.core.store.Stored;
import io.praxisbot.core.store.Stores;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How it runs, for admins: how many take part, whom nothing reaches and why, what comes next. No
 * goals and no answers; of answers only the count, and that over at least five people.
 *
 * <p>What it reads follows what is to be told, not how many are enrolled: counts over indexes, at
 * most some of the invited, of those who are off and of what failed in the last week, everybody
 * whom the bot can't write to any more, and the earliest check-in that is planned; for who has no
 * manager, all who take part, by one query. Somebody who has no bot in Teams and to whom nothing
 * was sent yet isn't looked for.
 */
final class StatusView implements View {

  private static final Duration LATELY = Duration.ofDays(7);

  private static final int MOST_NAMED = 10;
  private static final int MOST_FAILURES = 100;
  private static final int AT_ONCE = 1_000;

  @Override
  public Optional<Message> render(Scene scene) {
    if (!scene.administers()) {
      return Optional.empty();
    }
    Blocks blocks = new Blocks(scene).heading("status");
    List<Person> off =
        scene
            .stores()
            .people()
            .off(scene.reader().organization(), scene.reader().today(scene.now()));
    part(scene, blocks, off.size());
    off(scene, blocks, off);
    next(scene, blocks);
    List<Reporting> lines = scene.stores().reportingLines().in(scene.reader().organization());
    AnsweredLately lately = AnsweredLately.of(scene, LATELY, lines);
    answers(blocks, lately);
    invited(scene, blocks);
    List<Delivery> failures = failures(scene);
    Map<PersonId, String> reasons = unreached(scene, failures);
    String least = failures.size() < MOST_FAILURES ? "no" : "yes";
    lines(blocks, "status.unreached", named(scene, reasons), least);
    lines(blocks, "status.undelivered", undelivered(scene, failures, reasons), least);
    new StatusOfGaps(scene, blocks).add(lines);
    new StatusOfTeams(scene, blocks).add(lines, lately, failures);
    new StandIns(scene).status(blocks);
    return blocks.small("status.small").message();
  }

  private static void part(Scene scene, Blocks blocks, int off) {
    OrganizationId organization = scene.reader().organization();
    var people = scene.stores().people();
    blocks.paragraph(
        "status.part",
        Map.of(
            "part", people.count(organization, Enrolment.ACTIVE),
            "off", off,
            "invited", people.count(organization, Enrolment.INVITED)));
  }

  private static void off(Scene scene, Blocks blocks, List<Person> off) {
    if (!off.isEmpty()) {
      int more = Math.max(0, off.size() - MOST_NAMED);
      List<String> named =
          off.stream().limit(MOST_NAMED).map(person -> until(scene, person)).toList();
      blocks.paragraph("status.off", Map.of("people", Names.joined(named, more), "more", more));
    }
  }

  private static String until(Scene scene, Person person) {
    Optional<String> until = person.pause().flatMap(Pause::until).map(scene.dates()::day);
    return scene
        .texts()
        .plain(
            "status.off.person",
            Map.of(
                "person", person.name(), "hasUntil", until.isPresent(), "until", until.orElse("")));
  }

  private static void next(Scene scene, Blocks blocks) {
    var occurrences = scene.stores().occurrences();
    OrganizationId organization = scene.reader().organization();
    int coming =
        occurrences.comingIn(organization, OccurrenceKind.CHECK_IN, scene.now().plus(LATELY));
    occurrences
        .nextIn(organization, OccurrenceKind.CHECK_IN)
        .flatMap(Occurrence::dueAt)
        .map(at -> scene.dates().moment(at, scene.reader().zone()))
        .ifPresent(when -> blocks.paragraph("status.next", Map.of("when", when, "count", coming)));
    boolean moving =
        scene
            .stores()
            .replans()
            .any()
            .filter(left -> left.value().organization().equals(scene.reader().organization()))
            .isPresent();
    if (moving) {
      blocks.small("status.replanning");
    }
  }

  /** Of few it could be told whose answer it is; that they were asked is no answer. */
  private static void answers(Blocks blocks, AnsweredLately lately) {
    Set<PersonId> asked = lately.asked();
    if (!asked.isEmpty()) {
      blocks.paragraph(
          "status.answers",
          Map.of(
              "asked", asked.size(),
              "counted", lately.countable(),
              "answered", lately.answered(asked)));
    }
  }

  private static void invited(Scene scene, Blocks blocks) {
    OrganizationId organization = scene.reader().organization();
    List<Person> invited =
        scene.stores().people().enrolled(organization, Enrolment.INVITED, MOST_NAMED);
    if (!invited.isEmpty()) {
      int all = scene.stores().people().count(organization, Enrolment.INVITED);
      int more = all - invited.size();
      List<String> named = invited.stream().map(Person::name).toList();
      blocks.paragraph("status.invited", Map.of("people", Names.joined(named, more), "more", more));
    }
  }

  /** Whom the bot may not write to any more, and those who have no bot and missed something. */
  private static Map<PersonId, String> unreached(Scene scene, List<Delivery> failures) {
    Stores stores = scene.stores();
    Map<PersonId, Person> people = new LinkedHashMap<>();
    List<Account> closed = closed(stores, scene.reader().organization());
    for (int from = 0; from < closed.size(); from += AT_ONCE) {
      int to = Math.min(from + AT_ONCE, closed.size());
      stores.people().byAccounts(closed.subList(from, to)).forEach(p -> people.put(p.id(), p));
    }
    List<PersonId> missed = failures.stream().map(Delivery::to).distinct().toList();
    stores.people().findAll(missed).forEach(p -> people.put(p.id(), p));
    List<Person> concerned =
        people.values().stream().filter(p -> p.enrolment() == Enrolment.ACTIVE).toList();
    Map<PersonId, String> reasons = new LinkedHashMap<>(Reachability.of(stores, concerned));
    concerned.stream()
        .filter(Person::deactivated)
        .forEach(person -> reasons.put(person.id(), "gone"));
    return reasons;
  }

  /** All of them: most may be of people who don't take part. */
  private static List<Account> closed(Stores stores, OrganizationId organization) {
    List<WorkspaceId> workspaces =
        stores
            .organizations()
            .find(organization)
            .map(Stored::value)
            .map(o -> o.workspaces())
            .orElse(List.of());
    return workspaces.stream()
        .flatMap(id -> stores.conversationReferences().closed(id, Integer.MAX_VALUE).stream())
        .map(ConversationReference::account)
        .toList();
  }

  /** What a block or a missing app kept from somebody is over once they can be reached again. */
  private static List<Delivery> failures(Scene scene) {
    Instant since = scene.now().minus(LATELY);
    List<Delivery> failed =
        scene.stores().ledger().failed(scene.reader().organization(), since, MOST_FAILURES);
    Map<PersonId, Instant> again = Reachability.again(scene.stores(), recipients(scene, failed));
    return failed.stream()
        .filter(
            delivery ->
                !Fate.isOutOfReach(delivery)
                    || !delivery
                        .createdAt()
                        .isBefore(again.getOrDefault(delivery.to(), Instant.MIN)))
        .toList();
  }

  private static List<Person> recipients(Scene scene, List<Delivery> failed) {
    List<PersonId> shut =
        failed.stream().filter(Fate::isOutOfReach).map(Delivery::to).distinct().toList();
    return shut.isEmpty() ? List.of() : scene.stores().people().findAll(shut);
  }

  private static List<Rich> named(Scene scene, Map<PersonId, String> reasons) {
    List<Rich> lines = new ArrayList<>();
    Map<PersonId, Person> seen = scene.seen(Content.LEDGER, reasons.keySet());
    reasons.forEach(
        (id, why) ->
            Optional.ofNullable(seen.get(id))
                .map(p -> line(scene, p, scene.plain("status.unreached." + why)))
                .ifPresent(lines::add));
    return lines;
  }

  /** The latest of each; of whom nothing reaches it was said above. */
  private static List<Rich> undelivered(
      Scene scene, List<Delivery> failures, Map<PersonId, String> reasons) {
    Map<PersonId, Delivery> latest = new LinkedHashMap<>();
    failures.stream()
        .filter(failed -> !reasons.containsKey(failed.to()))
        .forEach(failed -> latest.putIfAbsent(failed.to(), failed));
    Map<PersonId, Person> seen = scene.seen(Content.LEDGER, latest.keySet());
    List<Rich> lines = new ArrayList<>();
    latest.forEach(
        (id, failed) ->
            Optional.ofNullable(seen.get(id))
                .map(p -> line(scene, p, new Fate(scene, failed).state()))
                .ifPresent(lines::add));
    return lines;
  }

  private static Rich line(Scene scene, Person person, String why) {
    return scene.rich("status.line", Map.of("person", person.name(), "why", why));
  }

  private static void lines(Blocks blocks, String key, Collection<Rich> lines, String least) {
    if (lines.isEmpty()) {
      return;
    }
    blocks.paragraph(key, Map.of("count", lines.size(), "least", least));
    blocks.bullets(lines.stream().limit(MOST_NAMED).toList());
    if (lines.size() > MOST_NAMED) {
      int rest = lines.size() - MOST_NAMED;
      blocks.small("status.more", Map.of("count", rest, "least", least));
    }
  }
}
