package io.praxisbot.core.conversation;

import io.praxisbot.core.agenda.Reach;
import io.praxisbot.core.cadence.Cadence;
import io.praxisbot.core.cadence.CadenceDefaults;
import io.praxisbot.core.cadence.CadenceSetting;
import io.praxisbot.core.cadence.CadenceSetting.Layer;
import io.praxisbot.core.cadence.Occurrence;
import io.praxisbot.core.cadence.OccurrenceKind;
import io.praxisbot.core.cadence.Planner;
import io.praxisbot.core.cadence.SettingKind;
import io.praxisbot.core.conversation.command.Command;
import io.praxisbot.core.conversation.command.PersonRef;
import io.praxisbot.core.conversation.command.RhythmWords;
import io.praxisbot.core.conversation.command.Scope;
import io.praxisbot.core.people.Person;
import io.praxisbot.core.people.PersonId;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An admin's change of when check-ins or digests happen: what it would move is shown first, and one
 * press applies it. What moves nothing applies at once.
 */
final class CadenceChange {

  private static final String CONFIRM = "CONFIRM";

  private final Moment moment;
  private final Reply reply;

  CadenceChange(Moment moment, Reply reply) {
    this.moment = moment;
    this.reply = reply;
  }

  /** Whether it is a change of when check-ins or digests happen for everybody or a team. */
  static boolean takes(Command command) {
    return (command instanceof Command.SetCadence cadence
            && !(cadence.scope() instanceof Scope.Only))
        || (command instanceof Command.SetDigest digest && !(digest.scope() instanceof Scope.Only));
  }

  Step commanded(Command command) {
    boolean checkIns = command instanceof Command.SetCadence;
    Optional<RhythmWords> words =
        checkIns ? ((Command.SetCadence) command).rhythm() : ((Command.SetDigest) command).rhythm();
    Scope scope =
        checkIns ? ((Command.SetCadence) command).scope() : ((Command.SetDigest) command).scope();
    Optional<PersonRef> team =
        scope instanceof Scope.TeamOf of ? Optional.of(of.manager()) : Optional.empty();
    Optional<Person> manager = Optional.empty();
    if (team.isPresent()) {
      Found found = Found.of(team.get(), moment.facts().directory());
      if (found.person().isEmpty()) {
        return found.said(reply, team.get()).done();
      }
      manager = found.person();
    }
    OccurrenceKind kind = checkIns ? OccurrenceKind.CHECK_IN : OccurrenceKind.DIGEST;
    return words.isPresent()
        ? propose(kind, words.get(), manager)
        : reply
            .say(
                "admin.cadence.now",
                Map.of("kind", kind.name(), "team", manager.map(m -> m.id().value()).orElse("")))
            .done();
  }

  private Step propose(OccurrenceKind kind, RhythmWords words, Optional<Person> manager) {
    Cadence before = current(kind, manager);
    Cadence wanted = Rhythmic.of(words, before, firstDay(before));
    Map<String, String> args = new LinkedHashMap<>();
    args.put("kind", kind.name());
    args.put("cadence", wanted.notation());
    args.put("before", before.notation());
    args.put("team", manager.map(m -> m.id().value()).orElse(""));
    Reach reach = reach(kind, manager);
    List<Occurrence> planned = moment.facts().directory().planned();
    // What was just applied may not have been planned anew for everybody yet.
    List<Occurrence> moving =
        wanted.equals(before) ? List.of() : reach.moving(planned, wanted, moment.facts().now());
    args.put("reached", String.valueOf(reach.reached(planned).size()));
    args.put("own", String.valueOf(reach.own(planned)));
    moving.stream().findFirst().ifPresent(o -> example(o, reach, wanted, args));
    if (moving.isEmpty()) {
      return apply(args).say("admin.cadence.applied", args).done();
    }
    Dialogue asked = reply.begin(FlowName.ADMIN);
    for (Map.Entry<String, String> arg : args.entrySet()) {
      asked = asked.noting(arg.getKey(), arg.getValue());
    }
    return reply.ask(asked, CONFIRM, "admin.cadence.preview", args).done();
  }

  private void example(Occurrence planned, Reach reach, Cadence wanted, Map<String, String> args) {
    args.put("example", planned.person().value());
    args.put("from", planned.dueAt().orElseThrow().toString());
    args.put("to", reach.next(planned, wanted, moment.facts().now()).toString());
  }

  private Reach reach(OccurrenceKind kind, Optional<Person> manager) {
    Directory directory = moment.facts().directory();
    return new Reach(
        directory.people(), directory.lines(), directory.settings(), kind, manager.map(Person::id));
  }

  private Cadence current(OccurrenceKind kind, Optional<Person> manager) {
    var settings = moment.facts().directory().settings();
    String organization = moment.me().organization().value();
    Optional<String> team =
        manager.map(m -> CadenceSetting.idFor(Layer.TEAM, m.id().value(), SettingKind.of(kind)));
    String everybody = CadenceSetting.idFor(Layer.ORGANIZATION, organization, SettingKind.of(kind));
    return settings.stream()
        .filter(s -> team.filter(s.id()::equals).isPresent())
        .findFirst()
        .or(() -> settings.stream().filter(s -> s.id().equals(everybody)).findFirst())
        .map(s -> Cadence.parse(s.rule()))
        .orElse(kind == OccurrenceKind.DIGEST ? CadenceDefaults.DIGEST : CadenceDefaults.CHECK_IN);
  }

  /** This week if its check-in is still to come, else the next: blocks of weeks start there. */
  private LocalDate firstDay(Cadence before) {
    LocalDate monday =
        moment.facts().today().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    Instant next = Planner.next(before, moment.me().zone(), monday, moment.facts().now()).at();
    LocalDate day = next.atZone(moment.me().zone()).toLocalDate();
    return day.isBefore(monday.plusWeeks(1)) ? monday : monday.plusWeeks(1);
  }

  /** The preview was answered. */
  Step answered(Dialogue dialogue, String action) {
    Map<String, String> args = new LinkedHashMap<>(dialogue.notes());
    if (action.equals("people")) {
      args.put("people", "yes");
      return reply.ask(dialogue, CONFIRM, "admin.cadence.preview", args).done();
    }
    if (action.equals("apply")) {
      apply(args);
      return reply.finish(dialogue, "admin.cadence.applied", args).done();
    }
    return reply.finish(dialogue, "admin.cadence.cancelled", Map.of()).done();
  }

  private Reply apply(Map<String, String> args) {
    OccurrenceKind kind = OccurrenceKind.valueOf(args.getOrDefault("kind", ""));
    String team = args.getOrDefault("team", "");
    Layer layer = team.isEmpty() ? Layer.ORGANIZATION : Layer.TEAM;
    String whom = team.isEmpty() ? moment.me().organization().value() : team;
    CadenceSetting setting =
        new CadenceSetting(
            CadenceSetting.idFor(layer, whom, SettingKind.of(kind)),
            moment.me().organization(),
            SettingKind.of(kind),
            args.getOrDefault("cadence", ""),
            moment.me().id(),
            moment.turn().receivedAt());
    return reply.change(
        new Change.CadenceSet(
            setting,
            team.isEmpty() ? Optional.empty() : Optional.of(new PersonId(team)),
            Optional.empty()));
  }
}
