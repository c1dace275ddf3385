package io.praxisbot.core.conversation.reader;

import io.praxisbot.core.conversation.change.LinkPair;
import io.praxisbot.core.conversation.fact.LinkFacts;
import io.praxisbot.core.people.Enrolment;
import io.praxisbot.core.people.LinkCode;
import io.praxisbot.core.people.OneTimeCode;
import io.praxisbot.core.people.OrganizationId;
import io.praxisbot.core.people.Person;
import io.praxisbot.core.people.PersonId;
import io.praxisbot.core.people.Reporting;
import io.praxisbot.core.store.Stored;
import io.praxisbot.core.store.Stores;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;

/** Reads what linking is judged by, of two people and two organizations at most. */
public final class LinkReader {

  /** Of so many who left, it is seen whether they have left something behind. */
  private static final int MOST_LEFT = 1_000;

  private final Stores stores;
  private final InstantSource wall;
  private final RandomGenerator random;

  public LinkReader(Stores stores, InstantSource wall, RandomGenerator random) {
    this.stores = stores;
    this.wall = wall;
    this.random = random;
  }

  /**
   * @param named the code's name; empty to make one
   */
  LinkFacts facts(Person me, Optional<String> named) {
    Optional<LinkFacts.Fresh> fresh =
        named.isPresent()
            ? Optional.empty()
            : Optional.of(new LinkFacts.Fresh(OneTimeCode.fresh(random), wall.instant()));
    Optional<LinkCode> code =
        named
            .flatMap(stores.linkCodes()::find)
            .map(Stored::value)
            .filter(known -> known.good(wall.instant()));
    Optional<Person> maker = code.flatMap(c -> stores.people().find(c.maker())).map(Stored::value);
    Optional<LinkPair> pair =
        maker.filter(m -> !m.id().equals(me.id())).map(m -> LinkPair.of(me, m));
    return new LinkFacts(
        fresh,
        code,
        maker,
        pair.filter(this::bringsManager).isPresent(),
        pair.filter(this::circles).isPresent(),
        taking(me, code));
  }

  private LinkFacts.Taking taking(Person me, Optional<LinkCode> code) {
    return code.filter(c -> c.purpose() == LinkCode.Purpose.ORGANIZATIONS)
        .filter(c -> !c.organization().equals(me.organization()))
        .map(
            c ->
                new LinkFacts.Taking(
                    takesPart(stores, me.organization()), takesPart(stores, c.organization())))
        .orElse(LinkFacts.NONE.taking());
  }

  /** Whether anybody takes part, is invited, or has left goals or answers behind. */
  public static boolean takesPart(Stores stores, OrganizationId organization) {
    if (!stores.people().enrolled(organization, Enrolment.ACTIVE, 1).isEmpty()
        || !stores.people().enrolled(organization, Enrolment.INVITED, 1).isEmpty()) {
      return true;
    }
    List<PersonId> left =
        stores.people().enrolled(organization, Enrolment.LEFT, MOST_LEFT).stream()
            .map(Person::id)
            .toList();
    return left.size() == MOST_LEFT
        || !stores.careerGoals().of(left).isEmpty()
        || !stores.businessGoals().of(left).isEmpty()
        || !stores.measures().of(left).isEmpty()
        || !stores.learnings().of(left, Instant.EPOCH).isEmpty();
  }

  private boolean bringsManager(LinkPair pair) {
    return managerOf(pair.stays().id()).isEmpty()
        && managerOf(pair.gone().id()).filter(m -> !m.equals(pair.stays().id())).isPresent();
  }

  /** Whether the way up from the manager whom they will have leads back to one of the two. */
  private boolean circles(LinkPair pair) {
    PersonId stays = pair.stays().id();
    PersonId gone = pair.gone().id();
    Set<PersonId> both = Set.of(stays, gone);
    Optional<PersonId> above =
        managerOf(stays).filter(m -> !m.equals(gone)).or(() -> managerOf(gone));
    if (above.filter(stays::equals).isPresent()) {
      return false;
    }
    Set<PersonId> seen = new HashSet<>();
    while (above.isPresent() && seen.add(above.get())) {
      if (both.contains(above.get())) {
        return true;
      }
      above = managerOf(above.get());
    }
    return false;
  }

  private Optional<PersonId> managerOf(PersonId employee) {
    return stores.reportingLines().find(employee).map(Stored::value).flatMap(Reporting::manager);
  }
}
