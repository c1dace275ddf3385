package io.praxisbot.core.conversation.reader;

import io.praxisbot.core.agenda.Rhythms;
import io.praxisbot.core.cadence.Occurrence;
import io.praxisbot.core.cadence.OccurrenceKind;
import io.praxisbot.core.conversation.Input;
import io.praxisbot.core.conversation.RowFacts;
import io.praxisbot.core.conversation.Self;
import io.praxisbot.core.conversation.Snapshot;
import io.praxisbot.core.conversation.Turn;
import io.praxisbot.core.conversation.fact.Admins;
import io.praxisbot.core.conversation.fact.Directory;
import io.praxisbot.core.conversation.fact.Growing;
import io.praxisbot.core.conversation.fact.LinkFacts;
import io.praxisbot.core.conversation.fact.Owed;
import io.praxisbot.core.conversation.fact.TalkFacts;
import io.praxisbot.core.conversation.fact.Teams;
import io.praxisbot.core.conversation.fact.ToldBefore;
import io.praxisbot.core.conversation.reader.Needs.Need;
import io.praxisbot.core.followup.digest.Digest;
import io.praxisbot.core.followup.gap.Member;
import io.praxisbot.core.goal.BehaviourProposal;
import io.praxisbot.core.people.FirstAdmins;
import io.praxisbot.core.people.OrganizationId;
import io.praxisbot.core.people.Person;
import io.praxisbot.core.people.PersonId;
import io.praxisbot.core.people.Reporting;
import io.praxisbot.core.store.Stored;
import io.praxisbot.core.store.Stores;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads the facts that a step may use; a number of queries that doesn't grow with the team. */
public final class Snapshots {

  /** As far as what admins changed can be taken back, one after the other. */
  private static final int LATEST_CHANGES = 50;

  private final Stores stores;
  private final Rhythms rhythms;
  private final Teams teams;
  private final FirstAdmins first;
  private final LinkReader links;

  public Snapshots(Stores stores, FirstAdmins first, LinkReader links) {
    this.links = links;
    this.first = first;
    this.stores = stores;
    this.rhythms = new Rhythms(stores.cadenceSettings());
    this.teams = new Teams(stores);
  }

  /** The facts for one turn of that person. */
  public Snapshot of(Person me, Turn turn, Needs known) {
    Instant now = turn.receivedAt();
    Self self = self(me, now);
    Needs needs = known.beside(turn.input(), self);
    Optional<PersonId> named = Needs.named(turn.input());
    List<Member> team = needs.has(Need.TEAM) ? teams.under(me.id(), now) : List.of();
    return new Snapshot(
        now,
        self,
        needs.has(Need.GROWING) ? growing(me.id(), now) : Growing.NONE,
        needs.has(Need.PROPOSALS) ? proposals(me.id(), team) : List.of(),
        named.flatMap(id -> person(id, me.organization())),
        team,
        needs.has(Need.TEAM) ? Owed.by(stores, me, team, now) : List.of(),
        needs.has(Need.TEAM) ? spoken(me.id()) : ToldBefore.UNREAD,
        needs.has(Need.TALKS) ? talks(me.id(), now) : TalkFacts.NONE,
        needs.has(Need.REQUEST)
            ? new Request(stores).facts(me, named, needs.asked())
            : directory(me, needs),
        needs.has(Need.LINK) ? links.facts(me, needs.code()) : LinkFacts.NONE,
        turn.input() instanceof Input.Rows rows ? RowFacts.read(stores, rows) : Optional.empty());
  }

  private Admins admins(OrganizationId organization) {
    return new Admins(
        stores.people().admins(organization).stream().filter(Person::administers).toList(),
        stores.organizations().find(organization).flatMap(read -> read.value().claim()),
        first);
  }

  private Self self(Person me, Instant now) {
    Reporting reporting =
        stores
            .reportingLines()
            .find(me.id())
            .map(Stored::value)
            .orElseGet(() -> Reporting.none(me.id(), me.organization()));
    return new Self(
        me,
        stores.careerGoals().of(List.of(me.id())),
        stores.checkIns().of(List.of(me.id()), now.minus(Teams.LOOK_BACK)),
        stores.occurrences().of(me.id()),
        new Self.Standing(
            rhythms.of(me, reporting.manager()),
            reporting,
            reporting.manager().flatMap(id -> person(id, me.organization())),
            stores.reportingLines().leads(me.id()) || standsIn(me.id(), now),
            stores.ledger().proactiveTo(me.id(), monday(me, now))));
  }

  private boolean standsIn(PersonId me, Instant now) {
    return stores.deputyships().of(me).stream()
        .anyMatch(d -> d.acting(now).equals(Optional.of(me)));
  }

  private ToldBefore spoken(PersonId manager) {
    return new ToldBefore(
        stores.digests().latestOf(manager).map(Digest::until),
        stores.digests().newestOf(manager),
        stores.sayings().find(manager).map(Stored::value));
  }

  private List<BehaviourProposal> proposals(PersonId me, List<Member> team) {
    return stores
        .behaviourProposals()
        .open(Stream.concat(Stream.of(me), team.stream().map(m -> m.person().id())).toList());
  }

  private TalkFacts talks(PersonId me, Instant now) {
    return new TalkFacts(
        stores.oneOnOnes().of(me), stores.followUps().about(me, now.minus(Teams.LOOK_BACK)));
  }

  private Growing growing(PersonId me, Instant now) {
    return new Growing(
        stores.businessGoals().of(List.of(me)),
        stores.measures().of(List.of(me)),
        stores.learnings().of(List.of(me), now.minus(Teams.LOOK_BACK)),
        stores.guidances().find(me).map(g -> g.value().told()).orElse(Map.of()),
        stores.followUps().about(me, now.minus(Teams.LOOK_BACK)));
  }

  private static Instant monday(Person person, Instant now) {
    return person
        .today(now)
        .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
        .atStartOfDay(person.zone())
        .toInstant();
  }

  private Optional<Person> person(PersonId id, OrganizationId organization) {
    return stores
        .people()
        .find(id)
        .map(Stored::value)
        .filter(p -> p.organization().equals(organization));
  }

  private Directory directory(Person me, Needs needs) {
    OrganizationId organization = me.organization();
    Directory named = people(me, needs);
    Directory changed =
        needs.has(Need.CHANGES)
            ? named.changedBy(stores.adminChanges().latest(organization, LATEST_CHANGES))
            : named;
    Directory deputised =
        needs.has(Need.DEPUTIES)
            ? changed.deputisedBy(stores.deputyships().in(organization))
            : changed;
    return needs.has(Need.ADMINS) ? deputised.administeredBy(admins(organization)) : deputised;
  }

  private Directory people(Person me, Needs needs) {
    OrganizationId organization = me.organization();
    boolean plans = needs.has(Need.PLANS);
    boolean programme = needs.has(Need.PROGRAMME) && me.admin();
    boolean settings = plans || programme || needs.has(Need.CHANGES);
    if (!needs.has(Need.DIRECTORY) && !settings) {
      return Directory.EMPTY;
    }
    return new Directory(
        stores.people().in(organization).stream().filter(p -> !p.dissolved()).toList(),
        stores.reportingLines().in(organization),
        plans ? planned(organization) : List.of(),
        settings ? stores.cadenceSettings().in(organization) : List.of());
  }

  private List<Occurrence> planned(OrganizationId organization) {
    List<Occurrence> all =
        new ArrayList<>(stores.occurrences().in(organization, OccurrenceKind.CHECK_IN));
    all.addAll(stores.occurrences().in(organization, OccurrenceKind.DIGEST));
    return all;
  }
}
