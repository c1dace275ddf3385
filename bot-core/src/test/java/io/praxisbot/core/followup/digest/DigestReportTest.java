package io.praxisbot.core.followup.digest;

import static org.assertj.core.api.Assertions.assertThat;

import io.praxisbot.core.followup.GapKind;
import io.praxisbot.core.followup.gap.Gap;
import io.praxisbot.core.followup.gap.GapFinder;
import io.praxisbot.core.followup.gap.Member;
import io.praxisbot.core.followup.gap.TeamOfOne;
import io.praxisbot.core.followup.gap.Thresholds;
import io.praxisbot.core.people.OrganizationId;
import io.praxisbot.core.people.Pause;
import io.praxisbot.core.people.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The counts of a digest. */
class DigestReportTest {

  private static final Instant NOW = TeamOfOne.MONDAY;

  private static DigestReport report(int days, TeamOfOne... team) {
    Digest digest =
        new Digest(
            new DigestId("d"),
            new OrganizationId("here"),
            new PersonId("marta"),
            NOW.minusSeconds(days * 86_400L),
            NOW,
            List.of());
    List<Member> members = List.of(team).stream().map(TeamOfOne::member).toList();
    return DigestReport.of(digest, members, new GapFinder(Thresholds.DEFAULT), NOW);
  }

  private static TeamOfOne somebody() {
    return new TeamOfOne().hasGoal().hasBehaviour();
  }

  @Test
  void countsEverybodyOnce() {
    TeamOfOne off = somebody();
    off.pause =
        Optional.of(new Pause(LocalDate.of(2026, 11, 1), Optional.empty(), Optional.empty()));
    DigestReport report =
        report(
            7,
            somebody().asked('T'),
            somebody().asked('P'),
            somebody().asked('N'),
            somebody().asked('-'),
            somebody(),
            off);
    assertThat(report.asked()).isEqualTo(4);
    assertThat(report.answered()).isEqualTo(3);
    assertThat(report.tried()).isEqualTo(2);
    assertThat(report.notTried()).hasSize(1);
    assertThat(report.notAnswered()).hasSize(1);
    assertThat(report.notStarted()).hasSize(1);
    assertThat(report.off()).hasSize(1);
  }

  @Test
  void forgetsNoTryOfALongerTime() {
    DigestReport report = report(28, somebody().asked('T').asked('P').asked('N').asked('-'));
    assertThat(report.asked()).isEqualTo(1);
    assertThat(report.answered()).isEqualTo(1);
    assertThat(report.tried()).isEqualTo(1);
    assertThat(report.wentWell()).hasSize(2);
    assertThat(report.notTried()).isEmpty();
    assertThat(report.notAnswered()).isEmpty();
  }

  @Test
  void namesNobodyWhoHadNothingToAnswer() {
    DigestReport report = report(7, new TeamOfOne().hasGoal().asked('-'));
    assertThat(report.asked()).isZero();
    assertThat(report.notAnswered()).isEmpty();
  }

  @Test
  void putsTheMostUrgentGapFirst() {
    TeamOfOne first = new TeamOfOne();
    TeamOfOne second = somebody().asked('N').asked('N');
    assertThat(report(7, first, second).gaps().stream().map(Gap::kind))
        .containsExactly(GapKind.NOT_TRIED, GapKind.NO_CAREER_GOAL);
  }

  @Test
  void namesNobodyAsSilentWhoIsOffByNow() {
    TeamOfOne silent = somebody().asked('-');
    TeamOfOne answered = somebody().asked('T');
    LocalDate asked = LocalDate.of(2026, 11, 19);
    silent.pause = Optional.of(new Pause(asked, Optional.of(asked.plusWeeks(2)), Optional.empty()));
    answered.pause = silent.pause;
    DigestReport report = report(7, silent, answered);
    assertThat(report.notAnswered()).isEmpty();
    assertThat(report.off()).hasSize(2);
    assertThat(report.asked()).isEqualTo(1);
    assertThat(report.answered()).isEqualTo(1);
    assertThat(report.tried()).isEqualTo(1);
  }

  @Test
  void namesNobodyForNotTryingWhoIsOffByNow() {
    TeamOfOne off = somebody().asked('N').asked('N');
    off.pause =
        Optional.of(new Pause(LocalDate.of(2026, 11, 20), Optional.empty(), Optional.empty()));
    DigestReport report = report(7, off);
    assertThat(report.notTried()).isEmpty();
    assertThat(report.gaps()).isEmpty();
    assertThat(report.off()).hasSize(1);
    assertThat(report.answered()).isEqualTo(1);
  }
}
