package io.praxisbot.app.playground;

import io.praxisbot.core.agenda.Agenda;
import io.praxisbot.core.checkin.Attempt;
import io.praxisbot.core.checkin.CheckIn;
import io.praxisbot.core.goal.BehaviourId;
import io.praxisbot.core.goal.BusinessGoal;
import io.praxisbot.core.goal.CareerGoal;
import io.praxisbot.core.goal.Goal;
import io.praxisbot.core.goal.GoalId;
import io.praxisbot.core.goal.Growth;
import io.praxisbot.core.goal.GrowthSignal;
import io.praxisbot.core.goal.Learning;
import io.praxisbot.core.goal.LearningEntry;
import io.praxisbot.core.goal.Measure;
import io.praxisbot.core.goal.Practice;
import io.praxisbot.core.people.Person;
import io.praxisbot.core.people.PersonId;
import io.praxisbot.core.store.embedded.EmbeddedDatabase;
import io.praxisbot.core.store.mongo.MongoStores;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The company as it was sown at some instant, in a real database of its own. */
final class Sown implements AutoCloseable {

  private final EmbeddedDatabase database;
  private final MongoStores stores;
  private final Instant now;

  private Sown(EmbeddedDatabase database, Instant now) {
    this.database = database;
    this.stores = MongoStores.open(database.connectionString(), true);
    this.now = now;
  }

  static Sown in(Path folder, Instant now) {
    Sown sown = new Sown(EmbeddedDatabase.open(folder), now);
    new Seed(sown.stores, new Agenda(sown.stores), now, now).sow();
    return sown;
  }

  MongoStores stores() {
    return stores;
  }

  Person person(String id) {
    return stores.people().find(new PersonId(id)).orElseThrow().value();
  }

  LocalDate today(String id) {
    return person(id).today(now);
  }

  List<CareerGoal> goals(String id) {
    return stores.careerGoals().of(List.of(new PersonId(id)));
  }

  CareerGoal goal(String id, String key) {
    return stores.careerGoals().find(new GoalId(id + "." + key)).orElseThrow().value();
  }

  List<BusinessGoal> business(String id) {
    return stores.businessGoals().of(List.of(new PersonId(id)));
  }

  List<Measure> measures(String id) {
    return stores.measures().of(List.of(new PersonId(id)));
  }

  /** Newest first. */
  List<CheckIn> checkIns(String id) {
    return stores.checkIns().of(List.of(new PersonId(id)), Instant.EPOCH);
  }

  /** Newest first. */
  List<Attempt> attempts(String id, String key) {
    var behaviour = new BehaviourId(id + "." + key);
    return checkIns(id).stream().map(c -> c.attempt(behaviour)).flatMap(Optional::stream).toList();
  }

  List<Learning> learnedOnTheWay(String id) {
    return entries(id).map(LearningEntry::learning).toList();
  }

  List<Learning> learnedInCheckIns(String id) {
    return checkIns(id).stream().map(CheckIn::learning).flatMap(Optional::stream).toList();
  }

  /** What they would be told about their growth today, as they have never been told before. */
  List<GrowthSignal.Kind> signals(String id) {
    return Growth.signals(practice(id), Map.of(), today(id)).stream()
        .map(GrowthSignal::kind)
        .toList();
  }

  private Practice practice(String id) {
    Person person = person(id);
    Stream<LocalDate> inCheckIns =
        checkIns(id).stream()
            .filter(c -> c.learning().filter(Learning::targeted).isPresent())
            .map(c -> person.today(c.askedAt()));
    Stream<LocalDate> onTheWay =
        entries(id).filter(e -> e.learning().targeted()).map(e -> person.today(e.at()));
    Stream<Goal> goals = Stream.concat(goals(id).stream(), business(id).stream());
    return new Practice(
        checkIns(id).stream().filter(CheckIn::tried).map(c -> person.today(c.askedAt())).toList(),
        Stream.concat(inCheckIns, onTheWay).toList(),
        goals.toList(),
        measures(id));
  }

  private Stream<LearningEntry> entries(String id) {
    return stores.learnings().of(List.of(new PersonId(id)), Instant.EPOCH).stream();
  }

  @Override
  public void close() {
    stores.close();
    database.close();
  }
}
