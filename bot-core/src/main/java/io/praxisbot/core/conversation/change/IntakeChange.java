package io.praxisbot.core.conversation.change;

import io.praxisbot.core.people.OrganizationId;
import io.praxisbot.core.people.PersonId;
import io.praxisbot.core.table.Trace;
import java.time.Instant;
import java.util.List;

/** What has to do with people who are brought in from a table. */
public sealed interface IntakeChange extends Change {
  String intake();

  /**
   * A table was sent; it is looked at and kept.
   *
   * @param turn in which it was sent
   */
  record TableBrought(
      String intake, OrganizationId organization, PersonId by, String turn, Instant at)
      implements IntakeChange {}

  /** The table is to be applied; refused if it is forgotten. */
  record IntakeStarted(String intake, OrganizationId organization, PersonId by, Instant at)
      implements IntakeChange {}

  /**
   * A page of the table is applied.
   *
   * @param traces what each of its rows changed
   * @param left how many rows were left out
   */
  record PageApplied(String intake, int page, List<Trace> traces, int left, Instant at)
      implements IntakeChange {
    public PageApplied {
      traces = List.copyOf(traces);
    }
  }

  /** The table is to be taken back; without effect unless it is applied. */
  record IntakeUndone(String intake, OrganizationId organization, PersonId by, Instant at)
      implements IntakeChange {}

  /**
   * A page of the table is taken back.
   *
   * @param left how many rows are no longer as the table left them, and stay so
   */
  record PageUndone(String intake, int page, int left, Instant at) implements IntakeChange {}
}
