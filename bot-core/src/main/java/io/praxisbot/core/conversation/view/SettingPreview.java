package io.praxisbot.core.conversation.view;

import io.praxisbot.core.access.Content;
import io.praxisbot.core.agenda.Circumstances;
import io.praxisbot.core.agenda.Effect;
import io.praxisbot.core.cadence.CadenceSetting;
import io.praxisbot.core.cadence.Occurrence;
import io.praxisbot.core.cadence.OccurrenceKind;
import io.praxisbot.core.cadence.SettingKind;
import io.praxisbot.core.conversation.FlowName;
import io.praxisbot.core.conversation.fact.Consequences;
import io.praxisbot.core.conversation.fact.Target;
import io.praxisbot.core.message.Button;
import io.praxisbot.core.message.Message;
import io.praxisbot.core.message.Rich;
import io.praxisbot.core.people.OrganizationId;
import io.praxisbot.core.people.Person;
import io.praxisbot.core.people.PersonId;
import io.praxisbot.core.store.Stores;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a change of a setting would move, before it is applied. */
final class SettingPreview {

  private static final int MOST_NAMED = 20;

  private final Scene scene;
  private final Target target;
  private final SettingKind kind;

  SettingPreview(Scene scene) {
    this.scene = scene;
    this.target = Target.of(scene.arg("setting"), scene.reader().organization());
    this.kind = target.kind();
  }

  static Optional<Message> of(Scene scene) {
    return scene.administers() ? new SettingPreview(scene).preview() : Optional.empty();
  }

  /** Whether, so changed, a digest would name people before they are reminded. */
  boolean isTooSoon() {
    return TooSoon.is(scene, known(), target);
  }

  /** What falls on days off as it is set. */
  Optional<Map<String, Object>> onADayOff() {
    return OnADayOff.of(scene, known(), target);
  }

  /** Whether it leaves a programme without a day to choose. */
  boolean isIdle() {
    return IdleProgramme.is(scene, known(), target);
  }

  private Optional<Message> preview() {
    Blocks blocks = new Blocks(scene);
    if (blocks.settled()) {
      String how = scene.arg("settled").equals("cancel") ? "dropped" : "settled";
      return blocks.paragraph("admin.setting." + how, change()).message();
    }
    if (scene.has("late")) {
      blocks.paragraph(
          "admin.setting.late",
          Map.of("by", new SourceText(scene).name(new PersonId(scene.arg("late")))));
    }
    blocks.paragraph("admin.setting.preview", change());
    Effect effect = effect();
    if (!effect.moves().isEmpty()) {
      List<Rich> example = lines(effect.moves().subList(0, 1), "admin.setting.example");
      example.forEach(blocks::paragraph);
    }
    blocks.paragraph("admin.setting.moves", change());
    if (isTooSoon()) {
      blocks.paragraph("admin.setting.toosoon");
    }
    onADayOff().ifPresent(days -> blocks.paragraph("admin.setting.dayoff", days));
    if (isIdle()) {
      blocks.paragraph("admin.setting.idle");
    }
    if (scene.has("people")) {
      moving(blocks, effect);
    }
    return blocks.buttons(buttons(blocks)).message();
  }

  private List<Button> buttons(Blocks blocks) {
    List<Button> buttons = new ArrayList<>();
    buttons.add(blocks.answer(FlowName.ADMIN, "apply", "", "choice.apply", Button.Look.PRIMARY));
    if (!scene.has("people")) {
      buttons.add(blocks.answer(FlowName.ADMIN, "people", "", "choice.people"));
    }
    buttons.add(blocks.answer(FlowName.ADMIN, "cancel", "", "choice.cancel"));
    return buttons;
  }

  private Map<String, Object> change() {
    RuleText rules = new RuleText(scene);
    return Map.of(
        "before", rules.of(kind, scene.arg("before")),
        "after", rules.of(kind, scene.arg("after")),
        "kind", kind,
        "where", SettingViews.where(scene, target),
        "reached", number("reached"),
        "own", number("own"),
        "moves", number("moves"),
        "fallen", number("fallen"));
  }

  private int number(String name) {
    return scene.has(name) ? Integer.parseInt(scene.arg(name)) : 0;
  }

  private Effect effect() {
    Stores stores = scene.stores();
    OrganizationId organization = scene.reader().organization();
    Circumstances before =
        Circumstances.of(
            stores.people().in(organization),
            stores.reportingLines().in(organization),
            stores.cadenceSettings().in(organization));
    List<Occurrence> planned = new ArrayList<>();
    for (OccurrenceKind about : Consequences.about(kind)) {
      planned.addAll(stores.occurrences().in(organization, about));
    }
    return Consequences.of(wanted(), before, planned, scene.now());
  }

  private CadenceSetting wanted() {
    return new CadenceSetting(
        target.setting(),
        scene.reader().organization(),
        kind,
        scene.arg("rule"),
        scene.reader().id(),
        scene.now());
  }

  /** All that is set, with what is wanted. */
  private List<CadenceSetting> known() {
    List<CadenceSetting> known = new ArrayList<>();
    scene.stores().cadenceSettings().in(scene.reader().organization()).stream()
        .filter(set -> !set.id().equals(target.setting()))
        .forEach(known::add);
    known.add(wanted());
    return known;
  }

  private void moving(Blocks blocks, Effect effect) {
    List<Effect.Move> named = effect.moves().stream().limit(MOST_NAMED).toList();
    blocks.bullets(lines(named, "admin.setting.person"));
    if (effect.moves().size() > MOST_NAMED) {
      blocks.small("admin.setting.more", Map.of("count", effect.moves().size() - MOST_NAMED));
    }
  }

  private List<Rich> lines(List<Effect.Move> moves, String key) {
    Map<PersonId, Person> seen =
        scene.seen(Content.LEDGER, moves.stream().map(Effect.Move::person).toList());
    List<Rich> lines = new ArrayList<>();
    for (Effect.Move move : moves) {
      Optional.ofNullable(seen.get(move.person())).ifPresent(p -> lines.add(line(move, p, key)));
    }
    return lines;
  }

  private Rich line(Effect.Move move, Person person, String key) {
    String reason = new ShiftText(scene).of(move.shifts(), person);
    return scene.rich(
        key,
        Map.of(
            "person", key.endsWith("example") ? person.firstName() : person.name(),
            "kind", move.kind(),
            "from", scene.dates().moment(move.from(), person.zone()),
            "hasTo", move.to().isPresent(),
            "to", move.to().map(at -> scene.dates().moment(at, person.zone())).orElse(""),
            "falls", move.fallsOut(),
            "hasReason", !reason.isEmpty(),
            "reason", reason,
            "place", scene.dates().place(person.zone())));
  }
}
