package io.praxisbot.teams.inbound;

import java.util.Optional;

/** Decides whether an activity may be read any further. */
public interface Guard {

  /** What becomes of it. */
  enum Verdict {
    WELCOME,
    /** Nobody stands for it. */
    UNKNOWN,
    /** Somebody stands for it who has no business here. */
    FORBIDDEN
  }

  /**
   * Judges what came.
   *
   * @param authorization the request's header; empty if there was none
   * @throws NotNowException if that can't be told at the moment
   */
  Verdict judge(Optional<String> authorization, Claim claim);
}
