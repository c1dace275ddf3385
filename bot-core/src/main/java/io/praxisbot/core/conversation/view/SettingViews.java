package io.praxisbot.core.conversation.view;

import io.praxisbot.core.cadence.CadenceSetting;
import io.praxisbot.core.cadence.CadenceSetting.Layer;
import io.praxisbot.core.cadence.SettingKind;
import io.praxisbot.core.conversation.command.PersonRef;
import io.praxisbot.core.conversation.command.Scope;
import io.praxisbot.core.conversation.fact.Target;
import io.praxisbot.core.message.Message;
import io.praxisbot.core.message.Rich;
import io.praxisbot.core.people.Person;
import io.praxisbot.core.people.PersonId;
import io.praxisbot.core.people.Reporting;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What admins read of what is set: what holds, and what a change did. */
final class SettingViews {

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

  static Optional<Message> applied(Scene scene) {
    return scene.administers() ? new SettingViews(scene).applied() : Optional.empty();
  }

  /** What holds, who set it, and who has another. */
  static Optional<Message> now(Scene scene) {
    return scene.administers() ? new SettingViews(scene).now() : Optional.empty();
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

  private Optional<Message> applied() {
    Blocks blocks = new Blocks(scene).paragraph("admin.setting.applied", is(scene.arg("after")));
    if (kind == SettingKind.REMINDER || kind == SettingKind.PLAN) {
      blocks.small("admin.setting.since", Map.of("kind", kind));
    }
    if (new SettingPreview(scene).isTooSoon()) {
      blocks.small("admin.setting.toosoon");
    }
    if (new SettingPreview(scene).isIdle()) {
      blocks.small("admin.setting.idle");
    }
    new SettingPreview(scene)
        .onADayOff()
        .ifPresent(days -> blocks.small("admin.setting.dayoff", days));
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
              "regions",
              some,
              "more",
              regions.size() > MOST_REGIONS,
              "example",
              regions.get(0) + suffix()));
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
    Map<String, Object> args = new HashMap<>(is(rule));
    args.put("source", new SourceText(scene).of(holds));
    args.put("already", scene.has("already"));
    blocks.paragraph("admin.setting.now", args);
    others(blocks, known);
    closing(blocks, known);
    return blocks
        .small("setting.how." + kind.name().toLowerCase(Locale.ROOT), Map.of("for", suffix()))
        .message();
  }

  /** Whoever looks at the holidays wants to see the other days off, too. */
  private void closing(Blocks blocks, List<CadenceSetting> known) {
    Target own =
        new Target(SettingKind.CLOSING, target.layer(), target.organization(), target.whom());
    known.stream()
        .filter(set -> kind == SettingKind.HOLIDAYS && set.id().equals(own.setting()))
        .filter(CadenceSetting::isSet)
        .forEach(
            set ->
                blocks.paragraph(
                    "setting.closing",
                    Map.of(
                        "rule", new RuleText(scene).of(SettingKind.CLOSING, set.rule()),
                        "where", where())));
  }

  /** What to type after a command to mean the same people. */
  private String suffix() {
    return target
        .whom()
        .flatMap(id -> PersonRef.of(new SourceText(scene).name(id)))
        .map(ref -> target.layer() == Layer.PERSON ? new Scope.Only(ref) : new Scope.TeamOf(ref))
        .map(Scope::canonical)
        .orElse("");
  }

  /** Who has another, by what is set closer to them. */
  private void others(Blocks blocks, List<CadenceSetting> known) {
    Set<PersonId> team = team();
    List<CadenceSetting> closer =
        known.stream()
            .filter(CadenceSetting::isSet)
            .filter(set -> set.kind() == kind && set.layer().compareTo(target.layer()) < 0)
            .filter(set -> target.layer() == Layer.ORGANIZATION || isOf(team, set))
            .sorted(
                Comparator.comparing(CadenceSetting::layer)
                    .reversed()
                    .thenComparing(CadenceSetting::setAt))
            .toList();
    if (closer.isEmpty()) {
      return;
    }
    blocks.paragraph("admin.setting.others", Map.of("kind", kind));
    List<CadenceSetting> told = closer.stream().limit(MOST_OTHERS).toList();
    SourceText source = new SourceText(scene, named(told));
    blocks.bullets(told.stream().map(set -> other(set, source)).toList());
    if (closer.size() > MOST_OTHERS) {
      blocks.small("admin.setting.others.more", Map.of("count", closer.size() - MOST_OTHERS));
    }
  }

  /** Whom a team's setting is for; nobody, if it is everybody's or one person's. */
  private Set<PersonId> team() {
    return target.layer() == Layer.TEAM
        ? scene.stores().reportingLines().under(target.whom().orElseThrow()).stream()
            .map(Reporting::id)
            .collect(Collectors.toSet())
        : Set.of();
  }

  private static boolean isOf(Set<PersonId> team, CadenceSetting set) {
    return set.layer() == Layer.PERSON && team.contains(new PersonId(set.whom()));
  }

  /** Whom these are for, and who set them. */
  private Map<PersonId, Person> named(List<CadenceSetting> told) {
    return scene.everybody(
        told.stream()
            .flatMap(set -> Stream.of(new PersonId(set.whom()), set.setBy()))
            .collect(Collectors.toSet()));
  }

  private Rich other(CadenceSetting set, SourceText source) {
    return scene.rich(
        "admin.setting.other",
        Map.of(
            "layer", set.layer(),
            "whom", source.name(new PersonId(set.whom())),
            "rule", new RuleText(scene).of(kind, set.rule()),
            "source", source.of(set)));
  }
}
