package io.praxisbot.core.conversation.view;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import io.praxisbot.core.followup.FollowUp;
import io.praxisbot.core.followup.gap.Member;
import io.praxisbot.core.message.Rich;
import io.praxisbot.core.people.Deputyship;
import io.praxisbot.core.people.Person;
import io.praxisbot.core.people.PersonId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Who stands in for whom, and what they did meanwhile; two queries, however many there are. */
final class StandIns {

  /** More than these are no news. */
  private static final int MOST = 10;

  private final Scene scene;

  StandIns(Scene scene) {
    this.scene = scene;
  }

  /** The managers for whom the reader stands in at this moment; one query. */
  static Set<PersonId> places(Scene scene) {
    PersonId reader = scene.reader().id();
    return scene.stores().deputyships().of(reader).stream()
        .filter(deputyship -> deputyship.acting(scene.now()).equals(Optional.of(reader)))
        .map(Deputyship::id)
        .collect(toSet());
  }

  /** For whom the reader stands in, and who for them. */
  void add(Blocks blocks, Collection<Member> team) {
    Set<PersonId> managers = new LinkedHashSet<>(List.of(scene.reader().id()));
    team.forEach(member -> managers.add(member.line().manager()));
    List<Deputyship> standing = standing(scene.stores().deputyships().findAll(managers));
    Map<PersonId, Person> people = people(standing);
    for (Deputyship deputyship : standing) {
      boolean own = deputyship.id().equals(scene.reader().id());
      boolean reader = deputyship.acting(scene.now()).equals(Optional.of(scene.reader().id()));
      if (own || reader) {
        words(deputyship, people)
            .ifPresent(w -> blocks.small(own ? "deputy.is" : "deputy.team", named(w, team)));
      }
    }
  }

  private static Map<String, Object> named(DeputyViews.Words words, Collection<Member> team) {
    Map<String, Object> all = new LinkedHashMap<>(words.all());
    all.putAll(
        Names.of(
            team.stream()
                .filter(m -> m.line().manager().equals(words.manager().id()))
                .map(m -> m.person().firstName())
                .toList()));
    return all;
  }

  /** All there are, for an admin. */
  void status(Blocks blocks) {
    List<Deputyship> standing =
        standing(scene.stores().deputyships().in(scene.reader().organization()));
    Map<PersonId, Person> people = people(standing);
    List<Rich> lines = new ArrayList<>();
    standing.stream()
        .limit(MOST)
        .flatMap(deputyship -> words(deputyship, people).stream())
        .forEach(words -> lines.add(scene.rich("deputy.is", words.all())));
    if (!lines.isEmpty()) {
      blocks.paragraph("deputy.status").bullets(lines);
    }
  }

  private List<Deputyship> standing(List<Deputyship> all) {
    return all.stream().filter(d -> d.standing(scene.now()).isPresent()).toList();
  }

  private Map<PersonId, Person> people(List<Deputyship> standing) {
    Set<PersonId> ids = new LinkedHashSet<>();
    for (Deputyship deputyship : standing) {
      ids.add(deputyship.id());
      deputyship.current().ifPresent(d -> ids.add(d.person()));
    }
    return scene.everybody(ids);
  }

  private Optional<DeputyViews.Words> words(Deputyship of, Map<PersonId, Person> people) {
    return of.standing(scene.now())
        .filter(d -> people.containsKey(of.id()) && people.containsKey(d.person()))
        .map(d -> new DeputyViews.Words(scene, d, Objects.requireNonNull(people.get(of.id()))));
  }

  /**
   * What others did in the reader's place since then, or the manager for whom the reader is there:
   * of that, what was done while the reader was, and nothing that is between two.
   */
  boolean done(Blocks blocks, Collection<Member> team, Instant since) {
    Map<PersonId, Deputyship> places = places(team);
    List<FollowUp> done =
        team.stream()
            .flatMap(member -> member.others().stream().filter(f -> isTold(f, member, places)))
            .filter(f -> f.stands() && !f.at().isBefore(since))
            .filter(f -> f.kind() != FollowUp.Kind.NOT_NOW)
            .sorted(Comparator.comparing(FollowUp::at).reversed())
            .filter(once())
            .toList();
    if (done.isEmpty()) {
      return false;
    }
    List<FollowUp> named = done.subList(0, Math.min(MOST, done.size()));
    Set<PersonId> ids = new LinkedHashSet<>();
    named.forEach(f -> ids.addAll(List.of(f.manager(), f.employee())));
    Map<PersonId, Person> people = scene.everybody(ids);
    List<Rich> lines =
        named.stream()
            .filter(f -> people.containsKey(f.manager()) && people.containsKey(f.employee()))
            .map(f -> line(f, people))
            .toList();
    blocks.paragraph("deputy.done").bullets(lines);
    if (done.size() > MOST) {
      blocks.small("deputy.done.more", Map.of("count", done.size() - MOST));
    }
    return true;
  }

  /** One talk with somebody is told once, about however many gaps it was noted. */
  private static Predicate<FollowUp> once() {
    List<FollowUp> talks = new ArrayList<>();
    return followUp -> {
      boolean told =
          talks.stream()
              .anyMatch(t -> t.isSameTalk(followUp) && t.employee().equals(followUp.employee()));
      talks.add(followUp);
      return !told;
    };
  }

  /** In whose place the reader looks; no query for whoever looks at their own people alone. */
  private Map<PersonId, Deputyship> places(Collection<Member> team) {
    Set<PersonId> managers =
        team.stream()
            .filter(m -> m.deputy().isPresent())
            .map(m -> m.line().manager())
            .collect(toSet());
    return managers.isEmpty()
        ? Map.of()
        : scene.stores().deputyships().findAll(managers).stream()
            .collect(toMap(Deputyship::id, d -> d));
  }

  /** An agenda and what is suggested are between the manager and theirs. */
  private boolean isTold(FollowUp act, Member member, Map<PersonId, Deputyship> places) {
    if (member.deputy().isEmpty()) {
      return true;
    }
    boolean betweenTwo =
        act.kind() == FollowUp.Kind.ONE_ON_ONE || act.kind() == FollowUp.Kind.SUGGESTED;
    return !betweenTwo
        && Optional.ofNullable(places.get(member.line().manager()))
            .filter(place -> place.stoodIn(scene.reader().id(), act.at()))
            .isPresent();
  }

  private Rich line(FollowUp followUp, Map<PersonId, Person> people) {
    return scene.rich(
        "deputy.did." + FollowUpViews.how(followUp),
        Map.of(
            "deputy",
            Objects.requireNonNull(people.get(followUp.manager())).firstName(),
            "person",
            Objects.requireNonNull(people.get(followUp.employee())).firstName(),
            "day",
            scene.dates().day(scene.reader().today(followUp.at()))));
  }
}
