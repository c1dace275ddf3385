package io.praxisbot.core.conversation.view;

import io.praxisbot.core.access.Content;
import io.praxisbot.core.conversation.FlowName;
import io.praxisbot.core.conversation.fact.Owed;
import io.praxisbot.core.followup.FollowUp;
import io.praxisbot.core.followup.FollowUpId;
import io.praxisbot.core.followup.GapKind;
import io.praxisbot.core.followup.gap.Member;
import io.praxisbot.core.message.Button;
import io.praxisbot.core.message.Message;
import io.praxisbot.core.people.Person;
import io.praxisbot.core.people.PersonId;
import io.praxisbot.core.store.Stored;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What the manager reads about what they did: that it is noted, and how to take it back. */
final class FollowUpViews {

  private FollowUpViews() {}

  /** That it is noted, and can be taken back. */
  static Optional<Message> noted(Scene scene) {
    Blocks blocks = new Blocks(scene).paragraph(scene.arg("view"), words(scene));
    if (scene.has("over")) {
      blocks.small("followup.over", words(scene));
    }
    if (scene.has("owed")) {
      blocks.small("followup.owed", words(scene));
    }
    blocks.buttons(List.of(undo(scene, blocks)));
    return SayingViews.useful(blocks, scene.arg("opening")).message();
  }

  private static Button undo(Scene scene, Blocks blocks) {
    String subject = scene.arg("followup") + ":" + scene.arg("digest");
    return blocks.menu(FlowName.FOLLOW_UP, "undo", subject, "menu.digest.undo");
  }

  /** How texts call what was done. */
  static String how(FollowUp done) {
    return done.answers() ? "answered" : done.kind().name().toLowerCase(Locale.ROOT);
  }

  /** A sentence about somebody on the reader's team and what was done. */
  static Optional<Message> told(Scene scene) {
    return new Blocks(scene).paragraph(scene.arg("view"), words(scene)).message();
  }

  /** Whom the reader can mean: those on their team at this moment. */
  static Optional<Message> whom(Scene scene) {
    List<Person> team = TeamViews.visible(scene).stream().map(Member::person).toList();
    Map<String, Object> words =
        new LinkedHashMap<>(Names.of(team.stream().map(Person::name).toList()));
    words.put("first", team.stream().findFirst().map(Person::firstName).orElse(""));
    return new Blocks(scene).paragraph("followup.whom", words).message();
  }

  /** What such sentences are made of; what was promised is in the manager's own words. */
  static Map<String, Object> words(Scene scene) {
    Map<String, Object> words = new LinkedHashMap<>();
    words.put("person", theirs(scene).map(Person::firstName).orElse("…"));
    words.put("day", scene.has("by") ? scene.dates().day(LocalDate.parse(scene.arg("by"))) : "");
    words.put("today", scene.has("by") && isToday(scene));
    boolean reminded = scene.has("remind");
    words.put("reminded", reminded);
    words.put("sameday", scene.arg("remind").equals(scene.arg("by")));
    words.put("reminder", reminded ? scene.dates().day(LocalDate.parse(scene.arg("remind"))) : "");
    words.put("kind", scene.has("kind") ? GapKind.valueOf(scene.arg("kind")) : "");
    words.put("all", scene.has("all"));
    words.put("owed", scene.has("owed"));
    words.put("later", scene.has("at"));
    words.put("at", at(scene));
    String said = followUp(scene).flatMap(FollowUp::words).orElse("");
    words.put("said", !said.isEmpty());
    words.put("words", said);
    return words;
  }

  private static boolean isToday(Scene scene) {
    return LocalDate.parse(scene.arg("by")).equals(scene.reader().today(scene.now()));
  }

  /** When it comes to them, by their own clock. */
  private static String at(Scene scene) {
    return theirs(scene)
        .filter(person -> scene.has("at"))
        .map(person -> scene.dates().moment(Instant.parse(scene.arg("at")), person.zone()))
        .orElse("");
  }

  /** Whom it is about, while they report to the reader; or to whom the reader owes it. */
  static Optional<Person> theirs(Scene scene) {
    PersonId id = new PersonId(scene.arg("person"));
    return Optional.ofNullable(scene.seen(Content.CAREER_GOALS, List.of(id)).get(id))
        .or(() -> owed(scene));
  }

  private static Optional<Person> owed(Scene scene) {
    return Owed.by(scene.stores(), scene.reader(), List.of(), scene.now()).stream()
        .filter(promise -> promise.act().id().value().equals(scene.arg("followup")))
        .map(Owed.Promise::to)
        .findFirst();
  }

  /** What the reader did. */
  private static Optional<FollowUp> followUp(Scene scene) {
    return scene.has("followup")
        ? scene
            .stores()
            .followUps()
            .find(new FollowUpId(scene.arg("followup")))
            .map(Stored::value)
            .filter(done -> done.manager().equals(scene.reader().id()))
        : Optional.empty();
  }
}
