package io.praxisbot.core.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import io.praxisbot.core.duty.DutyWatch;
import io.praxisbot.core.duty.Importing;
import io.praxisbot.core.people.Enrolment;
import io.praxisbot.core.table.Intake;
import io.praxisbot.core.table.IntakePage;
import io.praxisbot.core.table.Table;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The largest table there may be. */
class ManyRowsIT {

  private final Rehearsal rehearsal = Rehearsal.begin();
  private final Actor nadia = rehearsal.admin("Nadia Okafor", "Europe/Berlin");

  @AfterEach
  void end() {
    rehearsal.close();
  }

  @Test
  void isLookedAtAsAWholeAndAppliedAPageAtATime() {
    nadia.uploads("people.csv", chain()).presses("Yes, show me");
    nadia.reads("This table names 20,000 people.", "invite 20,000 people");
    nadia.reads("give 19,999 people a manager");

    nadia.presses("Apply");
    Importing importing = new Importing(rehearsal.stores, rehearsal.engine(), DutyWatch.NOBODY);
    for (int page = 1; page <= 10; page++) {
      assertThat(importing.run(rehearsal.business.instant())).isEqualTo(1);
      assertThat(invited()).isEqualTo(page * IntakePage.LINES);
    }
    Intake intake = rehearsal.stores.intakes().underWay(1).get(0).value();
    assertThat(intake.pages()).isEqualTo(Table.MOST_LINES / IntakePage.LINES);
    assertThat(intake.done()).isEqualTo(10);
  }

  private int invited() {
    return rehearsal.stores.people().count(Rehearsal.ORGANIZATION, Enrolment.INVITED);
  }

  /** Each has the one before for a manager. */
  private static String chain() {
    return IntStream.range(0, Table.MOST_LINES)
        .mapToObj(n -> "p" + n + "@example.com," + (n == 0 ? "" : "p" + (n - 1) + "@example.com"))
        .collect(Collectors.joining("\n"));
  }
}
