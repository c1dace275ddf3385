package io.praxisbot.core.conversation;

import io.praxisbot.core.access.AdminChange.Part;
import io.praxisbot.core.agenda.Circumstances;
import io.praxisbot.core.agenda.Effect;
import io.praxisbot.core.cadence.CadenceSetting;
import io.praxisbot.core.cadence.CadenceSetting.Layer;
import io.praxisbot.core.cadence.SettingKind;
import io.praxisbot.core.conversation.command.Command;
import io.praxisbot.core.conversation.command.PersonRef;
import io.praxisbot.core.conversation.command.Scope;
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
final class SettingChange {

  /** The argument that names the setting. */
  static final String SETTING = "setting";

  private static final String CONFIRM = "CONFIRM";
  private static final String RULE = "rule";
  private static final String COMMAND = "command";

  private final Moment moment;
  private final Reply reply;

  SettingChange(Moment moment, Reply reply) {
    this.moment = moment;
    this.reply = reply;
  }

  /** Whether it sets or shows something about the cadence. */
  static boolean takes(Command command) {
    return command instanceof Command.SetCadence
        || command instanceof Command.SetDigest
        || command instanceof Command.SetRule
        || command instanceof Command.ChangeClosing;
  }

  Step commanded(Command command) {
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
    Map<String, String> args = new LinkedHashMap<>();
    args.put(SETTING, target.setting());
    args.put(RULE, rule);
    args.put("before", holding(target, List.of()));
    args.put("after", holding(target, List.of(saying(target, rule))));
    args.put(COMMAND, command.canonical());
    Effect effect = effect(target, rule);
    count(effect, target, args);
    if (effect.moves().isEmpty()) {
      return apply(args).say("admin.setting.applied", args).done();
    }
    Dialogue asked = reply.begin(FlowName.ADMIN);
    for (Map.Entry<String, String> arg : args.entrySet()) {
      asked = asked.noting(arg.getKey(), arg.getValue());
    }
    return reply.ask(asked, CONFIRM, "admin.setting.preview", args).done();
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
    args.put("moves", String.valueOf(effect.moves().size()));
    args.put(
        "fallen", String.valueOf(effect.moves().stream().filter(Effect.Move::fallsOut).count()));
  }

  /** The preview was answered. */
  Step answered(Dialogue dialogue, String action) {
    Map<String, String> args = new LinkedHashMap<>(dialogue.notes());
    if (action.equals("people")) {
      args.put("people", "yes");
      return reply.ask(dialogue, CONFIRM, "admin.setting.preview", args).done();
    }
    if (action.equals("apply")) {
      apply(args);
      return reply.finish(dialogue, "admin.setting.applied", args).done();
    }
    return reply.finish(dialogue, "nothing.changed", Map.of()).done();
  }

  private Reply apply(Map<String, String> args) {
    Target target = Target.of(args.getOrDefault(SETTING, ""), moment.me().organization());
    String rule = args.getOrDefault(RULE, "");
    Noting noting = new Noting(moment);
    noting.part(new Part.OfSetting(target.setting(), set(target), rule));
    reply.change(new Change.CadenceSet(saying(target, rule), target.team(), target.only()));
    noting.into(reply, args.getOrDefault(COMMAND, ""));
    args.put("change", noting.id());
    return reply;
  }
}
