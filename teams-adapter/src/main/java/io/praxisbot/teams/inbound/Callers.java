package io.praxisbot.teams.inbound;

import io.praxisbot.core.people.Enrolment;
import io.praxisbot.core.people.OrganizationId;
import io.praxisbot.core.people.Person;
import io.praxisbot.core.people.Profile;
import io.praxisbot.core.people.WorkspaceId;
import io.praxisbot.core.store.People;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Finds out who did something, and keeps in step what Teams shows of them. */
final class Callers {

  private static final Logger log = LoggerFactory.getLogger(Callers.class);

  private final Tenants tenants;
  private final References references;
  private final People people;
  private final Book book;
  private final Acquaintance acquaintance;

  Callers(Tenants tenants, References references, Registry registry) {
    this.tenants = tenants;
    this.references = references;
    this.people = registry.stores().people();
    this.book = registry.book();
    this.acquaintance = registry.acquaintance();
  }

  /**
   * Who did it; empty if that is nobody to talk with: a bot, or somebody of whom Teams doesn't tell
   * whether they belong here. The next activity asks again.
   */
  Optional<Caller> of(Activity activity) {
    return activity
        .sender()
        .flatMap(sender -> known(sender, activity))
        .filter(caller -> kind(caller.person()) != Profile.Kind.BOT);
  }

  /** Whether who did it took part before they did. */
  boolean takesPart(Activity activity) {
    return activity
        .sender()
        .flatMap(sender -> people.byAccount(sender.account()))
        .filter(person -> person.enrolment() == Enrolment.ACTIVE)
        .isPresent();
  }

  /** The key of the sentence that says why there is no caller. */
  static String whyNobody(Activity activity) {
    return activity.sender().isPresent() ? "person.untold" : "card.bot";
  }

  /** Makes somebody known whom a conversation shows beside who did it. */
  Optional<Person> introduced(Sender member, Activity activity) {
    return people
        .byAccount(member.account())
        .or(
            () -> {
              var unused = tenants.organization(member.account().workspace());
              return met(member.account().workspace(), activity, member.user());
            });
  }

  private Optional<Caller> known(Sender sender, Activity activity) {
    OrganizationId organization = tenants.organization(sender.account().workspace());
    if (activity.personal()) {
      var unused = references.seen(sender.account(), activity.whereabouts());
    }
    return people
        .byAccount(sender.account())
        .or(() -> met(sender.account().workspace(), activity, sender.user()))
        .flatMap(before -> book.sight(organization, Glimpse.of(sender, activity, before)))
        .map(person -> new Caller(sender.account(), person));
  }

  /**
   * Somebody of whom only Teams' own name is known. Who can't be asked about now stays unknown: an
   * activity doesn't show whether they are a guest.
   */
  Optional<Person> met(WorkspaceId tenant, Activity activity, String user) {
    try {
      return acquaintance.meet(
          tenant, new Whereabouts(activity.serviceUrl(), activity.conversation(), user));
    } catch (NotNowException unmet) {
      log.info("Somebody in {} can't be looked up now: {}", tenant, unmet.getMessage());
      return Optional.empty();
    }
  }

  private static Profile.Kind kind(Person person) {
    return person.profile().map(Profile::kind).orElse(Profile.Kind.MEMBER);
  }
}
