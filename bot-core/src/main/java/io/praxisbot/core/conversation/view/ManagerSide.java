package io.praxisbot.core.conversation.view;

import io.praxisbot.core.checkin.CheckIn;
import io.praxisbot.core.checkin.Help;
import io.praxisbot.core.conversation.FlowName;
import io.praxisbot.core.conversation.fact.Teams;
import io.praxisbot.core.conversation.followup.Encouraging;
import io.praxisbot.core.followup.FollowUp;
import io.praxisbot.core.followup.gap.Shown;
import io.praxisbot.core.followup.gap.TwoViews;
import io.praxisbot.core.message.Rich;
import io.praxisbot.core.people.Person;
import io.praxisbot.core.people.PersonId;
import io.praxisbot.core.people.ReportingLine;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What the reader's manager, or whoever stood in, did for them: follow-up that nobody sees is
 * hardly any. Of a former manager nothing is told.
 */
final class ManagerSide {

  /** So long something that was done is worth a line. */
  private static final Duration LATELY = Duration.ofDays(56);

  /** So many lines beside the promises that are still to be kept. */
  private static final int LATEST = 3;

  private final Scene scene;
  private final List<FollowUp> followUps;
  private final Optional<ReportingLine> line;
  private final Map<PersonId, Person> standIns;

  private ManagerSide(Scene scene) {
    this.scene = scene;
    this.line = scene.line().filter(l -> scene.manager().isPresent());
    this.followUps = line.map(l -> theirs(scene, l)).orElse(List.of());
    List<PersonId> others =
        followUps.stream().map(FollowUp::manager).filter(id -> !isManager(id)).distinct().toList();
    this.standIns = others.isEmpty() ? Map.of() : scene.everybody(others);
  }

  private boolean isManager(PersonId id) {
    return line.filter(l -> l.manager().equals(id)).isPresent();
  }

  private static List<FollowUp> theirs(Scene scene, ReportingLine line) {
    Instant since = scene.now().minus(Teams.LOOK_BACK);
    return scene.stores().followUps().about(scene.reader().id(), since).stream()
        .filter(f -> f.under(line))
        .toList();
  }

  /** Under the reader's goals: what was done, and where the two see it differently. */
  static void add(Scene scene, Blocks blocks) {
    ManagerSide side = new ManagerSide(scene);
    List<Rich> lines = side.lines(LATEST);
    if (!lines.isEmpty()) {
      boolean manager = side.followUps.stream().anyMatch(f -> side.isManager(f.manager()));
      blocks.divider().paragraph(manager ? "theirs" : "theirs.standins").bullets(lines);
    }
    side.twoViews(blocks);
  }

  /** On the reader's home: the promises, and the latest of what was done. */
  static void brief(Scene scene, Blocks blocks) {
    new ManagerSide(scene).lines(1).forEach(blocks::small);
  }

  private List<Rich> lines(int latest) {
    List<FollowUp> told = followUps.stream().filter(this::isTold).filter(once()).toList();
    List<FollowUp> few = told.stream().filter(f -> !f.promiseOpen()).limit(latest).toList();
    return told.stream().filter(f -> f.promiseOpen() || few.contains(f)).map(this::told).toList();
  }

  /** One talk is told once, about however many gaps it was noted. */
  private static Predicate<FollowUp> once() {
    Set<Instant> talks = new HashSet<>();
    return followUp -> !followUp.talk() || talks.add(followUp.at());
  }

  /** What the reader said themselves, or what was put off, isn't told. */
  private boolean isTold(FollowUp followUp) {
    boolean lately = followUp.at().plus(LATELY).isAfter(scene.now());
    return followUp.kind() != FollowUp.Kind.NOT_NOW
        && !followUp.toldByEmployee()
        && (lately || followUp.promiseOpen())
        && hasCome(followUp)
        && (isManager(followUp.manager()) || standIns.containsKey(followUp.manager()));
  }

  /** Words that are still on their way aren't told before they are there. */
  private boolean hasCome(FollowUp followUp) {
    return followUp.kind() != FollowUp.Kind.ENCOURAGED
        || scene.stores().posts().in(Encouraging.slot(followUp.id())).isPresent();
  }

  private Rich told(FollowUp followUp) {
    String kept = followUp.keptAt().isPresent() ? ".kept" : "";
    Map<String, Object> words = new LinkedHashMap<>(by(followUp));
    words.put("day", day(followUp.keptAt().orElse(followUp.at())));
    words.put("said", followUp.words().isPresent());
    words.put("words", followUp.words().orElse(""));
    words.put("by", followUp.by().map(scene.dates()::day).orElse(""));
    words.put("over", followUp.by().filter(this::isOver).isPresent());
    words.put("otherwise", followUp.answer().filter(a -> !a.happened()).isPresent());
    return scene.rich("theirs." + FollowUpViews.how(followUp) + kept, words);
  }

  /** Whoever did it in the manager's place is named as such. */
  private Map<String, Object> by(FollowUp followUp) {
    return Optional.ofNullable(standIns.get(followUp.manager()))
        .map(who -> scene.rich("theirs.standin", Map.of("deputy", who.firstName())).text())
        .map(who -> Map.<String, Object>of("manager", who))
        .orElse(Map.of());
  }

  private String day(Instant at) {
    return scene.dates().day(scene.reader().today(at));
  }

  private boolean isOver(LocalDate day) {
    return day.isBefore(scene.reader().today(scene.now()));
  }

  private boolean differ(ReportingLine to) {
    List<CheckIn> seen = Shown.of(scene.goals(), scene.latestCheckIns(), to).checkIns();
    return TwoViews.differ(followUps, seen, to);
  }

  /** Neutral: neither of them is wrong. */
  private void twoViews(Blocks blocks) {
    if (line.filter(this::differ).isEmpty()) {
      return;
    }
    blocks.paragraph("theirs.twoviews");
    scene
        .openCheckIn()
        .filter(c -> c.answered() && c.help() == Help.NONE && scene.reachesManager(c))
        .ifPresent(
            c ->
                blocks.buttons(
                    List.of(
                        blocks.menu(
                            FlowName.CHECK_IN,
                            "ourtalk",
                            CheckInView.about("one_on_one", c),
                            "theirs.choice.ourtalk"))));
  }
}
