package io.praxisbot.core.conversation.undo;

import io.praxisbot.core.access.AdminChange.Part;
import io.praxisbot.core.conversation.Moment;
import io.praxisbot.core.conversation.Reply;
import io.praxisbot.core.conversation.people.IntakeFlow;
import java.time.Instant;

/** A table of people is taken back line by line, as far as things still are as it left them. */
final class TakingBackIntakes implements TakingBack {

  @Override
  public boolean isFor(Part part) {
    return part instanceof Part.OfImport;
  }

  /** Which of its lines still hold is seen page by page, when they are taken back. */
  @Override
  public boolean holds(Part part, Instant at, Moment moment) {
    return true;
  }

  @Override
  public void takeBack(Part part, boolean more, Reply reply, Moment moment) {
    IntakeFlow.takeBack(((Part.OfImport) part).table(), reply, moment);
  }
}
