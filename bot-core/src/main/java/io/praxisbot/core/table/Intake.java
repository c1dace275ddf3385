package io.praxisbot.core.table;

import io.praxisbot.core.people.OrganizationId;
import io.praxisbot.core.people.PersonId;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * People being brought in from a table. Its lines are kept in pages; it remembers how many are
 * done, so that it goes on after a crash.
 *
 * @param by the admin who sent the table
 * @param at when it was sent, or last turned to another state; business time
 * @param pages how many there are
 * @param done how many of them are applied; while it is taken back, how many still are
 * @param left how many lines were left out, or left as they are, because something changed since
 * @param troubles the first of what can't be taken
 * @param troubled how many there are of these in all
 * @param ignored headings of columns that mean nothing here
 * @param undoneBy who takes it back, or did
 */
public record Intake(
    String id,
    OrganizationId organization,
    PersonId by,
    Instant at,
    State state,
    Counts counts,
    int pages,
    int done,
    int left,
    List<Trouble> troubles,
    int troubled,
    List<String> ignored,
    Optional<PersonId> undoneBy) {

  /** So many troubles are named one by one. */
  public static final int MOST_NAMED = 20;

  /** Stands for a page where there is none to take back. */
  public static final int NO_PAGE = -1;

  private static final int MOST_IGNORED = 5;

  /** How far it is. */
  public enum State {
    /** Shown, and not applied. */
    DRAFT,
    /** Something in it can't be taken, so nothing is applied. */
    FAULTY,
    APPLYING,
    DONE,
    UNDOING,
    UNDONE,
    /** Nobody needs it any more: its lines go, and then it does. */
    FORGOTTEN
  }

  private static final Set<State> UNDER_WAY = EnumSet.of(State.APPLYING, State.UNDOING);
  private static final Set<State> PASSING =
      EnumSet.of(State.DRAFT, State.FAULTY, State.UNDONE, State.FORGOTTEN);

  /**
   * What the table would change, or did.
   *
   * @param people how many it names
   * @param fresh how many take part from then on
   * @param invited how many are invited by their address
   * @param managed how many get another manager
   * @param zoned how many get another time zone
   * @param unchanged how many stay as they are
   * @param repeated how many lines say what another one says
   */
  public record Counts(
      int people, int fresh, int invited, int managed, int zoned, int unchanged, int repeated) {

    /** Of a table that can't be taken. */
    public static final Counts NONE = new Counts(0, 0, 0, 0, 0, 0, 0);
  }

  public Intake {
    troubles = List.copyOf(troubles);
    ignored = List.copyOf(ignored);
  }

  /** A table as it was looked at: with troubles it can't be applied. */
  public static Intake looked(
      String id,
      OrganizationId organization,
      PersonId by,
      Instant at,
      Counts counts,
      int pages,
      List<Trouble> troubles,
      List<String> ignored) {
    return new Intake(
        id,
        organization,
        by,
        at,
        troubles.isEmpty() ? State.DRAFT : State.FAULTY,
        counts,
        pages,
        0,
        0,
        troubles.stream().limit(MOST_NAMED).toList(),
        troubles.size(),
        ignored.stream().limit(MOST_IGNORED).toList(),
        Optional.empty());
  }

  /** Whether pages are left to apply or to take back. */
  public boolean underWay() {
    return UNDER_WAY.contains(state);
  }

  /** Whether nobody needs its lines after a while. */
  public boolean passing() {
    return PASSING.contains(state);
  }

  /**
   * The page to do next. When all is taken back that was counted, one may still be on its way, of
   * which nobody here knows: so what comes last is {@link #NO_PAGE}, behind it in the same queue.
   */
  public int next() {
    return state == State.UNDOING ? done - 1 : done;
  }

  /** Somebody said that it is to be applied. */
  public Intake started(Instant when) {
    return in(State.APPLYING, 0, 0, when, Optional.empty());
  }

  /** It can't be applied any more: something else came first. */
  public Intake troubled(List<Trouble> found) {
    return new Intake(
        id,
        organization,
        by,
        at,
        State.FAULTY,
        counts,
        pages,
        0,
        0,
        found.stream().limit(MOST_NAMED).toList(),
        found.size(),
        ignored,
        undoneBy);
  }

  /** Whether there is something to take back. */
  public boolean undoable() {
    return state == State.APPLYING || state == State.DONE;
  }

  /** Nothing can be done with it from then on. */
  public Intake forgotten() {
    return in(State.FORGOTTEN, done, left, at, undoneBy);
  }

  /** The same in another organization. */
  public Intake in(OrganizationId next) {
    return new Intake(
        id, next, by, at, state, counts, pages, done, left, troubles, troubled, ignored, undoneBy);
  }

  /** Somebody wants it taken back, as far as it is applied. */
  public Intake undoing(PersonId who, Instant when) {
    return in(State.UNDOING, done, 0, when, Optional.of(who));
  }

  /**
   * That page is applied, if it is the next; else it was counted before. One that was on its way
   * when somebody wanted all taken back is taken back, too.
   *
   * @param more how many of its lines were left out
   */
  public Intake applied(int page, int more, Instant when) {
    if (!underWay() || page != done) {
      return this;
    }
    boolean last = state == State.APPLYING && page + 1 == pages;
    return in(last ? State.DONE : state, page + 1, left + more, last ? when : at, undoneBy);
  }

  /**
   * That page is taken back, if it is the next; else it was counted before.
   *
   * @param page {@link #NO_PAGE} if none was ever applied
   * @param more how many of its lines stay as they are
   */
  public Intake takenBack(int page, int more, Instant when) {
    if (state != State.UNDOING || page != done - 1) {
      return this;
    }
    boolean last = page <= 0;
    return in(
        last ? State.UNDONE : state, Math.max(0, page), left + more, last ? when : at, undoneBy);
  }

  private Intake in(State next, int upTo, int leftOut, Instant when, Optional<PersonId> undoes) {
    return new Intake(
        id,
        organization,
        by,
        when,
        next,
        counts,
        pages,
        upTo,
        leftOut,
        troubles,
        troubled,
        ignored,
        undoes);
  }
}
