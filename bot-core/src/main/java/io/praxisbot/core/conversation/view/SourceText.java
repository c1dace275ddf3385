package io.praxisbot.core.conversation.view;

import io.praxisbot.core.agenda.Source;
import io.praxisbot.core.cadence.CadenceSetting;
import io.praxisbot.core.cadence.CadenceSetting.Layer;
import io.praxisbot.core.people.Person;
import io.praxisbot.core.people.PersonId;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** Who set something, for whom and when, in words. */
final class SourceText {

  private final Scene scene;

  private final Map<PersonId, Person> known;

  SourceText(Scene scene) {
    this(scene, Map.of());
  }

  /**
   * @param known people whom it may name, read at once by whoever tells of many
   */
  SourceText(Scene scene, Map<PersonId, Person> known) {
    this.scene = scene;
    this.known = Map.copyOf(known);
  }

  /** As in "set by Nadia for everybody on Thursday 12 November"; or "out of the box". */
  String of(Optional<CadenceSetting> set) {
    return set.map(this::of).orElseGet(this::outOfTheBox);
  }

  String of(CadenceSetting set) {
    return of(set.layer(), whom(set), set.setBy(), set.setAt());
  }

  private static Optional<PersonId> whom(CadenceSetting set) {
    return set.forAll() ? Optional.empty() : Optional.of(new PersonId(set.whom()));
  }

  /** The same for what holds for a person. */
  String of(Optional<Source> source, PersonId person, Optional<PersonId> manager) {
    return source
        .map(
            set ->
                of(
                    set.layer(),
                    set.layer() == Layer.PERSON ? Optional.of(person) : manager,
                    set.setBy(),
                    set.setAt()))
        .orElseGet(this::outOfTheBox);
  }

  private String of(Layer layer, Optional<PersonId> whom, PersonId by, Instant at) {
    boolean own = layer == Layer.PERSON && whom.equals(Optional.of(by));
    return scene
        .texts()
        .plain(
            "source",
            Map.of(
                "layer", layer,
                "own", own,
                "by", name(by),
                "whom", whom.map(this::name).orElse(""),
                "day", scene.dates().day(scene.reader().today(at))));
  }

  /** Whoever set it may be gone by now. */
  String name(PersonId id) {
    return Optional.ofNullable(known.get(id))
        .or(() -> scene.person(id))
        .map(Person::firstName)
        .orElseGet(() -> scene.texts().plain("source.somebody"));
  }

  private String outOfTheBox() {
    return scene.texts().plain("source.none");
  }
}
