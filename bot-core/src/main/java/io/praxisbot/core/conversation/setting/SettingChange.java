package io.praxisbot.core.conversation.setting;

import io.praxisbot.core.access.AdminChange.Part;
import io.praxisbot.core.agenda.Circumstances;
import io.praxisbot.core.agenda.Effect;
import io.praxisbot.core.cadence.CadenceSetting;
import io.praxisbot.core.cadence.CadenceSetting.Layer;
import io.praxisbot.core.cadence.SettingKind;
import io.praxisbot.core.conversation.Dialogue;
import io.praxisbot.core.conversation.FlowName;
import io.praxisbot.core.conversation.Found;
import io.praxisbot.core.conversation.Moment;
import io.praxisbot.core.conversation.Noting;
import io.praxisbot.core.conversation.Reply;
import io.praxisbot.core.conversation.Step;
import io.praxisbot.core.conversation.change.Change;
import io.praxisbot.core.conversation.command.Audience;
import io.praxisbot.core.conversation.command.Command;
import io.praxisbot.core.conversation.command.CommandParser;
import io.praxisbot.core.conversation.command.Parsed;
import io.praxisbot.core.conversation.command.PersonRef;
import io.praxisbot.core.conversation.command.Scope;
import io.praxisbot.core.conversation.fact.Consequences;
import io.praxisbot.core.conversation.fact.Directory;
import io.praxisbot.core.conversation.fact.Target;
import io.praxisbot.core.people.Person;
import io.praxisbot.core.people.PersonId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An admin's change of anything about the cadence: what it would move is shown first, and one press
 * applies it. What moves nothing applies at once.
 */
public final class SettingChange {

  /** The argument that names the setting. */
  public static final String SETTING = "setting";

  private static final String CONFIRM = "CONFIRM";
  private static final String RULE = "rule";
  private static final String COMMAND = "command";

  /** The note of what was set on that very layer when the preview was shown. */
  private static final String SEEN = "seen";

  private final Moment moment;
  private final Reply reply;

  public SettingChange(Moment moment, Reply reply) {
    this.moment = moment;
    this.reply = reply;
  }

  /** Whether it sets or shows something about the cadence. */
  public static boolean takes(Command command) {
    return command instanceof Command.SetCadence
        || command instanceof Command.SetDigest
        || command instanceof Command.SetRule
        || command instanceof Command.ChangeClosing;
  }

  public Step commanded(Command command) {
    Scope scope = scope(command);
    Optional<PersonRef> ref = named(scope);
    Optional<Person> whom = Optional.empty();
    if (ref.isPresent()) {
      Found found = Found.of(ref.get(), moment);
      if (found.person().isEmpty()) {
        return found.said(reply, ref.get()).done();
      }
      whom = found.person();
    }
    Target target =
        new Target(kind(command), layer(scope), moment.me().organization(), whom.map(Person::id));
    Wanted wanted = new Wanted(moment, reply, target);
    Optional<String> rule = wanted.rule(command);
    if (rule.isEmpty()) {
      return reply.say("admin.setting", Map.of(SETTING, target.setting())).done();
    }
    return wanted
        .refused(command, rule.get())
        .orElseGet(() -> propose(target, command, rule.get()));
  }

  private static Scope scope(Command command) {
    if (command instanceof Command.SetCadence c) {
      return c.scope();
    } else if (command instanceof Command.SetDigest c) {
      return c.scope();
    } else if (command instanceof Command.SetRule c) {
      return c.scope();
    }
    return ((Command.ChangeClosing) command).scope();
  }

  private static SettingKind kind(Command command) {
    if (command instanceof Command.SetCadence) {
      return SettingKind.CHECK_IN;
    } else if (command instanceof Command.SetDigest) {
      return SettingKind.DIGEST;
    }
    return command instanceof Command.SetRule c ? c.kind() : SettingKind.CLOSING;
  }

  private static Optional<PersonRef> named(Scope scope) {
    if (scope instanceof Scope.TeamOf of) {
      return Optional.of(of.manager());
    }
    return scope instanceof Scope.Only of ? Optional.of(of.person()) : Optional.empty();
  }

  private static Layer layer(Scope scope) {
    if (scope instanceof Scope.TeamOf) {
      return Layer.TEAM;
    }
    return scope instanceof Scope.Only ? Layer.PERSON : Layer.ORGANIZATION;
  }

  private Step propose(Target target, Command command, String rule) {
    if (set(target).equals(rule)) {
      return reply.say("admin.setting", Map.of(SETTING, target.setting(), "already", "yes")).done();
    }
    Map<String, String> args = args(target, command, rule);
    if (movesNothing(args)) {
      return apply(args).say("admin.setting.applied", args).done();
    }
    return preview(reply.begin(FlowName.ADMIN), args);
  }

  private static boolean movesNothing(Map<String, String> args) {
    return "0".equals(args.get("moves")) && "0".equals(args.get("fallen"));
  }

  private Step preview(Dialogue begun, Map<String, String> args) {
    Dialogue asked = begun;
    for (Map.Entry<String, String> arg : args.entrySet()) {
      asked = asked.noting(arg.getKey(), arg.getValue());
    }
    return reply.ask(asked, CONFIRM, "admin.setting.preview", args).done();
  }

  private Map<String, String> args(Target target, Command command, String rule) {
    Map<String, String> args = new LinkedHashMap<>();
    args.put(SETTING, target.setting());
    args.put(RULE, rule);
    args.put(SEEN, set(target));
    args.put("before", holding(target, List.of()));
    args.put("after", holding(target, List.of(saying(target, rule))));
    args.put(COMMAND, command.canonical());
    count(effect(target, rule), target, args);
    return args;
  }

  /** What is set on that very layer; empty if nothing is. */
  private String set(Target target) {
    return moment
        .facts()
        .directory()
        .setting(target.setting())
        .map(CadenceSetting::rule)
        .orElse("");
  }

  private CadenceSetting saying(Target target, String rule) {
    return target.saying(rule, moment.me().id(), moment.turn().receivedAt());
  }

  /** What holds there, if those settings are made. */
  private String holding(Target target, List<CadenceSetting> made) {
    List<CadenceSetting> known =
        Stream.concat(
                made.stream(),
                moment.facts().directory().settings().stream()
                    .filter(s -> made.stream().noneMatch(m -> m.id().equals(s.id()))))
            .toList();
    Optional<PersonId> manager =
        target.whom().flatMap(id -> moment.facts().directory().managerOf(id));
    return target
        .holding(known, manager)
        .map(CadenceSetting::rule)
        .orElseGet(() -> Target.outOfTheBox(target.kind()));
  }

  private Effect effect(Target target, String rule) {
    Directory all = moment.facts().directory();
    Circumstances before = Circumstances.of(all.people(), all.lines(), all.settings());
    return Consequences.of(saying(target, rule), before, all.planned(), moment.facts().now());
  }

  private static void count(Effect effect, Target target, Map<String, String> args) {
    boolean adds = target.kind() == SettingKind.CLOSING;
    args.put("reached", String.valueOf(effect.reached().size()));
    args.put("own", String.valueOf(adds ? 0 : effect.own().size()));
    args.put("moves", String.valueOf(effect.moves().size() - effect.fallen()));
    args.put("fallen", String.valueOf(effect.fallen()));
  }

  /** The preview was answered. */
  public Step answered(Dialogue dialogue, String action) {
    Map<String, String> args = new LinkedHashMap<>(dialogue.notes());
    if (!args.containsKey(SETTING)) {
      return reply.finish(dialogue, "admin.setting.outdated", Map.of()).done();
    }
    if (action.equals("people")) {
      args.put("people", "yes");
      return reply.ask(dialogue, CONFIRM, "admin.setting.preview", args).done();
    }
    if (action.equals("apply")) {
      Target target = Target.of(dialogue.note(SETTING), moment.me().organization());
      if (!set(target).equals(dialogue.note(SEEN))) {
        return late(dialogue, target);
      }
      apply(args);
      return reply.finish(dialogue, "admin.setting.applied", args).done();
    }
    return reply.finish(dialogue, "nothing.changed", Map.of()).done();
  }

  /**
   * Somebody set another rule since the preview was shown. Days are added to those that are closed
   * by now, or taken from them; anything else is shown once more, as it would be now.
   */
  private Step late(Dialogue dialogue, Target target) {
    Optional<Command> typed = typed(dialogue);
    if (typed.isEmpty()) {
      return reply.finish(dialogue, "admin.setting.outdated", Map.of()).done();
    }
    String rule =
        new Wanted(moment, reply, target).rule(typed.get()).orElseGet(() -> dialogue.note(RULE));
    if (set(target).equals(rule)) {
      return reply
          .finish(dialogue, "admin.setting", Map.of(SETTING, target.setting(), "already", "yes"))
          .done();
    }
    Map<String, String> args = args(target, typed.get(), rule);
    if (target.kind() == SettingKind.CLOSING) {
      apply(args);
      return reply.finish(dialogue, "admin.setting.applied", args).done();
    }
    setBy(target).ifPresent(by -> args.put("late", by.value()));
    return preview(dialogue, args);
  }

  private Optional<PersonId> setBy(Target target) {
    return moment.facts().directory().setting(target.setting()).map(CadenceSetting::setBy);
  }

  private Optional<Command> typed(Dialogue dialogue) {
    Parsed parsed =
        new CommandParser().parse(dialogue.note(COMMAND), moment.facts().today(), Audience.ADMIN);
    return parsed instanceof Parsed.Understood whole && takes(whole.command())
        ? Optional.of(whole.command())
        : Optional.empty();
  }

  private Reply apply(Map<String, String> args) {
    Target target = Target.of(args.getOrDefault(SETTING, ""), moment.me().organization());
    String rule = args.getOrDefault(RULE, "");
    Noting noting = new Noting(moment);
    noting.part(new Part.OfSetting(target.setting(), set(target), rule));
    reply.change(
        new Change.CadenceSet(
            saying(target, rule), target.team(), target.only(), Optional.of(set(target))));
    noting.into(reply, args.getOrDefault(COMMAND, ""));
    args.put("change", noting.id());
    return reply;
  }
}
