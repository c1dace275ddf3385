package io.praxisbot.core.conversation.view;

import io.praxisbot.core.followup.oneonone.Points.Listed;
import io.praxisbot.core.message.Message;
import io.praxisbot.core.people.Person;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** What somebody is told in a morning: with whom they talk on that day, and what they promised. */
final class MorningViews {

  /** So many points of one talk among several of a day. */
  private static final int BRIEFLY = 5;

  private final Scene scene;
  private final Blocks blocks;

  private MorningViews(Scene scene) {
    this.scene = scene;
    this.blocks = new Blocks(scene);
  }

  /** Empty once nothing of it is open any more, or it was for its own day alone. */
  static Optional<Message> today(Scene scene) {
    return isOver(scene) ? Optional.empty() : new MorningViews(scene).today();
  }

  /** Whether it was to be said on one day alone, and that day is over. */
  static boolean isOver(Scene scene) {
    return scene.has("only")
        && LocalDate.parse(scene.arg("only")).isBefore(scene.reader().today(scene.now()));
  }

  private Optional<Message> today() {
    LocalDate day = LocalDate.parse(scene.arg("day"));
    List<AgendaFacts> all = talking();
    List<AgendaFacts> talks = on(day, all);
    if (!talks.isEmpty()) {
      blocks.paragraph("agenda.today");
      named(talks).forEach(facts -> briefly(facts, "agenda.today.with", Map.of()));
      open(talks);
    }
    PromiseViews promises = new PromiseViews(scene, blocks);
    boolean promised = promises.due("promises");
    boolean ahead = scene.has("until") && ahead(day, all, promises);
    return talks.isEmpty() && !promised && !ahead ? Optional.empty() : blocks.message();
  }

  /** Those that are named of a day, or of the days that follow; the rest is counted. */
  private static List<AgendaFacts> named(List<AgendaFacts> talks) {
    return talks.subList(0, Math.min(AgendaViews.MOST_NAMED, talks.size()));
  }

  private void open(List<AgendaFacts> talks) {
    List<AgendaFacts> named = named(talks);
    blocks.buttons(named.stream().map(f -> AgendaViews.open(blocks, f)).toList());
    if (talks.size() > named.size()) {
      blocks.small("agenda.list.more", Map.of("count", talks.size() - named.size()));
    }
  }

  /** With whom there is something to talk about on the days that it is about. */
  private List<AgendaFacts> talking() {
    LocalDate day = LocalDate.parse(scene.arg("day"));
    LocalDate until = scene.has("until") ? LocalDate.parse(scene.arg("until")) : day;
    return AgendaFacts.all(scene).stream()
        .filter(f -> !f.points().open().isEmpty())
        .filter(f -> next(f, day).filter(next -> !next.isAfter(until)).isPresent())
        .toList();
  }

  private Optional<LocalDate> next(AgendaFacts facts, LocalDate from) {
    return facts.next().flatMap(m -> m.next(from, scene.reader().zone()));
  }

  private List<AgendaFacts> on(LocalDate day, List<AgendaFacts> all) {
    return all.stream().filter(f -> next(f, day).filter(day::equals).isPresent()).toList();
  }

  /** Day by day. */
  private List<AgendaFacts> later(LocalDate day, List<AgendaFacts> all) {
    List<AgendaFacts> later = new ArrayList<>(all);
    later.removeAll(on(day, all));
    later.sort(Comparator.comparing(f -> next(f, day).orElseThrow()));
    return later;
  }

  /** Day by day: with whom they talk, then what they promised. */
  private boolean ahead(LocalDate day, List<AgendaFacts> all, PromiseViews promises) {
    List<AgendaFacts> later = later(day, all);
    SortedSet<LocalDate> days = new TreeSet<>(promises.days("ahead"));
    later.forEach(facts -> days.add(next(facts, day).orElseThrow()));
    if (days.isEmpty()) {
      return false;
    }
    blocks.paragraph("morning.ahead");
    List<AgendaFacts> named = named(later);
    for (LocalDate next : days) {
      Map<String, String> when = Map.of("day", scene.dates().day(next));
      named.stream()
          .filter(facts -> next(facts, day).filter(next::equals).isPresent())
          .forEach(facts -> briefly(facts, "morning.with", when));
      promises.due("ahead", next);
    }
    open(later);
    return true;
  }

  private void briefly(AgendaFacts facts, String key, Map<String, ?> more) {
    AgendaLines lines = new AgendaLines(scene, facts);
    List<Listed> open = facts.points().open();
    Map<String, Object> words = new LinkedHashMap<>(more);
    words.put("person", facts.other().map(Person::name).orElse(""));
    blocks.paragraph(key, words);
    blocks.bullets(
        open.stream()
            .limit(BRIEFLY)
            .map(l -> lines.line(l.point(), "agenda.today.point", 0))
            .toList());
    if (open.size() > BRIEFLY) {
      blocks.small("agenda.today.more", Map.of("count", open.size() - BRIEFLY));
    }
  }

  /**
   * In the place of one in which something was taken back: with whom they talk, point by point no
   * more, and what they promised for this week and still have to keep.
   */
  static Optional<Message> changed(Scene scene) {
    Blocks blocks = new Blocks(scene);
    List<AgendaFacts> all = AgendaFacts.all(scene);
    if (all.isEmpty()) {
      return AgendaViews.alone(scene);
    }
    AgendaViews.list(scene, all, blocks.paragraph("agenda.list"));
    LocalDate today = scene.reader().today(scene.now());
    new PromiseViews(scene, blocks)
        .until(today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY)));
    return blocks.message();
  }
}
