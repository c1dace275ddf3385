package io.praxisbot.core.conversation.view;

import io.praxisbot.core.access.Content;
import io.praxisbot.core.agenda.Circumstances;
import io.praxisbot.core.agenda.Effect;
import io.praxisbot.core.cadence.CadenceSetting;
import io.praxisbot.core.cadence.CadenceSetting.Layer;
import io.praxisbot.core.cadence.Occurrence;
import io.praxisbot.core.cadence.OccurrenceKind;
import io.praxisbot.core.cadence.SettingKind;
import io.praxisbot.core.conversation.Consequences;
import io.praxisbot.core.conversation.FlowName;
import io.praxisbot.core.conversation.Target;
import io.praxisbot.core.message.Button;
import io.praxisbot.core.message.Message;
import io.praxisbot.core.message.Rich;
import io.praxisbot.core.people.OrganizationId;
import io.praxisbot.core.people.Person;
import io.praxisbot.core.people.PersonId;
import io.praxisbot.core.store.Stores;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What admins read of what is set: what holds, what a change would move, and what it did. */
final class SettingViews {

  private static final int MOST_NAMED = 20;
  private static final int MOST_OTHERS = 10;
  private static final int MOST_REGIONS = 6;

  private final Scene scene;
  private final Target target;
  private final SettingKind kind;

  private SettingViews(Scene scene) {
    this.scene = scene;
    this.target = Target.of(scene.arg("setting"), scene.reader().organization());
    this.kind = target.kind();
  }

  /** What a change would move. */
  static Optional<Message> preview(Scene scene) {
    return scene.administers() ? new SettingViews(scene).preview() : Optional.empty();
  }

  static Optional<Message> applied(Scene scene) {
    return scene.administers() ? new SettingViews(scene).applied() : Optional.empty();
  }

  /** What holds, who set it, and who has another. */
  static Optional<Message> now(Scene scene) {
    return scene.administers() ? new SettingViews(scene).now() : Optional.empty();
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
    if (TooSoon.is(scene, known(), target)) {
      blocks.paragraph("admin.setting.toosoon");
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
        "where", where(),
        "reached", number("reached"),
        "own", number("own"),
        "moves", number("moves"),
        "fallen", number("fallen"));
  }

  private int number(String name) {
    return scene.has(name) ? Integer.parseInt(scene.arg(name)) : 0;
  }

  private String where() {
    return where(scene, target);
  }

  static String where(Scene scene, Target target) {
    return scene
        .texts()
        .plain(
            "setting.where",
            Map.of(
                "layer",
                target.layer(),
                "whom",
                target.whom().map(new SourceText(scene)::name).orElse("")));
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

  private Optional<Message> applied() {
    Blocks blocks = new Blocks(scene).paragraph("admin.setting.applied", is(scene.arg("after")));
    if (TooSoon.is(scene, known(), target)) {
      blocks.small("admin.setting.toosoon");
    }
    if (kind == SettingKind.HOLIDAYS) {
      hint(blocks);
    }
    return UndoViews.button(scene, blocks).message();
  }

  /** A country whose regions have days of their own. */
  private void hint(Blocks blocks) {
    RuleText rules = new RuleText(scene);
    List<String> regions = RuleText.regions(scene.arg("after"));
    if (!regions.isEmpty()) {
      String some =
          regions.stream()
              .limit(MOST_REGIONS)
              .map(code -> code + " " + rules.region(code))
              .collect(Collectors.joining(", "));
      blocks.small(
          "admin.holidays.regions",
          Map.of(
              "regions", some, "more", regions.size() > MOST_REGIONS, "example", regions.get(0)));
    }
  }

  private Map<String, Object> is(String rule) {
    String key = "setting.is." + kind.name().toLowerCase(Locale.ROOT);
    boolean one = target.layer() == Layer.PERSON;
    Map<String, Object> args =
        Map.of(
            "rule",
            new RuleText(scene).of(kind, rule),
            "off",
            rule.isEmpty() || rule.equals(SettingKind.OFF),
            "one",
            one,
            "whom",
            target.whom().map(new SourceText(scene)::name).orElse(""),
            "where",
            one && isAsked() ? "" : where());
    return Map.of("is", scene.texts().plain(key, args));
  }

  private boolean isAsked() {
    return kind == SettingKind.CHECK_IN || kind == SettingKind.DIGEST;
  }

  private Optional<Message> now() {
    Optional<PersonId> manager = target.whom().flatMap(scene::managerOf);
    List<CadenceSetting> known = scene.stores().cadenceSettings().in(scene.reader().organization());
    Optional<CadenceSetting> holds = target.holding(known, manager);
    String rule = holds.map(CadenceSetting::rule).orElseGet(() -> Target.outOfTheBox(kind));
    Blocks blocks = new Blocks(scene);
    Map<String, Object> args = new java.util.HashMap<>(is(rule));
    args.put("source", new SourceText(scene).of(holds));
    args.put("already", scene.has("already"));
    blocks.paragraph("admin.setting.now", args);
    others(blocks, known);
    return blocks.small("setting.how." + kind.name().toLowerCase(Locale.ROOT)).message();
  }

  /** Who has another, by what is set closer to them. */
  private void others(Blocks blocks, List<CadenceSetting> known) {
    List<CadenceSetting> closer =
        known.stream()
            .filter(CadenceSetting::isSet)
            .filter(set -> set.kind() == kind && set.layer().compareTo(target.layer()) < 0)
            .filter(set -> target.layer() == Layer.ORGANIZATION || isOfTeam(set))
            .sorted(
                java.util.Comparator.comparing(CadenceSetting::layer)
                    .reversed()
                    .thenComparing(CadenceSetting::setAt))
            .toList();
    if (closer.isEmpty()) {
      return;
    }
    blocks.paragraph("admin.setting.others", Map.of("kind", kind));
    blocks.bullets(closer.stream().limit(MOST_OTHERS).map(this::other).toList());
    if (closer.size() > MOST_OTHERS) {
      blocks.small("admin.setting.others.more", Map.of("count", closer.size() - MOST_OTHERS));
    }
  }

  private boolean isOfTeam(CadenceSetting set) {
    return set.layer() == Layer.PERSON
        && scene.managerOf(new PersonId(set.whom())).equals(target.whom());
  }

  private Rich other(CadenceSetting set) {
    SourceText source = new SourceText(scene);
    return scene.rich(
        "admin.setting.other",
        Map.of(
            "layer", set.layer(),
            "whom", source.name(new PersonId(set.whom())),
            "rule", new RuleText(scene).of(kind, set.rule()),
            "source", source.of(set)));
  }
}
