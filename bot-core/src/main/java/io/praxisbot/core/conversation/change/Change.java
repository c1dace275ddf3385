package io.praxisbot.core.conversation.change;

import io.praxisbot.core.access.AdminChange;
import io.praxisbot.core.cadence.CadenceSetting;
import io.praxisbot.core.cadence.OccurrenceKind;
import io.praxisbot.core.cadence.Passage;
import io.praxisbot.core.cadence.Period;
import io.praxisbot.core.followup.digest.Digest;
import io.praxisbot.core.followup.digest.DigestId;
import io.praxisbot.core.followup.digest.DigestPage;
import io.praxisbot.core.people.Organization;
import io.praxisbot.core.people.OrganizationId;
import io.praxisbot.core.people.PersonId;
import java.util.Optional;

/** What a turn changes: one aggregate each, so that each can be applied by one atomic write. */
public sealed interface Change
    permits Change.Decisive,
        Change.Claimed,
        Change.Noted,
        Change.SettingRestored,
        Change.DigestMade,
        Change.OtherWords,
        Change.DigestTurned,
        Change.Passed,
        Change.PlannedAnew,
        BusinessGoalChange,
        CheckInChange,
        DeputyChange,
        FollowUpChange,
        GoalChange,
        GuidanceChange,
        IntakeChange,
        LearningChange,
        LineChange,
        LinkChange,
        MeasureChange,
        OneOnOneChange,
        PersonChange,
        ProposalChange,
        SayingChange,
        WordsShown {

  /**
   * What the rest of its turn hangs on: if it is refused, nothing else of it is changed or told.
   */
  sealed interface Decisive extends Change
      permits TakenBack,
          CadenceSet,
          PersonChange.LeaveNoted,
          FollowUpChange.EncouragementUndone,
          OneOnOneChange.PointPut,
          FollowUpChange.FollowUpUndone {}

  /** Somebody becomes the first admin by the code, which is good once. */
  record Claimed(PersonId person, OrganizationId organization, String code) implements Change {
    public Organization on(Organization before) {
      if (!before.claim().equals(Optional.of(code))) {
        throw new Refusal("claim-gone");
      }
      return before.claimable(Optional.empty());
    }
  }

  /** What an admin changed is noted, so that it can be taken back and looked up. */
  record Noted(AdminChange change) implements Change {}

  /** What an admin changed is taken back; refused if somebody took it back before. */
  record TakenBack(String change, PersonId by) implements Decisive {
    public AdminChange on(AdminChange before) {
      if (before.undoneBy().isPresent()) {
        throw new Refusal("undo-gone");
      }
      return before.undone(by);
    }
  }

  /** A setting is again what it was; refused if it isn't any more what it came to. */
  record SettingRestored(
      CadenceSetting setting, String after, Optional<PersonId> team, Optional<PersonId> only)
      implements Change {
    public CadenceSetting on(CadenceSetting before) {
      return Refusal.unlessLate(before.rule().equals(after), setting);
    }
  }

  record DigestMade(Digest digest) implements Change {}

  /** The manager turns to another opening for a gap; refused on somebody else's digest. */
  record OtherWords(DigestId digest, PersonId manager, String gap, int opening) implements Change {
    public Digest on(Digest before) {
      if (!before.manager().equals(manager)) {
        throw new Refusal("gone");
      }
      return before.saying(gap, opening);
    }
  }

  /** The manager turns to a page of a digest, or back; refused on somebody else's digest. */
  record DigestTurned(DigestId digest, PersonId manager, Optional<DigestPage> page)
      implements Change {
    public Digest on(Digest before) {
      if (!before.manager().equals(manager)) {
        throw new Refusal("gone");
      }
      return before.turnedTo(page);
    }
  }

  /**
   * A cadence is set on a layer; refused if another rule is set there than was seen.
   *
   * @param team the manager whose team it is for; empty for everybody or for one person
   * @param only the one person it is for; empty for more
   * @param seen the rule that was set there when it was decided; an empty text for nothing, and
   *     nothing at all if it replaces whatever there is
   */
  record CadenceSet(
      CadenceSetting setting,
      Optional<PersonId> team,
      Optional<PersonId> only,
      Optional<String> seen)
      implements Decisive {
    public CadenceSetting on(CadenceSetting now) {
      if (seen.filter(rule -> !rule.equals(now.rule())).isPresent()) {
        throw new Refusal("setting-late");
      }
      return setting;
    }
  }

  /**
   * Something planned has happened, or was let pass; what follows is planned.
   *
   * @param asked whether the person was asked, so that a reminder may follow
   * @param passage what became of it, for {@code why}; empty if it isn't worth telling
   */
  record Passed(
      PersonId person, OccurrenceKind kind, Period period, boolean asked, Optional<Passage> passage)
      implements Change {}

  /** What is next for this person is planned anew, from their facts as they then are. */
  record PlannedAnew(PersonId person) implements Change {}
}
