package io.praxisbot.core.conversation.command;

import static io.praxisbot.core.conversation.command.ParserAssertions.TODAY;
import static io.praxisbot.core.conversation.command.ParserAssertions.parsed;
import static org.assertj.core.api.Assertions.assertThat;

import io.praxisbot.core.cadence.Cadence;
import io.praxisbot.core.cadence.ClosingDays;
import io.praxisbot.core.cadence.Lag;
import io.praxisbot.core.cadence.OnDayOff;
import io.praxisbot.core.cadence.Programme;
import io.praxisbot.core.cadence.QuietHours;
import io.praxisbot.core.cadence.SettingKind;
import io.praxisbot.core.cadence.Weekly;
import io.praxisbot.core.cadence.Workdays;
import io.praxisbot.core.followup.gap.Threshold;
import io.praxisbot.core.followup.gap.Thresholds;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever is shown to be typed means exactly what it is shown for. */
class CommandRoundTripTest {

  @Property
  void everyCommandIsReadBackFromItsCanonicalText(@ForAll("commands") Command command) {
    assertThat(parsed(command.canonical()))
        .as(command.canonical())
        .isEqualTo(new Parsed.Understood(command));
  }

  @Property
  void everyCommandButABareNameIsTakenInTheMiddleOfADialogue(@ForAll("commands") Command command) {
    boolean name =
        command instanceof Command.SetRule set
            && set.kind() == SettingKind.HOLIDAYS
            && set.rule().filter(rule -> rule.contains(" ")).isPresent();
    boolean openPause =
        command instanceof Command.PauseUntil pause
            && pause.from().isEmpty()
            && pause.end().isEmpty();
    Parsed strict = new CommandParser().inDialogue(command.canonical(), TODAY);
    assertThat(strict.equals(new Parsed.Understood(command)) || name || openPause)
        .as(command.canonical())
        .isTrue();
  }

  @Provide
  Arbitrary<Command> commands() {
    return Arbitraries.oneOf(List.of(rhythms(), rules(), closing(), leave(), others()));
  }

  private static Arbitrary<Command> rhythms() {
    Arbitrary<Command> cadences =
        Combinators.combine(rhythm(), scopes())
            .as((rhythm, scope) -> new Command.SetCadence(Optional.of(rhythm), scope));
    Arbitrary<Command> digests =
        Combinators.combine(rhythm(), scopes())
            .as((rhythm, scope) -> new Command.SetDigest(Optional.of(rhythm), scope));
    Arbitrary<Command> own = rhythm().map(rhythm -> new Command.When(Optional.of(rhythm)));
    return Arbitraries.oneOf(cadences, digests, own);
  }

  private static Arbitrary<RhythmWords> rhythm() {
    Arbitrary<Optional<LocalTime>> time = times().map(Optional::of);
    Arbitrary<DayOfWeek> day = Arbitraries.of(DayOfWeek.class);
    Arbitrary<RhythmWords> rhythm =
        Arbitraries.oneOf(
            Combinators.combine(Arbitraries.integers().between(1, 12), day, time)
                .as(RhythmWords::everyWeeks),
            Combinators.combine(Arbitraries.of(List.of(1, 2, 3, 4, -1)), day, time)
                .as(RhythmWords::monthly),
            Combinators.combine(Arbitraries.integers().between(1, 31), time)
                .as(RhythmWords::monthDay));
    return Combinators.combine(rhythm, Arbitraries.of(OnDayOff.class).optional())
        .as(RhythmWords::with);
  }

  private static Arbitrary<Command> rules() {
    return Arbitraries.of(SettingKind.values())
        .filter(kind -> kind != SettingKind.CLOSING)
        .flatMap(
            kind ->
                Combinators.combine(notation(kind).optional(), scopes())
                    .as((rule, scope) -> new Command.SetRule(kind, rule, scope)))
        .filter(CommandRoundTripTest::isAsked)
        .map(set -> (Command) set);
  }

  /** Whether it isn't one of those that have a command of their own. */
  private static boolean isAsked(Command.SetRule command) {
    boolean timed = command.kind() == SettingKind.CHECK_IN || command.kind() == SettingKind.DIGEST;
    boolean alone = command.scope() instanceof Scope.Only;
    return (!timed || command.rule().isPresent())
        && !(alone && command.kind() == SettingKind.THRESHOLDS);
  }

  private static Arbitrary<String> notation(SettingKind kind) {
    Arbitrary<String> off = Arbitraries.of("", SettingKind.OFF);
    Arbitrary<String> usual = Arbitraries.just("");
    return switch (kind) {
      case CHECK_IN, DIGEST, CLOSING -> usual;
      case REMINDER ->
          Arbitraries.oneOf(
              off,
              Combinators.combine(Arbitraries.integers().between(1, Lag.MOST), times())
                  .as((days, time) -> new Lag(days, time).notation()));
      case PLAN ->
          Arbitraries.oneOf(
              off,
              Combinators.combine(
                      Arbitraries.of(DayOfWeek.class), times(), Arbitraries.of(OnDayOff.class))
                  .as((day, time, skip) -> new Cadence(Weekly.on(day), time, skip).notation()));
      case PROGRAMME -> Arbitraries.oneOf(usual, programmes());
      case HOLIDAYS ->
          Arbitraries.oneOf(
              off,
              Arbitraries.of("de", "de-by", "us-ca", "Isle of Man", "germany Baden-Württemberg"));
      case WORKDAYS -> Arbitraries.oneOf(usual, weekdays().map(Workdays::notation));
      case THRESHOLDS -> Arbitraries.oneOf(usual, thresholds());
      case QUIET ->
          Arbitraries.oneOf(
              off,
              Combinators.combine(times(), times())
                  .filter((from, to) -> !from.equals(to))
                  .as((from, to) -> new QuietHours(from, to).notation()));
    };
  }

  private static Arbitrary<String> thresholds() {
    return Arbitraries.of(Threshold.values())
        .flatMap(
            threshold ->
                Arbitraries.integers()
                    .between(1, 200)
                    .filter(threshold::allows)
                    .map(value -> Thresholds.notation(threshold, value)));
  }

  private static Arbitrary<String> programmes() {
    Arbitrary<String> flexible =
        Combinators.combine(weekdays(), times(), times(), Arbitraries.integers().between(1, 12))
            .filter((days, from, to, weeks) -> !to.isBefore(from))
            .as((days, from, to, weeks) -> new Programme(false, days, from, to, weeks).notation());
    return Arbitraries.oneOf(Arbitraries.just(Programme.STRUCTURED.notation()), flexible);
  }

  private static Arbitrary<Command> closing() {
    Arbitrary<ClosingDays.Span> span =
        Combinators.combine(days(), Arbitraries.integers().between(0, 300))
            .as((first, more) -> new ClosingDays.Span(first, first.plusDays(more)));
    return Combinators.combine(
            Arbitraries.of(true, false),
            span.list().ofMinSize(1).ofMaxSize(6).map(ClosingDays::new),
            scopes())
        .as(Command.ChangeClosing::new);
  }

  private static Arbitrary<Command> leave() {
    Arbitrary<PauseEnd> end =
        Arbitraries.oneOf(
            Arbitraries.integers().between(1, 104).map(PauseEnd.ForWeeks::new),
            days().map(day -> new PauseEnd.On(day.plusDays(1_000))),
            Arbitraries.just(new PauseEnd.Open()));
    Arbitrary<Optional<LocalDate>> from = days().optional();
    Arbitrary<Command> given = Combinators.combine(people(), from, end).as(Command.GiveLeave::new);
    Arbitrary<Optional<String>> reason =
        Arbitraries.of("my knee", "(private)", "it is (half) over", "Umzug\nund mehr", "because!")
            .optional();
    Arbitrary<Command> own =
        Combinators.combine(from, end.optional(), reason).as(Command.PauseUntil::new);
    return Arbitraries.oneOf(given, own, people().map(Command.EndLeave::new));
  }

  private static Arbitrary<Command> others() {
    Arbitrary<Command> alone =
        Arbitraries.of(
            new Command.Undo(),
            new Command.Import(Optional.empty()),
            new Command.WhenUsual(),
            new Command.BusinessGoal(Optional.empty()),
            new Command.LearnFor(Optional.empty()),
            new Command.UnlearnFor(2),
            new Command.GoalServes(),
            new Command.GoalBeyondWork(),
            new Command.GoalHistory());
    Arbitrary<Command> moves =
        Combinators.combine(
                Arbitraries.of(GoalMove.values()), Arbitraries.integers().between(1, 9).optional())
            .as(Command.MoveGoal::new);
    return Arbitraries.oneOf(
        alone, moves, scopes().map(Command.Preview::new), people().map(Command.EndLine::new));
  }

  private static Arbitrary<Scope> scopes() {
    return Arbitraries.oneOf(
        Arbitraries.just(new Scope.Everybody()),
        people().map(Scope.TeamOf::new),
        people().map(Scope.Only::new));
  }

  private static Arbitrary<PersonRef> people() {
    return Arbitraries.of(
            "me",
            "ana",
            "Ana Lopes",
            "<@U1|ana b>",
            "a@example.com",
            "only",
            "Team Lead",
            "for",
            "until",
            "Zoë-Anne O'Hara",
            "15:00",
            "Marta's",
            "nobody",
            "off")
        .map(PersonRef::new);
  }

  private static Arbitrary<Set<DayOfWeek>> weekdays() {
    return Arbitraries.of(DayOfWeek.class).set().ofMinSize(1);
  }

  private static Arbitrary<LocalDate> days() {
    return Arbitraries.integers().between(0, 900).map(TODAY::plusDays);
  }

  private static Arbitrary<LocalTime> times() {
    return Arbitraries.integers()
        .between(0, 24 * 60 - 1)
        .map(minute -> LocalTime.ofSecondOfDay(minute * 60L));
  }
}
