package io.praxisbot.slack.people;

import static org.assertj.core.api.Assertions.assertThat;

import io.praxisbot.core.agenda.Agenda;
import io.praxisbot.core.conversation.engine.Engine;
import io.praxisbot.core.people.Account;
import io.praxisbot.core.people.FirstAdmins;
import io.praxisbot.core.people.OrganizationId;
import io.praxisbot.core.people.Person;
import io.praxisbot.core.people.PlatformName;
import io.praxisbot.core.people.Sighting;
import io.praxisbot.core.people.Workspace;
import io.praxisbot.core.people.Workspace.Refresh;
import io.praxisbot.core.people.WorkspaceId;
import io.praxisbot.core.roster.Roster;
import io.praxisbot.core.store.Stored;
import io.praxisbot.core.store.Stores;
import io.praxisbot.core.store.mongo.TestDatabase;
import io.praxisbot.core.time.TestClock;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A workspace in which the bot is installed, its database, and its people on Slack's side. */
final class Acme implements AutoCloseable {
  static final WorkspaceId ID = new WorkspaceId("T0ACME");
  static final OrganizationId ORGANIZATION = new OrganizationId("slack-t0acme");

  final TestClock clock = new TestClock(Instant.parse("2026-11-21T08:00:00Z"));
  final Directory directory;
  final Stores stores;
  private final TestDatabase database = TestDatabase.open();
  private final Roster roster;

  Acme() throws IOException {
    directory = new Directory();
    stores = database.stores();
    stores
        .workspaces()
        .insert(
            new Workspace(
                ID,
                PlatformName.SLACK,
                ORGANIZATION,
                "Acme",
                true,
                Optional.of("U0001"),
                clock.instant(),
                Map.of(),
                new Refresh(Optional.empty(), clock.instant())));
    roster =
        new Roster(
            stores,
            new Engine(stores, new Agenda(stores), clock, clock),
            FirstAdmins.none(),
            clock);
  }

  SlackPeople slackPeople() {
    return slackPeople(roster::sight);
  }

  SlackPeople slackPeople(SlackPeople.Book book) {
    return new SlackPeople(directory, stores, book);
  }

  void seen(Sighting sighting) {
    assertThat(roster.sight(ORGANIZATION, sighting)).isPresent();
  }

  List<Person> people() {
    return stores.people().in(ORGANIZATION);
  }

  Optional<Person> person(String user) {
    return stores.people().byAccount(account(user));
  }

  long version(String user) {
    return person(user)
        .flatMap(one -> stores.people().find(one.id()))
        .map(Stored::version)
        .orElse(0L);
  }

  Workspace workspace() {
    return stores.workspaces().find(ID).orElseThrow().value();
  }

  static Account account(String user) {
    return new Account(PlatformName.SLACK, ID, user);
  }

  @Override
  public void close() {
    directory.close();
    database.close();
  }
}
