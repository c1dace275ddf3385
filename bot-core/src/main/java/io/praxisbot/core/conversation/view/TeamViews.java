package io.praxisbot.core.conversation.view;

import io.praxisbot.core.access.Content;
import io.praxisbot.core.conversation.Teams;
import io.praxisbot.core.followup.Gap;
import io.praxisbot.core.followup.GapFinder;
import io.praxisbot.core.followup.Member;
import io.praxisbot.core.followup.Thresholds;
import io.praxisbot.core.goal.CareerGoal;
import io.praxisbot.core.goal.Goal;
import io.praxisbot.core.message.Message;
import io.praxisbot.core.message.Rich;
import io.praxisbot.core.people.Enrolment;
import io.praxisbot.core.people.Person;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What a manager looks up about the team. */
final class TeamViews {

  private TeamViews() {}

  /** Everybody on a line; no scores, no order but the alphabet's. */
  static Optional<Message> team(Scene scene) {
    List<Member> team = visible(scene);
    if (team.isEmpty()) {
      return new Sentence("team.none").render(scene);
    }
    return new Blocks(scene).heading("team").bullets(lines(scene, team)).menuOf("team").message();
  }

  /** Each of them on a line. */
  static List<Rich> lines(Scene scene, List<Member> team) {
    return team.stream().map(member -> line(scene, member)).toList();
  }

  /** Who reports to the reader at this moment. */
  static List<Member> visible(Scene scene) {
    return new Teams(scene.stores())
        .under(scene.reader().id(), scene.now()).stream()
            .filter(m -> scene.sees(Content.CAREER_GOALS, m))
            .toList();
  }

  private static Rich line(Scene scene, Member member) {
    if (member.person().deactivated()) {
      return scene.rich("team.line.gone", Map.of("person", member.person().name()));
    }
    if (!member.person().belongs()) {
      return scene.rich("team.line.left", Map.of("person", member.person().name()));
    }
    Enrolment enrolment = enrolment(scene, member);
    Optional<CareerGoal> goal =
        member.goals().stream().filter(g -> g.state() == Goal.State.ACTIVE).findFirst();
    String state = enrolment.name().toLowerCase(Locale.ROOT);
    if (enrolment == Enrolment.ACTIVE) {
      if (goal.isEmpty() && member.keeping()) {
        return scene.rich("joining.team", Map.of("person", member.person().name()));
      }
      return goal.isPresent()
          ? scene.rich(
              "team.line.goal", Map.of("person", member.person().name(), "goal", goal.get().wish()))
          : scene.rich("team.line.nogoal", Map.of("person", member.person().name()));
    }
    return scene.rich("team.line." + state, Map.of("person", member.person().name()));
  }

  /** That somebody is off is told only to those who may see a pause. */
  private static Enrolment enrolment(Scene scene, Member member) {
    Person person = member.person();
    return scene.sees(Content.PAUSE_DATES, member)
        ? person.enrolmentOn(person.today(scene.now()))
        : person.enrolment();
  }

  /** One member's gaps, with what to say. */
  static Optional<Message> followUp(Scene scene) {
    Optional<Member> member =
        visible(scene).stream()
            .filter(m -> m.person().id().value().equals(scene.arg("person")))
            .findFirst();
    if (member.isEmpty()) {
      return new Sentence("team.notyours").render(scene);
    }
    List<Gap> gaps = new GapFinder(Thresholds.DEFAULT).find(member.get(), scene.now());
    Blocks blocks = new Blocks(scene);
    if (gaps.isEmpty()) {
      return blocks
          .paragraph("followup.none", Map.of("person", member.get().person().firstName()))
          .message();
    }
    GapBlocks lines = new GapBlocks(scene, blocks, Optional.empty());
    gaps.forEach(gap -> lines.add(gap, member.get().person()));
    return blocks.message();
  }
}
