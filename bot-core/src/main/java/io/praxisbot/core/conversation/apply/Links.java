package io.praxisbot.core.conversation.apply;

import io.praxisbot.core.agenda.Agenda;
import io.praxisbot.core.cadence.CadenceSetting;
import io.praxisbot.core.cadence.CadenceSetting.Layer;
import io.praxisbot.core.cadence.SettingKind;
import io.praxisbot.core.conversation.change.LinkChange;
import io.praxisbot.core.conversation.change.Refusal;
import io.praxisbot.core.conversation.reader.LinkReader;
import io.praxisbot.core.followup.FollowUp;
import io.praxisbot.core.people.Account;
import io.praxisbot.core.people.Deputyship;
import io.praxisbot.core.people.Enrolment;
import io.praxisbot.core.people.LinkCode;
import io.praxisbot.core.people.Move;
import io.praxisbot.core.people.Person;
import io.praxisbot.core.people.PersonId;
import io.praxisbot.core.people.Reporting;
import io.praxisbot.core.people.ReportingLine;
import io.praxisbot.core.store.Stored;
import io.praxisbot.core.store.Stores;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Applies what linking changes: one document after the other, each so that it can be applied again.
 */
final class Links {

  /** Two writers meet now and then; that many in a row is a fault. */
  private static final int MOST_CONFLICTS = 50;

  /** A code that was used may be needed once more, to finish what it began. */
  private static final Duration REMEMBERED = Duration.ofDays(2);

  private final Stores stores;
  private final Agenda agenda;

  Links(Stores stores, Agenda agenda) {
    this.stores = stores;
    this.agenda = agenda;
  }

  void apply(String key, LinkChange change, Instant now) {
    if (change instanceof LinkChange.CodeMade c) {
      made(key, c.code());
    } else if (change instanceof LinkChange.CodeMissed c) {
      Applier.change(stores.linkCodes(), c.code(), key, LinkCode::missed);
    } else if (change instanceof LinkChange.AccountsLinked c) {
      linked(key, c, now);
    } else if (change instanceof LinkChange.Redeemed c) {
      redeemed(key, c, now);
    } else if (change instanceof LinkChange.OrganizationsLinked c) {
      use(key, c.code(), () -> late(c));
      stores.moves().insert(new Move(key, c.from(), c.to()));
    }
  }

  /** One of the same name that is no longer good, or that nobody will type, gives way to it. */
  private void made(String key, LinkCode code) {
    stores.linkCodes().forget(code.until().minus(REMEMBERED));
    stores.linkCodes().insert(code);
    Applier.change(stores.linkCodes(), code.id(), key, before -> code);
  }

  /**
   * @param late why it can't be done any more; asked before the code is used up
   */
  private void use(String key, String code, Supplier<Optional<String>> late) {
    Applier.change(
        stores.linkCodes(),
        code,
        key,
        before -> {
          if (before.used()) {
            throw new Refusal("link-used");
          }
          late.get()
              .ifPresent(
                  reason -> {
                    throw new Refusal(reason);
                  });
          return before.spent();
        });
  }

  private Optional<String> late(LinkChange.AccountsLinked c) {
    if (dissolved(c.stays()) || dissolved(c.gone())) {
      return Optional.of("link-gone");
    } else if (!active(c.gone())) {
      return Optional.empty();
    }
    return Optional.of(active(c.stays()) ? "link-both" : "link-other");
  }

  private Optional<String> late(LinkChange.OrganizationsLinked c) {
    if (stores.moves().all().stream().anyMatch(move -> crosses(move, c))) {
      return Optional.of("link-moving");
    }
    return LinkReader.takesPart(stores, c.from())
        ? Optional.of("link-organizations")
        : Optional.empty();
  }

  /** Whoever came there, or went, would be left behind in what another move has emptied. */
  private static boolean crosses(Move move, LinkChange.OrganizationsLinked c) {
    return move.from().equals(c.to()) || move.from().equals(c.from()) || move.to().equals(c.from());
  }

  private void linked(String key, LinkChange.AccountsLinked c, Instant now) {
    use(key, c.code(), () -> late(c));
    join(key, c);
    Applier.change(stores.people(), c.gone(), key, gone -> gone.dissolving(c.at()));
    List<PersonId> concerned = new ArrayList<>(List.of(c.gone(), c.stays()));
    concerned.addAll(handOn(key, new Hands(c.gone(), c.stays(), c.at())));
    hush(c.gone());
    concerned.forEach(id -> agenda.planAnew(id, now));
  }

  private boolean active(PersonId id) {
    return stores
        .people()
        .find(id)
        .filter(p -> p.value().enrolment() == Enrolment.ACTIVE)
        .isPresent();
  }

  private boolean dissolved(PersonId id) {
    return stores.people().find(id).filter(p -> p.value().dissolved()).isPresent();
  }

  /** An account is one person's at most, so it leaves the one before it comes to the other. */
  private void join(String key, LinkChange.AccountsLinked c) {
    for (int i = 0; i < MOST_CONFLICTS; i++) {
      Stored<Person> stays = stores.people().find(c.stays()).orElseThrow(() -> new Refusal("gone"));
      if (stays.applied().contains(key)) {
        return;
      }
      if (stays.value().dissolved()) {
        // By a code that went the other way at the same time.
        throw new Refusal("link-gone");
      }
      c.accounts().forEach(account -> free(account, c.stays()));
      Person next = stays.value().joinedBy(c.accounts(), c.admin(), c.heardOn());
      if (stores.people().replace(stays, next, key)) {
        return;
      }
    }
    throw new IllegalStateException("a person was written by others again and again: " + c.stays());
  }

  /** Whoever a platform showed by that account meanwhile has it only because it was on its way. */
  private void free(Account account, PersonId stays) {
    Optional<Stored<Person>> owner =
        stores
            .people()
            .byAccount(account)
            .filter(person -> !person.id().equals(stays))
            .flatMap(person -> stores.people().find(person.id()));
    owner.ifPresent(
        read -> {
          List<Account> rest = new ArrayList<>(read.value().accounts());
          rest.remove(account);
          stores.people().replace(read, read.value().having(rest));
        });
  }

  /**
   * Somebody who was known all along turns out to be who was invited. Whoever else was that before
   * leaves nothing to do.
   */
  private void redeemed(String key, LinkChange.Redeemed c, Instant now) {
    Optional<Stored<Person>> invited = stores.people().find(c.invited());
    boolean begun = invited.filter(read -> read.applied().contains(key)).isPresent();
    if (!begun && invited.filter(read -> read.value().awaited()).isEmpty()) {
      return;
    }
    Applier.change(stores.people(), c.invited(), key, gone -> gone.dissolving(c.at()));
    List<PersonId> concerned = handOn(key, new Hands(c.invited(), c.person(), c.at()));
    Applier.change(stores.people(), c.person(), key, c::on);
    concerned.forEach(id -> agenda.planAnew(id, now));
    agenda.planAnew(c.person(), now);
  }

  /** From whom to whom goes what somebody is to others. */
  private record Hands(PersonId gone, PersonId stays, Instant at) {}

  /** Whose plans are concerned by it. */
  private List<PersonId> handOn(String key, Hands c) {
    List<PersonId> concerned = new ArrayList<>(asManager(key, c));
    concerned.addAll(asEmployee(key, c));
    asTeam(key, c);
    new TalkPoints(stores).handOn(key, c.gone(), c.stays());
    return concerned;
  }

  private List<PersonId> asManager(String key, Hands c) {
    for (FollowUp done : stores.followUps().by(c.gone(), Instant.EPOCH)) {
      Applier.change(stores.followUps(), done.id(), key, f -> f.by(c.stays()));
    }
    asDeputy(key, c);
    List<PersonId> team =
        stores.reportingLines().under(c.gone()).stream().map(Reporting::id).toList();
    for (PersonId employee : team) {
      Applier.change(stores.reportingLines(), employee, key, r -> r.calling(c.gone(), c.stays()));
    }
    return team;
  }

  /** Whoever stood in for somebody goes on, and so does whoever stood in for them. */
  private void asDeputy(String key, Hands c) {
    for (Deputyship of : stores.deputyships().of(c.gone())) {
      Applier.change(stores.deputyships(), of.id(), key, d -> d.calling(c.gone(), c.stays()));
    }
    stores
        .deputyships()
        .find(c.gone())
        .map(read -> read.value().of(c.stays()))
        .filter(theirs -> theirs.standing(c.at()).isPresent())
        .ifPresent(theirs -> handOn(key, theirs, c.at()));
  }

  /** Unless whoever stays has named somebody, too. */
  private void handOn(String key, Deputyship theirs, Instant at) {
    stores.deputyships().insert(Deputyship.none(theirs.id(), theirs.organization()));
    Applier.change(
        stores.deputyships(),
        theirs.id(),
        key,
        before -> before.standing(at).isPresent() ? before : theirs);
  }

  /** The line of whoever stays is kept; else that of the one who goes is theirs. */
  private List<PersonId> asEmployee(String key, Hands c) {
    Optional<Reporting> lines = stores.reportingLines().find(c.gone()).map(Stored::value);
    Optional<ReportingLine> line = lines.flatMap(Reporting::current);
    if (line.isEmpty()) {
      return List.of();
    }
    if (!line.get().manager().equals(c.stays())) {
      stores.reportingLines().insert(Reporting.none(c.stays(), lines.get().organization()));
      new Newcomers(stores).change(c.stays(), key, r -> r.taking(line.get()));
    }
    Applier.change(stores.reportingLines(), c.gone(), key, r -> r.ended(c.at()));
    return List.of(line.get().manager());
  }

  /** When the team is asked goes on holding, unless the manager who stays has said so, too. */
  private void asTeam(String key, Hands c) {
    for (SettingKind kind : SettingKind.values()) {
      stores
          .cadenceSettings()
          .find(CadenceSetting.idFor(Layer.TEAM, c.gone().value(), kind))
          .map(Stored::value)
          .filter(CadenceSetting::isSet)
          .ifPresent(set -> keepTeams(set.forTeamOf(c.stays()), key));
    }
  }

  /** What was taken away again was never said. */
  private void keepTeams(CadenceSetting set, String key) {
    stores.cadenceSettings().insert(set);
    Applier.change(
        stores.cadenceSettings(), set.id(), key, before -> before.isSet() ? before : set);
  }

  /** Nobody is there any more to whom a silence could mean something. */
  private void hush(PersonId gone) {
    stores
        .conversations()
        .find(gone)
        .filter(read -> read.value().pending().isEmpty() && read.value().staleAt().isPresent())
        .ifPresent(read -> stores.conversations().replace(read, read.value().hushed()));
  }
}
