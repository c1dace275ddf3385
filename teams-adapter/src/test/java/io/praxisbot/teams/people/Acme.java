package io.praxisbot.teams.people;

import static org.assertj.core.api.Assertions.assertThat;

import io.praxisbot.core.agenda.Agenda;
import io.praxisbot.core.conversation.engine.Engine;
import io.praxisbot.core.duty.DutyWatch;
import io.praxisbot.core.people.Account;
import io.praxisbot.core.people.ConversationReference;
import io.praxisbot.core.people.FirstAdmins;
import io.praxisbot.core.people.OrganizationId;
import io.praxisbot.core.people.Person;
import io.praxisbot.core.people.PlatformName;
import io.praxisbot.core.people.Workspace;
import io.praxisbot.core.people.Workspace.Refresh;
import io.praxisbot.core.people.WorkspaceId;
import io.praxisbot.core.roster.Roster;
import io.praxisbot.core.store.Stored;
import io.praxisbot.core.store.Stores;
import io.praxisbot.core.store.mongo.TestDatabase;
import io.praxisbot.core.time.TestClock;
import io.praxisbot.teams.fake.FakeClock;
import io.praxisbot.teams.fake.FakeConversation;
import io.praxisbot.teams.fake.FakeMember;
import io.praxisbot.teams.fake.FakeTeams;
import io.praxisbot.teams.fake.FakeTenant;
import io.praxisbot.teams.inbound.Book;
import io.praxisbot.teams.outbound.Backoff;
import io.praxisbot.teams.outbound.ClientCredentials;
import io.praxisbot.teams.outbound.Connector;
import io.praxisbot.teams.outbound.Pace;
import io.praxisbot.teams.outbound.PacedConnector;
import io.praxisbot.teams.outbound.Rates;
import io.praxisbot.teams.outbound.Registration;
import io.praxisbot.teams.outbound.TeamsConnection;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** A tenant in which the bot is, its database, and its people on Teams' side. */
final class Acme implements AutoCloseable {
  static final WorkspaceId ID = new WorkspaceId("t-1");
  static final OrganizationId ORGANIZATION = new OrganizationId("teams-t-1");

  final TestClock clock = new TestClock(Instant.parse("2026-11-21T08:00:00Z"));
  final FakeTeams teams =
      FakeTeams.start(io.praxisbot.teams.fake.Registration.multiTenant(), FakeClock.of(clock));
  final FakeTenant tenant = teams.tenant(ID.value());
  private final TestDatabase database = TestDatabase.open();
  final Stores stores = database.stores();
  private final Roster roster =
      new Roster(
          stores, new Engine(stores, new Agenda(stores), clock, clock), FirstAdmins.none(), clock);
  private final TeamsConnection connection =
      new TeamsConnection(new ClientCredentials(registration(), clock), true);
  final Connector connector =
      new PacedConnector(
          connection, new Pace(Rates.teams().faster(1_000)), new Backoff(new Random(7)), clock);

  Acme() {
    stores
        .workspaces()
        .insert(
            new Workspace(
                ID,
                PlatformName.TEAMS,
                ORGANIZATION,
                "Acme",
                true,
                Optional.empty(),
                clock.instant(),
                Map.of("other", "grant"),
                new Refresh(Optional.empty(), clock.instant())));
  }

  private Registration registration() {
    var known = teams.registration();
    return new Registration(
        known.appId(), known.password(), known.tenant(), URI.create(teams.loginUrl()));
  }

  Book book() {
    return roster::sight;
  }

  TeamsPeople people() {
    return people(book());
  }

  TeamsPeople people(Book book) {
    return new TeamsPeople(connector, stores, book, clock);
  }

  PeopleRefresh refresh(TeamsPeople people, DutyWatch watch) {
    return new PeopleRefresh(stores.workspaces(), connector, people, clock, watch);
  }

  /** A team that has the bot, as the tenant's grants say, with so many people. */
  FakeConversation team(String name, int many) {
    FakeMember[] members = new FakeMember[many];
    for (int i = 0; i < many; i++) {
      String id = "%s-%04d".formatted(name, i);
      members[i] = tenant.member(id, "Member " + i, "Europe/Lisbon");
    }
    FakeConversation team = tenant.team(name, members);
    team.bringBot(true);
    grant(PeopleRefresh.TEAM + team.id(), tenant.serviceUrl());
    return team;
  }

  void grant(String name, String value) {
    Workspace before = workspace();
    Map<String, String> grants = new java.util.HashMap<>(before.grants());
    grants.put(name, value);
    write(before.installed(true, before.since(), grants));
  }

  void write(Workspace next) {
    Stored<Workspace> read = stores.workspaces().find(ID).orElseThrow();
    assertThat(stores.workspaces().replace(read, next)).isTrue();
  }

  List<Person> known() {
    return stores.people().in(ORGANIZATION);
  }

  Optional<Person> person(String user) {
    return stores.people().byAccount(account(user));
  }

  Optional<ConversationReference> reference(String user) {
    return stores.conversationReferences().find(account(user).key()).map(Stored::value);
  }

  Workspace workspace() {
    return stores.workspaces().find(ID).orElseThrow().value();
  }

  static Account account(String user) {
    return new Account(PlatformName.TEAMS, ID, user);
  }

  @Override
  public void close() {
    connection.close();
    teams.close();
    database.close();
  }
}
