package io.praxisbot.teams.inbound;

import java.util.Optional;
import java.util.function.Function;

/**
 * What somebody says to the bot where others read along. It is answered in the chat of their own;
 * to the others nothing is said but that.
 */
final class Publicly {

  private final Callers callers;
  private final References references;
  private final Remarks remarks;

  Publicly(Callers callers, References references, Remarks remarks) {
    this.callers = callers;
    this.references = references;
    this.remarks = remarks;
  }

  /**
   * Has it taken, if the person can be answered.
   *
   * @param taking empty if there was nothing to take
   */
  void spokenTo(Activity message, Function<Caller, Optional<Turns.Taken>> taking) {
    callers
        .of(message)
        .map(caller -> sentence(caller, taking))
        .orElseGet(() -> Optional.of(Callers.whyNobody(message)))
        .ifPresent(sentence -> remarks.say(message, sentence));
  }

  /** What is sent again is not answered again. */
  private Optional<String> sentence(Caller caller, Function<Caller, Optional<Turns.Taken>> taking) {
    if (caller.guest()) {
      return Optional.of("group.guest");
    }
    if (!references.open(caller.account())) {
      return Optional.of("group.add");
    }
    String answered = references.talks(caller.account()) ? "group.answered" : "group.perhaps";
    return taking.apply(caller).filter(Turns.Taken::news).map(taken -> answered);
  }
}
