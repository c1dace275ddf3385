package io.praxisbot.core.table;

import io.praxisbot.core.people.PersonId;
import java.time.ZoneId;
import java.util.Optional;

/**
 * What one line of a table asks for, once it is known whom it means.
 *
 * @param line where it stands in the file, from 1
 * @param words who it is, as written
 * @param invited the address by which they are invited, if nobody here has it; in lower case
 * @param takesPart whether they are to take part; if not, they only lead somebody who is
 * @param manager who their manager is to be; empty for whoever it is
 * @param managing the manager as written; empty if none is named
 * @param zone where they are said to be; empty if nothing is said
 * @param trace what it changed; empty until it is applied
 */
public record Row(
    int line,
    String words,
    PersonId person,
    Optional<String> invited,
    boolean takesPart,
    Optional<PersonId> manager,
    String managing,
    Optional<ZoneId> zone,
    Optional<Trace> trace) {

  /** The same line, once applied. */
  public Row traced(Trace left) {
    return new Row(
        line, words, person, invited, takesPart, manager, managing, zone, Optional.of(left));
  }
}
