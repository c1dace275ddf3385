package io.praxisbot.core.conversation.apply;

import io.praxisbot.core.agenda.Agenda;
import io.praxisbot.core.checkin.CheckInId;
import io.praxisbot.core.conversation.change.BusinessGoalChange;
import io.praxisbot.core.conversation.change.Change;
import io.praxisbot.core.conversation.change.CheckInChange;
import io.praxisbot.core.conversation.change.DeputyChange;
import io.praxisbot.core.conversation.change.FollowUpChange;
import io.praxisbot.core.conversation.change.GoalChange;
import io.praxisbot.core.conversation.change.GuidanceChange;
import io.praxisbot.core.conversation.change.IntakeChange;
import io.praxisbot.core.conversation.change.LearningChange;
import io.praxisbot.core.conversation.change.LineChange;
import io.praxisbot.core.conversation.change.LinkChange;
import io.praxisbot.core.conversation.change.MeasureChange;
import io.praxisbot.core.conversation.change.OneOnOneChange;
import io.praxisbot.core.conversation.change.PersonChange;
import io.praxisbot.core.conversation.change.ProposalChange;
import io.praxisbot.core.conversation.change.Refusal;
import io.praxisbot.core.conversation.change.SayingChange;
import io.praxisbot.core.conversation.change.WordsShown;
import io.praxisbot.core.conversation.followup.Encouraging;
import io.praxisbot.core.delivery.SlotId;
import io.praxisbot.core.followup.FollowUp;
import io.praxisbot.core.followup.FollowUpId;
import io.praxisbot.core.followup.digest.Sayings;
import io.praxisbot.core.goal.Guidance;
import io.praxisbot.core.people.Deputyship;
import io.praxisbot.core.people.Organization;
import io.praxisbot.core.people.Person;
import io.praxisbot.core.people.PersonId;
import io.praxisbot.core.people.Reporting;
import io.praxisbot.core.store.Aggregates;
import io.praxisbot.core.store.Stored;
import io.praxisbot.core.store.Stores;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Applies what a turn committed. Every change may be applied again after a crash: an aggregate that
 * has the change's key already is left alone.
 */
public final class Applier {

  private static final Logger log = LoggerFactory.getLogger(Applier.class);

  /** Two writers meet now and then; that many in a row is a fault. */
  static final int MOST_CONFLICTS = 50;

  private final Stores stores;
  private final Agenda agenda;
  private final Revisions revisions;
  private final Links links;
  private final Settings settings;
  private final Intaking intaking;
  private final Proposing proposing;
  private final Unsharing unsharing;
  private final Retelling retelling;
  private final TalkPoints talkPoints;

  public Applier(Stores stores, Agenda agenda, Revisions revisions) {
    this.stores = stores;
    this.agenda = agenda;
    this.revisions = revisions;
    this.links = new Links(stores, agenda);
    this.settings = new Settings(stores, agenda);
    this.intaking = new Intaking(stores);
    this.proposing = new Proposing(stores);
    this.unsharing = new Unsharing(stores, revisions);
    this.retelling = new Retelling(stores, revisions);
    this.talkPoints = new TalkPoints(stores);
  }

  /**
   * Applies one change.
   *
   * @param key the change's own key
   * @param concerned whoever is to be planned anew, once for many changes: {@link #plan}
   * @param shown what the turn itself shows anew, which needs no revision beside it
   * @throws Refusal if the aggregate refuses it
   */
  public void apply(
      String key, Change change, Instant now, Set<PersonId> concerned, Set<SlotId> shown) {
    if (change instanceof PersonChange.MadeAdmin c && !c.admin()) {
      unlessLast(c, key);
      seekAdmin(c, key);
    } else if (change instanceof Change.Claimed c) {
      change(stores.organizations(), c.organization(), key, c::on);
      change(stores.people(), c.person(), key, person -> person.administering(true));
    } else if (change instanceof LinkChange c) {
      links.apply(key, c, now);
    } else if (change instanceof IntakeChange c) {
      intaking.apply(key, c);
    } else if (change instanceof PersonChange c) {
      if (c instanceof PersonChange.Invited invited) {
        stores.people().insert(invited.somebody());
      }
      change(stores.people(), c.person(), key, c::on);
      if (c instanceof PersonChange.Profiled) {
        seekAdmin(c, key);
      }
    } else if (change instanceof LineChange c) {
      changeLines(c, key, concerned);
      if (!(c instanceof LineChange.ManagerProposed || c instanceof LineChange.ProposalDeclined)) {
        proposing.afterLines(c.employee(), key, now);
      }
    } else if (change instanceof DeputyChange c) {
      stores.deputyships().insert(Deputyship.none(c.manager(), c.organization()));
      change(stores.deputyships(), c.manager(), key, c::on);
      concerned.addAll(c.deputies());
    } else if (change instanceof ProposalChange c) {
      proposing.apply(key, c);
    } else if (change instanceof GoalChange.OfGoal c) {
      change(stores.careerGoals(), c.goal(), key, c::on);
      unsharing.kept(c, key, now);
    } else if (change instanceof BusinessGoalChange.OfBusinessGoal c) {
      change(stores.businessGoals(), c.goal(), key, c::on);
    } else if (change instanceof MeasureChange.OfMeasure c) {
      Optional<Instant> shared = unsharing.sharedSince(c, key);
      change(stores.measures(), c.measure(), key, c::on);
      shared.ifPresent(since -> unsharing.after(c, since, key, now));
    } else if (change instanceof LearningChange.OfLearning c) {
      boolean shared = unsharing.wasShared(c, key);
      change(stores.learnings(), c.learning(), key, c::on);
      unsharing.after(c, shared, key, now);
    } else if (change instanceof GuidanceChange c) {
      stores.guidances().insert(Guidance.none(c.person(), c.organization()));
      Optional<Instant> shared = unsharing.sharedSince(c, key);
      change(stores.guidances(), c.person(), key, c::on);
      shared.ifPresent(since -> unsharing.after(c, since, key, now));
    } else if (change instanceof SayingChange c) {
      stores.sayings().insert(Sayings.none(c.manager(), c.organization()));
      change(stores.sayings(), c.manager(), key, c::on);
    } else if (change instanceof WordsShown c) {
      stores.sayings().insert(Sayings.none(c.manager(), c.organization()));
      change(stores.sayings(), c.manager(), key, c::on);
    } else if (change instanceof CheckInChange.OfCheckIn c) {
      boolean shared = unsharing.wasShared(c, key);
      change(stores.checkIns(), c.checkIn(), key, c::on);
      revisions.after(c.checkIn(), key, now);
      unsharing.after(c, shared, key, now);
    } else if (change instanceof Change.OtherWords c) {
      change(stores.digests(), c.digest(), key, c::on);
    } else if (change instanceof Change.DigestTurned c) {
      change(stores.digests(), c.digest(), key, c::on);
    } else if (change instanceof FollowUpChange.OfFollowUp c) {
      change(stores.followUps(), c.followUp(), key, before -> unlessOut(c, before));
      promised(c.followUp(), now);
    } else if (change instanceof OneOnOneChange c) {
      talkPoints.apply(key, c, concerned);
    } else if (change instanceof Change.CadenceSet c) {
      settings.set(c, key, now);
    } else if (change instanceof Change.SettingRestored c) {
      settings.restore(c, key, now);
    } else if (change instanceof Change.TakenBack c) {
      change(stores.adminChanges(), c.change(), key, c::on);
    } else if (change instanceof Change.Passed c) {
      agenda.passed(c.person(), c.kind(), c.period(), c.asked(), c.passage(), now);
    } else if (change instanceof Change.PlannedAnew c) {
      agenda.planAnew(c.person(), now);
    } else {
      insert(change);
      if (change instanceof FollowUpChange.FollowedUp c) {
        promised(c.followUp().id(), now);
      }
    }
    retelling.after(change, shown, key, now);
    talkPoints.after(change, key, now);
  }

  /** When the manager is reminded next hangs on what they have promised and not kept yet. */
  private void promised(FollowUpId id, Instant now) {
    stores
        .followUps()
        .find(id)
        .map(Stored::value)
        .filter(followUp -> followUp.kind() == FollowUp.Kind.PROMISED)
        .ifPresent(followUp -> agenda.planPromises(followUp.manager(), now));
  }

  private void insert(Change change) {
    if (change instanceof GoalChange.GoalStated c) {
      stores.careerGoals().insert(c.goal());
    } else if (change instanceof BusinessGoalChange.BusinessGoalStated c) {
      stores.businessGoals().insert(c.goal());
    } else if (change instanceof MeasureChange.MeasureChosen c) {
      stores.measures().insert(c.measure());
    } else if (change instanceof LearningChange.LearningTold c) {
      stores.learnings().insert(c.entry());
    } else if (change instanceof CheckInChange.CheckInOpened c) {
      stores.checkIns().insert(c.checkIn());
    } else if (change instanceof Change.DigestMade c) {
      stores.digests().insert(c.digest());
    } else if (change instanceof Change.Noted c) {
      stores.adminChanges().insert(c.change());
    } else if (change instanceof FollowUpChange.FollowedUp c) {
      stores.followUps().insert(c.followUp());
    } else {
      throw new IllegalStateException("no way to apply " + change.getClass().getSimpleName());
    }
  }

  /** Words that have come to the employee can't be taken back. */
  private FollowUp unlessOut(FollowUpChange.OfFollowUp change, FollowUp before) {
    if (change instanceof FollowUpChange.EncouragementUndone
        && stores.posts().in(Encouraging.slot(before.id())).isPresent()) {
      throw new Refusal("followup-out");
    }
    return change.on(before);
  }

  /** An organization that may have lost an admin gets a code by which to claim it, if it has. */
  private void seekAdmin(PersonChange change, String key) {
    stores
        .people()
        .find(change.person())
        .map(Stored::value)
        .filter(person -> change instanceof PersonChange.MadeAdmin || person.admin())
        .filter(person -> !person.administers())
        .map(Person::organization)
        .filter(organization -> stores.organizations().find(organization).isPresent())
        .ifPresent(o -> change(stores.organizations(), o, key, Organization::seekingAdmin));
  }

  /**
   * Two admins who remove each other are stopped here, unless it is in the same moment; then the
   * organization has none, which is seen at once.
   */
  private void unlessLast(PersonChange.MadeAdmin change, String key) {
    change(
        stores.people(),
        change.person(),
        key,
        person -> {
          if (stores.people().admins(person.organization()).stream()
              .filter(Person::administers)
              .allMatch(admin -> admin.id().equals(person.id()))) {
            throw new Refusal("last-admin");
          }
          return change.on(person);
        });
  }

  /** Plans anew for those, who are none afterwards. */
  public void plan(Set<PersonId> concerned, Instant now) {
    concerned.forEach(id -> agenda.planAnew(id, now));
    concerned.clear();
  }

  private void changeLines(LineChange change, String key, Set<PersonId> concerned) {
    stores.reportingLines().insert(Reporting.none(change.employee(), change.organization()));
    new Newcomers(stores).change(change.employee(), key, change::on);
    // The digests of the former and of the new manager, and the employee's closest cadence.
    stores
        .reportingLines()
        .find(change.employee())
        .ifPresent(lines -> concerned.addAll(managers(lines.value())));
    concerned.add(change.employee());
  }

  /** As the lines tell after the change, so that whoever comes after a crash finds the same. */
  private static List<PersonId> managers(Reporting lines) {
    List<PersonId> managers = new ArrayList<>();
    if (!lines.past().isEmpty()) {
      managers.add(lines.past().get(lines.past().size() - 1).manager());
    }
    lines.manager().ifPresent(managers::add);
    return managers;
  }

  static <K, T> void change(Aggregates<K, T> aggregates, K id, String key, UnaryOperator<T> how) {
    for (int i = 0; i < MOST_CONFLICTS; i++) {
      Optional<Stored<T>> read = aggregates.find(id);
      if (read.isEmpty()) {
        throw new Refusal("gone");
      }
      if (read.get().applied().contains(key)
          || aggregates.replace(read.get(), changed(read.get().value(), key, how), key)) {
        return;
      }
    }
    throw new IllegalStateException("an aggregate was written by others again and again");
  }

  /**
   * A change is a pure function of the aggregate. One that fails would fail again, and hold up all
   * that the person does after it; so it counts as refused.
   */
  static <T> T changed(T before, String key, UnaryOperator<T> how) {
    try {
      return how.apply(before);
    } catch (Refusal refusal) {
      throw refusal;
    } catch (RuntimeException fault) {
      log.error("Change {} can't be applied: {}", key, fault.getClass().getName());
      throw new Refusal("failed");
    }
  }

  /** What was asked in a check-in, for whoever revises what was said of it. */
  interface Revisions {
    /** A check-in has changed; digests that spoke of it are to be revised, under that key. */
    void after(CheckInId checkIn, String key, Instant now);

    /**
     * Something that a digest may speak of has changed; the latest ones are to be revised.
     *
     * @param shown what stands anew anyway
     */
    void about(PersonId person, Set<SlotId> shown, String key, Instant now);

    /**
     * Something isn't for the manager any more; every digest that may show it is to be revised.
     *
     * @param since no digest from before then shows it
     */
    void takenBack(PersonId person, Instant since, String key, Instant now);

    /**
     * Something that may show in any digest, however old, isn't for the manager any more; every one
     * that was shown since then is to be revised.
     *
     * @param since when it was shared
     */
    void unshared(PersonId person, Instant since, String key, Instant now);
  }
}
