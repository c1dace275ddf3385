package io.praxisbot.core.conversation.view;

import static io.praxisbot.core.conversation.FlowName.ONE_ON_ONE;
import static java.util.Comparator.comparing;

import io.praxisbot.core.followup.oneonone.Meeting;
import io.praxisbot.core.followup.oneonone.Point;
import io.praxisbot.core.followup.oneonone.Points.Listed;
import io.praxisbot.core.message.Button;
import io.praxisbot.core.message.Message;
import io.praxisbot.core.message.Rich;
import io.praxisbot.core.people.Person;
import io.praxisbot.core.people.PersonId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What two people want to talk about, as one of them reads it. */
final class AgendaViews {

  /** So many points at a time, each with its buttons. */
  private static final int PAGE = 6;

  /** So many others, each with a button. */
  static final int MOST_NAMED = 20;

  private AgendaViews() {}

  /** With one. On its day it isn't said if there is nothing any more. */
  static Optional<Message> one(Scene scene) {
    Optional<AgendaFacts> facts = AgendaFacts.of(scene, new PersonId(scene.arg("with")));
    if (facts.isEmpty()) {
      return scene.has("day") ? Optional.empty() : new Sentence("gone").render(scene);
    }
    if (scene.has("day") && facts.get().points().open().isEmpty()) {
      return Optional.empty();
    }
    return one(scene, facts.get());
  }

  private static Optional<Message> one(Scene scene, AgendaFacts facts) {
    Person other = facts.other().orElseThrow();
    Blocks blocks = new Blocks(scene).paragraph("agenda", Map.of("person", other.name()));
    blocks.paragraph(when(scene, facts));
    said(scene, blocks, other);
    points(scene, blocks, facts);
    return blocks.buttons(menu(scene, blocks, facts, other)).message();
  }

  private static void said(Scene scene, Blocks blocks, Person other) {
    Map<String, String> person = Map.of("person", other.firstName());
    Stream.of("added", "set", "talked")
        .filter(scene::has)
        .forEach(what -> blocks.small("agenda." + what + "." + scene.arg(what), person));
  }

  /** The day of it in words. */
  static Rich when(Scene scene, AgendaFacts facts) {
    Person reader = scene.reader();
    LocalDate today = reader.today(scene.now());
    Optional<LocalDate> day = facts.next().flatMap(m -> m.next(today, reader.zone()));
    if (day.isEmpty()) {
      return scene.rich("agenda.noday", Map.of());
    }
    Meeting meeting = facts.next().orElseThrow();
    return scene.rich(
        "agenda.when",
        Map.of(
            "today",
            day.get().equals(today),
            "day",
            scene.dates().day(day.get()),
            "timed",
            meeting.time().isPresent(),
            "time",
            meeting
                .at(day.get(), reader.zone())
                .map(at -> scene.dates().time(at.atZone(reader.zone()).toLocalTime()))
                .orElse(""),
            "weeks",
            meeting.everyWeeks()));
  }

  private static void points(Scene scene, Blocks blocks, AgendaFacts facts) {
    if (facts.points().open().isEmpty()) {
      blocks.paragraph(facts.points().ticked().isEmpty() ? "agenda.empty" : "agenda.done");
    }
    AgendaLines lines = new AgendaLines(scene, facts);
    List<Listed> open = facts.points().open();
    int pages = Math.max(1, (open.size() + PAGE - 1) / PAGE);
    int page = Math.min(page(scene), pages - 1);
    for (int n = page * PAGE; n < Math.min(open.size(), (page + 1) * PAGE); n++) {
      blocks.paragraph(lines.line(open.get(n).point(), "agenda.point", n + 1));
      blocks.buttons(buttons(scene, blocks, facts, open.get(n), page));
    }
    if (pages > 1) {
      int next = (page + 1) % pages;
      blocks.buttons(
          List.of(
              blocks.menu(
                  ONE_ON_ONE,
                  "page",
                  with(facts) + ":" + next,
                  scene.rich("agenda.choice.more", Map.of("count", open.size())))));
    }
    for (Listed listed : facts.points().ticked()) {
      blocks.paragraph(lines.line(listed.point(), "agenda.ticked", 0));
      blocks.buttons(
          List.of(
              blocks.menu(
                  ONE_ON_ONE, "untick", subject(facts, listed, page), "agenda.choice.untick")));
    }
  }

  private static int page(Scene scene) {
    return scene.arg("page").matches("\\d{1,2}") ? Integer.parseInt(scene.arg("page")) : 0;
  }

  private static String with(AgendaFacts facts) {
    return facts.other().map(o -> o.id().value()).orElse("");
  }

  private static String subject(AgendaFacts facts, Listed listed, int page) {
    return with(facts) + ":" + page + ":" + listed.pair() + ":" + listed.point().id();
  }

  private static List<Button> buttons(
      Scene scene, Blocks blocks, AgendaFacts facts, Listed listed, int page) {
    String subject = subject(facts, listed, page);
    Point point = listed.point();
    List<Button> buttons = new ArrayList<>();
    buttons.add(blocks.menu(ONE_ON_ONE, "tick", subject, "agenda.choice.tick"));
    boolean mine = point.by().equals(scene.reader().id());
    if (mine && point.own() && facts.other().isPresent()) {
      String sight = point.shared() ? "keep" : "share";
      buttons.add(blocks.menu(ONE_ON_ONE, sight, subject, "agenda.choice." + sight));
    }
    if (mine) {
      buttons.add(blocks.menu(ONE_ON_ONE, "remove", subject, "agenda.choice.remove"));
    }
    return buttons;
  }

  private static List<Button> menu(Scene scene, Blocks blocks, AgendaFacts facts, Person other) {
    String with = other.id().value();
    List<Button> buttons = new ArrayList<>();
    if (scene.has("talked") && !facts.points().shared().isEmpty()) {
      buttons.add(blocks.menu(ONE_ON_ONE, "all", with + ":0", "agenda.choice.all"));
    }
    if (scene.arg("talked").equals("manager")) {
      String noted = with + ":" + scene.arg("noted") + ":" + scene.arg("count");
      buttons.add(blocks.menu(ONE_ON_ONE, "untalk", noted, "menu.digest.undo"));
    }
    buttons.add(blocks.form(ONE_ON_ONE, "add", with, "agenda.choice.add"));
    if (!scene.has("talked")) {
      buttons.add(blocks.menu(ONE_ON_ONE, "talked", with, "agenda.choice.talked"));
    }
    buttons.add(blocks.form(ONE_ON_ONE, "when", with, "agenda.choice.when"));
    return buttons;
  }

  /** What is left of one's own without a manager. */
  static Optional<Message> alone(Scene scene) {
    AgendaFacts facts = AgendaFacts.left(scene);
    Blocks blocks = new Blocks(scene).paragraph("agenda.alone");
    if (!facts.points().isEmpty()) {
      points(scene, blocks.paragraph("agenda.alone.left"), facts);
    }
    return blocks.message();
  }

  /** With whom one talks, and when; whose isn't open is one press away. */
  static Optional<Message> list(Scene scene) {
    List<AgendaFacts> all = AgendaFacts.all(scene);
    if (all.isEmpty()) {
      return alone(scene);
    }
    return list(scene, all, new Blocks(scene).paragraph(scene.arg("view"))).message();
  }

  static Blocks list(Scene scene, List<AgendaFacts> all, Blocks blocks) {
    List<AgendaFacts> named =
        all.stream().sorted(comparing(AgendaViews::isBare)).limit(MOST_NAMED).toList();
    blocks.bullets(named.stream().map(f -> brief(scene, f)).toList());
    blocks.buttons(named.stream().map(f -> open(blocks, f)).toList());
    if (all.size() > MOST_NAMED) {
      blocks.small("agenda.list.more", Map.of("count", all.size() - MOST_NAMED));
    }
    return blocks;
  }

  /** One's own manager stands first in any case; who has neither points nor a day comes last. */
  private static boolean isBare(AgendaFacts facts) {
    return facts.led() && facts.points().open().isEmpty() && facts.next().isEmpty();
  }

  private static Rich brief(Scene scene, AgendaFacts facts) {
    LocalDate today = scene.reader().today(scene.now());
    Optional<LocalDate> day = facts.next().flatMap(m -> m.next(today, scene.reader().zone()));
    return scene.rich(
        "agenda.list.line",
        Map.of(
            "person",
            facts.other().map(Person::name).orElse(""),
            "count",
            facts.points().open().size(),
            "planned",
            day.isPresent(),
            "day",
            day.map(scene.dates()::day).orElse("")));
  }

  static Button open(Blocks blocks, AgendaFacts facts) {
    Person other = facts.other().orElseThrow();
    return blocks.menu(ONE_ON_ONE, "open", other.id().value(), Rich.plain(other.firstName()));
  }
}
