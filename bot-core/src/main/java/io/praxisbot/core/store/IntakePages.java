package io.praxisbot.core.store;

import io.praxisbot.core.table.IntakePage;

/** The lines of tables of people, in pages. */
public interface IntakePages extends Aggregates<String, IntakePage> {

  /** All pages of a table are forgotten. */
  void removeOf(String intake);
}
