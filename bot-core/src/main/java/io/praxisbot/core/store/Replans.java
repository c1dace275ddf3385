package io.praxisbot.core.store;

import io.praxisbot.core.agenda.Replan;
import java.util.Optional;

/** Plannings anew that are under way; a hot and tiny collection. */
public interface Replans extends Aggregates<String, Replan> {

  /** Any one that is left to do. */
  Optional<Stored<Replan>> any();

  /** It is done. */
  void remove(String id);
}
