package io.praxisbot.core.followup;

import io.praxisbot.core.people.OrganizationId;
import io.praxisbot.core.people.PersonId;
import io.praxisbot.core.people.ReportingLine;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;

/**
 * What a manager did about a gap.
 *
 * @param about the kind of gap it answers
 * @param by until when it is promised; of a promise alone
 * @param undoneAt when the manager took it back; empty if it stands
 * @param words the manager's own, for the employee: what is promised, how they are encouraged
 * @param keptAt when the manager said that a promise is kept; empty until then
 * @param answer what the employee says about whether a talk happened; empty if they didn't say
 * @param subject the id of what the gap is about, where there can be several of its kind; empty if
 *     it is about all of them
 */
public record FollowUp(
    FollowUpId id,
    OrganizationId organization,
    PersonId manager,
    PersonId employee,
    GapKind about,
    Kind kind,
    Instant at,
    Optional<LocalDate> by,
    Optional<Instant> undoneAt,
    Optional<String> words,
    Optional<Instant> keptAt,
    Optional<TalkAnswer> answer,
    Optional<String> subject) {

  /** So many characters the manager's words have at most. */
  public static final int LONGEST_WORDS = 500;

  /** Nobody promises anything for later than this from now. */
  public static final Period LONGEST_PROMISE = Period.ofMonths(6);

  /** Nobody puts a promise off for longer than this from when it was given: it has to be read. */
  public static final Period LONGEST_KEPT = Period.ofMonths(9);

  /** What was done. */
  public enum Kind {
    TALKED,
    /** It stands on the agenda of the next talk. */
    ONE_ON_ONE,
    SUGGESTED,
    /** Something by a date. */
    PROMISED,
    ENCOURAGED,
    /** Comes back in a week. */
    NOT_NOW
  }

  /** One about all gaps of its kind. */
  public FollowUp(
      FollowUpId id,
      OrganizationId organization,
      PersonId manager,
      PersonId employee,
      GapKind about,
      Kind kind,
      Instant at,
      Optional<LocalDate> by,
      Optional<Instant> undoneAt,
      Optional<String> words,
      Optional<Instant> keptAt,
      Optional<TalkAnswer> answer) {
    this(
        id,
        organization,
        manager,
        employee,
        about,
        kind,
        at,
        by,
        undoneAt,
        words,
        keptAt,
        answer,
        Optional.empty());
  }

  /** One without words, which nobody said anything about yet. */
  public FollowUp(
      FollowUpId id,
      OrganizationId organization,
      PersonId manager,
      PersonId employee,
      GapKind about,
      Kind kind,
      Instant at,
      Optional<LocalDate> by,
      Optional<Instant> undoneAt) {
    this(
        id,
        organization,
        manager,
        employee,
        about,
        kind,
        at,
        by,
        undoneAt,
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** Whether the manager didn't take it back. */
  public boolean stands() {
    return undoneAt.isEmpty();
  }

  /** Whether it was done under that line: by its manager, or by whoever stood in. */
  public boolean under(ReportingLine line) {
    return stands() && !at.isBefore(line.since());
  }

  /**
   * Whether the talk is known from the employee alone: the manager noted none, and never said that
   * there was one.
   */
  public boolean toldByEmployee() {
    return kind == Kind.TALKED && answer.filter(a -> a.at().equals(at)).isPresent();
  }

  /**
   * Whether the employee says that a talk which nobody noted didn't come about. It stands for
   * nothing that was done; it holds what they said.
   */
  public boolean missedByEmployee() {
    return toldByEmployee() && denied() && !stands();
  }

  /** Whether it is a promise that stands. */
  public boolean promise() {
    return kind == Kind.PROMISED && stands();
  }

  /** Whether it is a promise that is still to be kept. */
  public boolean promiseOpen() {
    return promise() && keptAt.isEmpty();
  }

  /** The same, done by whoever that manager turned out to be. */
  public FollowUp by(PersonId other) {
    return new FollowUp(
        id,
        organization,
        other,
        employee,
        about,
        kind,
        at,
        by,
        undoneAt,
        words,
        keptAt,
        answer,
        subject);
  }

  public FollowUp undone(Instant when) {
    return changed(by, undoneAt.or(() -> Optional.of(when)), keptAt, answer);
  }

  /** The same promise, kept; the first time counts. */
  public FollowUp kept(Instant when) {
    return changed(by, undoneAt, keptAt.or(() -> Optional.of(when)), answer);
  }

  /** The same promise, which is still to be kept after all. */
  public FollowUp unkept() {
    return changed(by, undoneAt, Optional.empty(), answer);
  }

  /** The same promise, for another day. */
  public FollowUp movedTo(LocalDate day) {
    return changed(Optional.of(day), undoneAt, keptAt, answer);
  }

  /** The same, with what the employee says about it now. */
  public FollowUp answered(TalkAnswer said) {
    return changed(by, undoneAt, keptAt, Optional.of(said));
  }

  /** The same, with the manager's words. */
  public FollowUp saying(String what) {
    return new FollowUp(
        id,
        organization,
        manager,
        employee,
        about,
        kind,
        at,
        by,
        undoneAt,
        Optional.of(what),
        keptAt,
        answer,
        subject);
  }

  /** The same, about that one of several gaps of its kind. */
  public FollowUp regarding(Optional<String> which) {
    return new FollowUp(
        id,
        organization,
        manager,
        employee,
        about,
        kind,
        at,
        by,
        undoneAt,
        words,
        keptAt,
        answer,
        which);
  }

  /** Whether it is in words that answer a call for help. */
  public boolean answers() {
    return kind == Kind.ENCOURAGED && about == GapKind.HELP_WANTED;
  }

  /** Whether it says that the two talked. */
  public boolean talk() {
    return kind == Kind.TALKED;
  }

  /** Whether it says that of the same talk: one talk can be about several gaps. */
  public boolean isSameTalk(FollowUp other) {
    return talk() && other.talk() && manager.equals(other.manager) && at.equals(other.at);
  }

  /** Whether the employee says that it didn't happen. */
  public boolean denied() {
    return answer.filter(said -> !said.happened()).isPresent();
  }

  /** Whether something was done, as far as both say. */
  public boolean tookPlace() {
    return kind != Kind.NOT_NOW && !denied();
  }

  private FollowUp changed(
      Optional<LocalDate> day,
      Optional<Instant> undone,
      Optional<Instant> kept,
      Optional<TalkAnswer> said) {
    return new FollowUp(
        id,
        organization,
        manager,
        employee,
        about,
        kind,
        at,
        day,
        undone,
        words,
        kept,
        said,
        subject);
  }
}
