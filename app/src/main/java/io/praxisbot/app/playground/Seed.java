package io.praxisbot.app.playground;

import io.praxisbot.core.agenda.Agenda;
import io.praxisbot.core.people.Account;
import io.praxisbot.core.people.Enrolment;
import io.praxisbot.core.people.Organization;
import io.praxisbot.core.people.OrganizationId;
import io.praxisbot.core.people.Pause;
import io.praxisbot.core.people.Person;
import io.praxisbot.core.people.PersonId;
import io.praxisbot.core.people.PlatformName;
import io.praxisbot.core.people.Reporting;
import io.praxisbot.core.people.ReportingLine;
import io.praxisbot.core.people.WorkspaceId;
import io.praxisbot.core.store.Stores;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The small company that a newcomer finds: it fits heat pumps and solar panels. Sown once; the
 * organization comes last, so that a crash in between sows the rest at the next start.
 */
final class Seed {

  static final OrganizationId ORGANIZATION = new OrganizationId("sonnenfeld");

  private static final String NAME = "Sonnenfeld";
  private static final WorkspaceId WORKSPACE = new WorkspaceId("playground");
  private static final Duration SETTLED_IN = Duration.ofDays(120);

  private final Stores stores;
  private final Agenda agenda;
  private final Instant now;
  private final Greetings greetings;

  /**
   * @param now business time
   */
  Seed(Stores stores, Agenda agenda, Instant now, Instant wallNow) {
    this.stores = stores;
    this.agenda = agenda;
    this.now = now;
    this.greetings = new Greetings(stores, now, wallNow);
  }

  void sow() {
    if (stores.organizations().find(ORGANIZATION).isPresent()) {
      return;
    }
    Sonnenfeld.ALL.forEach(this::sow);
    Sonnenfeld.ALL.forEach(this::begin);
    stores.organizations().insert(new Organization(ORGANIZATION, NAME, List.of(WORKSPACE)));
  }

  private void sow(Cast member) {
    Person person = person(member);
    stores.people().insert(person);
    member
        .part()
        .manager()
        .ifPresent(manager -> stores.reportingLines().insert(under(person, manager)));
    new Past(stores, person, now).sow(member);
  }

  /** Once everybody is there: the digest of a manager needs the team. */
  private void begin(Cast member) {
    if (member.part().enrolled()) {
      Person person = person(member);
      agenda.planAnew(person.id(), now);
      greetings.greet(person, member.part());
    }
  }

  private Person person(Cast member) {
    Weeks weeks = new Weeks(member.zone(), now);
    Part part = member.part();
    return new Person(
        new PersonId(member.id()),
        ORGANIZATION,
        member.name(),
        member.title(),
        member.zone(),
        Locale.UK,
        List.of(new Account(PlatformName.PLAYGROUND, WORKSPACE, member.id())),
        part.admin(),
        part.enrolled() ? Enrolment.ACTIVE : Enrolment.NONE,
        part.enrolled() ? weeks.joined(part.weeks()) : now,
        part.leave().map(leave -> off(leave, weeks)));
  }

  /** Back when the week that begins the story is over, so that it tells of a leave, too. */
  private static Pause off(Part.Leave leave, Weeks weeks) {
    return new Pause(
        weeks.period(leave.weeks()).start(),
        Optional.of(weeks.period(0).end()),
        Optional.of(leave.reason()));
  }

  private Reporting under(Person person, String manager) {
    return Reporting.none(person.id(), ORGANIZATION)
        .under(new PersonId(manager), ReportingLine.SetBy.ADMIN, now.minus(SETTLED_IN));
  }
}
