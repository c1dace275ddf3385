package io.praxisbot.core.store.mongo;

import static io.praxisbot.core.store.mongo.Specimens.ORG;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.praxisbot.core.people.Organization;
import io.praxisbot.core.people.OrganizationId;
import io.praxisbot.core.store.Aggregates;
import io.praxisbot.core.store.Stored;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What all aggregates promise, and that each kind comes back as it was stored. */
class AggregatesContractIT extends StoreContract {

  @Test
  void findsNothingWhereNothingIs() {
    assertThat(organizations().find(ORG)).isEmpty();
    assertThat(organizations().findAll(List.of(ORG))).isEmpty();
    assertThat(organizations().findAll(List.of())).isEmpty();
  }

  @Test
  void keepsTheFirstOfTwoWithTheSameId() {
    assertThat(organizations().insert(named("first"))).isTrue();
    assertThat(organizations().insert(named("second"))).isFalse();
    assertThat(current().value()).isEqualTo(named("first"));
  }

  @Test
  void replacesOnlyWhatWasRead() {
    organizations().insert(named("a"));
    Stored<Organization> read = current();

    assertThat(organizations().replace(read, named("b"))).isTrue();
    assertThat(organizations().replace(read, named("c"))).isFalse();

    assertThat(current().value()).isEqualTo(named("b"));
    assertThat(current().version()).isEqualTo(read.version() + 1);
  }

  @Test
  void replacesNothingThatIsNotThere() {
    assertThat(organizations().replace(new Stored<>(named("a"), 1, List.of()), named("b")))
        .isFalse();
    assertThat(organizations().find(ORG)).isEmpty();
  }

  @Test
  void remembersTheLatestChangesThroughOtherWrites() {
    organizations().insert(named("a"));
    assertThat(current().applied()).isEmpty();
    for (int i = 1; i <= 65; i++) {
      organizations().replace(current(), named("a" + i), "turn~" + i);
    }
    organizations().replace(current(), named("z"));

    assertThat(current().applied())
        .hasSize(64)
        .startsWith("turn~2", "turn~3")
        .endsWith("turn~64", "turn~65");
  }

  @Test
  void findsManyInTheOrderAskedFor() {
    List<Organization> three =
        IntStream.range(0, 3)
            .mapToObj(i -> new Organization(new OrganizationId("o" + i), "O", List.of()))
            .toList();
    three.forEach(organizations()::insert);
    var ids = List.of(id("o2"), id("gone"), id("o0"));

    assertThat(organizations().findAll(ids)).containsExactly(three.get(2), three.get(0));
  }

  @Test
  void takesOperatorsForText() {
    organizations().insert(named("a"));
    for (String text : List.of("{\"$ne\":null}", "$where", "{\"$gt\":\"\"}", ".*")) {
      assertThat(organizations().find(id(text))).isEmpty();
      assertThat(organizations().findAll(List.of(id(text)))).isEmpty();
      assertThat(organizations().insert(new Organization(id(text), text, List.of()))).isTrue();
      assertThat(organizations().find(id(text)).orElseThrow().value().name()).isEqualTo(text);
    }
  }

  @Test
  void letsOneOfManyWritersWin() throws Exception {
    organizations().insert(named("a"));
    Stored<Organization> read = current();

    List<Boolean> won = AtOnce.all(i -> organizations().replace(read, named("writer " + i)));

    assertThat(won).containsOnlyOnce(true);
  }

  @Test
  void letsOneOfManyMakersWin() throws Exception {
    assertThat(AtOnce.all(i -> organizations().insert(named("maker " + i)))).containsOnlyOnce(true);
  }

  @Test
  void everyKindComesBackAsItWas() {
    comesBack(stores().organizations(), ORG, Specimens.organization());
    comesBack(stores().people(), Specimens.ANA, Specimens.person());
    comesBack(stores().reportingLines(), Specimens.ANA, Specimens.reporting());
    comesBack(stores().careerGoals(), Specimens.GOAL, Specimens.careerGoal());
    comesBack(stores().businessGoals(), Specimens.businessGoal().id(), Specimens.businessGoal());
    comesBack(stores().learnings(), Specimens.learning().id(), Specimens.learning());
    comesBack(stores().measures(), Specimens.measure().id(), Specimens.measure());
    comesBack(
        stores().behaviourProposals(),
        Specimens.behaviourProposal().id(),
        Specimens.behaviourProposal());
    comesBack(stores().deputyships(), Specimens.MAX, Specimens.deputyship());
    comesBack(stores().guidances(), Specimens.ANA, Specimens.guidance());
    comesBack(stores().sayings(), Specimens.MAX, Specimens.sayings());
    comesBack(stores().checkIns(), Specimens.checkIn().id(), Specimens.checkIn());
    comesBack(stores().followUps(), Specimens.followUp().id(), Specimens.followUp());
    comesBack(stores().oneOnOnes(), Specimens.oneOnOne().id(), Specimens.oneOnOne());
    comesBack(stores().digests(), Specimens.digest().id(), Specimens.digest());
    comesBack(
        stores().cadenceSettings(), Specimens.cadenceSetting().id(), Specimens.cadenceSetting());
    comesBack(stores().occurrences(), Specimens.occurrence().id(), Specimens.occurrence());
    comesBack(stores().adminChanges(), Specimens.adminChange().id(), Specimens.adminChange());
    comesBack(stores().intakes(), Specimens.intake().id(), Specimens.intake());
    comesBack(stores().intakePages(), Specimens.intakePage().id(), Specimens.intakePage());
    comesBack(stores().replans(), Specimens.replan().id(), Specimens.replan());
    comesBack(stores().conversations(), Specimens.ANA, SpecimenTalk.conversation());
    comesBack(stores().ledger(), Specimens.delivery().id(), Specimens.delivery());
  }

  /** Their names are in databases and indexes, like those of the records' own fields. */
  @Test
  void addsTheFieldsThatOnlyQueriesNeed() {
    stores().people().insert(Specimens.person());
    stores().careerGoals().insert(Specimens.careerGoal());
    stores().businessGoals().insert(Specimens.businessGoal());
    stores().conversations().insert(SpecimenTalk.conversation());
    stores().ledger().insert(Specimens.delivery());
    stores().inbox().add(SpecimenTalk.turn(), Specimens.NOW);

    assertThat(fields("people")).contains("applied", "accountKeys");
    assertThat(fields("careerGoals")).contains("since");
    assertThat(fields("businessGoals")).contains("since");
    assertThat(fields("conversations")).contains("applied", "unfinished");
    assertThat(fields("ledger")).contains("applied", "turn");
    assertThat(fields("inbox")).contains("schemaVersion", "openFor", "openSince", "came");
  }

  private Set<String> fields(String collection) {
    return requireNonNull(stores().database().getCollection(collection).find().first()).keySet();
  }

  private static <K, T> void comesBack(Aggregates<K, T> aggregates, K id, T specimen) {
    assertThat(aggregates.insert(specimen)).isTrue();
    assertThat(aggregates.find(id).map(Stored::value)).isEqualTo(Optional.of(specimen));
    assertThat(aggregates.findAll(List.of(id))).containsExactly(specimen);
    assertThat(aggregates.replace(aggregates.find(id).orElseThrow(), specimen)).isTrue();
    assertThat(aggregates.find(id).map(Stored::value)).isEqualTo(Optional.of(specimen));
  }

  private Aggregates<OrganizationId, Organization> organizations() {
    return stores().organizations();
  }

  private Stored<Organization> current() {
    return organizations().find(ORG).orElseThrow();
  }

  private static OrganizationId id(String value) {
    return new OrganizationId(value);
  }

  private static Organization named(String name) {
    return new Organization(ORG, name, List.of());
  }
}
