package io.praxisbot.core.conversation.engine;

import io.praxisbot.core.checkin.CheckIn;
import io.praxisbot.core.conversation.Conversation;
import io.praxisbot.core.conversation.Dialogue;
import io.praxisbot.core.conversation.Dialogues;
import io.praxisbot.core.conversation.Flow;
import io.praxisbot.core.conversation.FlowName;
import io.praxisbot.core.conversation.Input;
import io.praxisbot.core.conversation.Length;
import io.praxisbot.core.conversation.Moment;
import io.praxisbot.core.conversation.Press;
import io.praxisbot.core.conversation.Reply;
import io.praxisbot.core.conversation.Step;
import io.praxisbot.core.conversation.Turn;
import io.praxisbot.core.conversation.answer.YesNo;
import io.praxisbot.core.conversation.command.Audience;
import io.praxisbot.core.conversation.command.Command;
import io.praxisbot.core.conversation.command.CommandParser;
import io.praxisbot.core.conversation.command.Likeness;
import io.praxisbot.core.conversation.command.Parsed;
import io.praxisbot.core.conversation.fact.Bars;
import io.praxisbot.core.conversation.fact.Pasted;
import io.praxisbot.core.conversation.followup.CountsFlow;
import io.praxisbot.core.conversation.followup.DigestFlow;
import io.praxisbot.core.conversation.followup.FollowUpFlow;
import io.praxisbot.core.conversation.followup.OneOnOneFlow;
import io.praxisbot.core.conversation.followup.SayingFlow;
import io.praxisbot.core.conversation.goal.CheckInFlow;
import io.praxisbot.core.conversation.goal.Edits;
import io.praxisbot.core.conversation.goal.Extras;
import io.praxisbot.core.conversation.goal.GoalFlow;
import io.praxisbot.core.conversation.goal.HelpFlow;
import io.praxisbot.core.conversation.goal.LearningFlow;
import io.praxisbot.core.conversation.goal.LookFlow;
import io.praxisbot.core.conversation.goal.PlanFlow;
import io.praxisbot.core.conversation.goal.ProposalFlow;
import io.praxisbot.core.conversation.goal.StageFlow;
import io.praxisbot.core.conversation.goal.SuggestFlow;
import io.praxisbot.core.conversation.measure.MeasureFlow;
import io.praxisbot.core.conversation.people.AdminFlow;
import io.praxisbot.core.conversation.people.AppointFlow;
import io.praxisbot.core.conversation.people.DeputyFlow;
import io.praxisbot.core.conversation.people.IntakeFlow;
import io.praxisbot.core.conversation.people.LeaveFlow;
import io.praxisbot.core.conversation.people.LinkFlow;
import io.praxisbot.core.conversation.people.ManagerFlow;
import io.praxisbot.core.conversation.people.Outsiders;
import io.praxisbot.core.conversation.people.PauseFlow;
import io.praxisbot.core.conversation.people.SightFlow;
import io.praxisbot.core.conversation.people.WelcomeFlow;
import io.praxisbot.core.conversation.people.WhereFlow;
import io.praxisbot.core.conversation.reader.Needs;
import io.praxisbot.core.conversation.reader.Sightings;
import io.praxisbot.core.conversation.setting.PreviewFlow;
import io.praxisbot.core.conversation.setting.TimeFlow;
import io.praxisbot.core.conversation.setting.WhyFlow;
import io.praxisbot.core.conversation.undo.UndoFlow;
import io.praxisbot.core.people.Person;
import io.praxisbot.core.table.Upload;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Finds the flow that a turn belongs to. A typed text answers the question that is open; only a
 * whole command gets past it. Without an open question it is read as a command, with a guess at
 * what was meant.
 */
final class Router {

  /** These ask whether something is meant; it isn't if the person goes on to something else. */
  private static final List<FlowName> SURE = List.of(FlowName.UNDO, FlowName.LEAVE);

  private final CommandParser parser = new CommandParser();
  private final Map<FlowName, Flow> flows = new EnumMap<>(FlowName.class);
  private final HelpFlow help = new HelpFlow();
  private final PlainWords plain = new PlainWords(parser, this::command);
  private final IntakeFlow intakes = new IntakeFlow();

  Router() {
    List.of(
            new WelcomeFlow(),
            new GoalFlow(),
            new StageFlow(),
            new PlanFlow(),
            new MeasureFlow(),
            new LearningFlow(),
            new CheckInFlow(),
            new PauseFlow(),
            new LeaveFlow(),
            new TimeFlow(),
            new ManagerFlow(),
            new DeputyFlow(),
            new SuggestFlow(),
            new ProposalFlow(),
            new DigestFlow(),
            new SayingFlow(),
            new FollowUpFlow(),
            new OneOnOneFlow(),
            new AdminFlow(),
            new UndoFlow(),
            new PreviewFlow(),
            intakes,
            new AppointFlow(),
            new WhereFlow(),
            new LinkFlow(),
            new WhyFlow(),
            new LookFlow(),
            new CountsFlow(),
            new SightFlow(),
            help)
        .forEach(flow -> flows.put(flow.name(), flow));
  }

  /** Where a turn goes, and which facts that needs. */
  record Route(Needs needs, Function<Moment, Step> steps) {
    Step step(Moment moment) {
      return steps.apply(moment);
    }
  }

  /** A guess that is met by anything but an answer is dropped, so that it never comes back. */
  Route route(Person person, Conversation conversation, Turn turn) {
    Extras extras = Extras.left(conversation, turn, person.today(turn.receivedAt()), parser);
    Route route = unlessLeft(person, extras.lapsedIn(conversation), turn);
    return extras.none()
        ? route
        : new Route(
            route.needs(),
            moment -> {
              Conversation rest = extras.lapsedIn(moment.conversation());
              Step step = route.step(new Moment(moment.facts(), rest, moment.turn()));
              return extras.quietened(step, moment);
            });
  }

  private Route unlessLeft(Person person, Conversation conversation, Turn turn) {
    Optional<Dialogue> left =
        SURE.stream()
            .flatMap(flow -> conversation.dialogue(flow).stream())
            .filter(dialogue -> isLeft(dialogue, conversation, person, turn))
            .findFirst();
    return left.map(
            dialogue ->
                settling(
                    dialogue, unlessLeft(person, without(conversation, dialogue.flow()), turn)))
        .orElseGet(() -> guessed(person, conversation, turn));
  }

  /** Whether somebody went on to something else instead of saying whether that is meant. */
  private boolean isLeft(Dialogue sure, Conversation conversation, Person person, Turn turn) {
    if (turn.input() instanceof Input.Pressed pressed) {
      return pressed.press().flow() != sure.flow();
    }
    if (!(turn.input() instanceof Input.Typed typed)) {
      return turn.input() instanceof Input.Submitted;
    }
    boolean current = Dialogues.of(conversation).isCurrent(sure);
    LocalDate today = person.today(turn.receivedAt());
    boolean other =
        parser.inDialogue(typed.text().strip(), today) instanceof Parsed.Understood whole
            && !(whole.command() instanceof Command.Cancel);
    return !current || other;
  }

  private Route settling(Dialogue dropped, Route route) {
    return new Route(
        route.needs(),
        moment -> {
          Conversation rest = without(moment.conversation(), dropped.flow());
          Step step = route.step(new Moment(moment.facts(), rest, moment.turn()));
          return help.settling(dropped, step, moment);
        });
  }

  private Route guessed(Person person, Conversation conversation, Turn turn) {
    Optional<Dialogue> guess = conversation.dialogue(FlowName.HELP);
    if (guess.filter(Either::asks).isPresent()) {
      return either(guess.get(), person, conversation, turn);
    }
    if (guess.isEmpty() || answers(turn.input(), guess.get())) {
      return routed(person, conversation, turn);
    }
    Route route =
        accepts(turn.input(), guess.get())
            ? suggested(guess.get(), person, turn)
            : routed(person, without(conversation, FlowName.HELP), turn);
    return settling(guess.get(), route);
  }

  /** What was typed goes where it was meant to go; anything else leaves it. */
  private Route either(Dialogue asked, Person person, Conversation conversation, Turn turn) {
    Optional<Boolean> answer = Either.said(turn.input(), asked);
    boolean byHand = turn.input().byHand();
    if (answer.isEmpty() && !byHand) {
      return routed(person, conversation, turn);
    }
    Conversation rest = without(conversation, FlowName.HELP);
    String text = Either.typed(asked);
    Turn meant = answer.isPresent() ? turn.typing(text) : turn;
    Route route =
        answer
            .map(is -> is ? answer(text, rest) : freely(text, person, rest, meant))
            .orElseGet(() -> routed(person, rest, meant));
    return settling(asked, as(meant, route));
  }

  private static Route as(Turn meant, Route route) {
    return new Route(
        route.needs(),
        moment -> route.step(new Moment(moment.facts(), moment.conversation(), meant)));
  }

  private Route answer(String text, Conversation conversation) {
    return conversation
        .current()
        .map(open -> flow(open.flow()))
        .map(flow -> new Route(Needs.in(flow.name()), moment -> flow.typed(text, moment)))
        .orElseGet(() -> new Route(Needs.in(FlowName.HELP), help::notUnderstood));
  }

  /** Whether this is the guess's own business: a no, or nothing that somebody typed or pressed. */
  private static boolean answers(Input input, Dialogue guess) {
    if (input instanceof Input.Typed typed) {
      return YesNo.read(typed.text()).equals(Optional.of(false));
    }
    return !(input instanceof Input.Pressed pressed)
        || (isOn(guess, pressed.press()) && !pressed.press().action().equals("yes"));
  }

  private static boolean accepts(Input input, Dialogue guess) {
    return input instanceof Input.Typed typed
        ? YesNo.read(typed.text()).equals(Optional.of(true))
        : input instanceof Input.Pressed pressed && isOn(guess, pressed.press());
  }

  private static boolean isOn(Dialogue guess, Press press) {
    return press.flow() == FlowName.HELP && press.nonce().equals(guess.nonce());
  }

  private Route routed(Person person, Conversation conversation, Turn turn) {
    Input input = turn.input();
    if (input.byHand() && !person.deactivated() && Bars.of(person).isPresent()) {
      return to(input, help::barred);
    }
    if (input instanceof Input.Typed typed) {
      return typed(typed.text().strip(), person, conversation, turn);
    }
    if (input instanceof Input.Pressed pressed) {
      Flow flow = flow(pressed.press().flow());
      return to(input, moment -> flow.pressed(pressed.press(), moment));
    }
    if (input instanceof Input.Submitted sent) {
      Flow flow = flow(sent.press().flow());
      return to(input, moment -> flow.submitted(sent.press(), sent.values(), moment));
    }
    if (input instanceof Input.Uploaded sent) {
      return to(input, moment -> intakes.uploaded(sent.file(), moment));
    }
    if (input instanceof Input.Rows rows) {
      return to(input, moment -> intakes.page(rows, moment));
    }
    if (input instanceof Input.Edited edited) {
      return to(input, moment -> new Edits(edited, moment).step());
    }
    if (input instanceof Input.FormMissed missed) {
      return to(input, moment -> help.missed(missed.press(), moment));
    }
    if (input instanceof Input.Due due) {
      return to(input, moment -> due(due).due(due, moment));
    }
    if (input instanceof Input.Silence silence) {
      return to(input, moment -> new Silences().step(silence, moment));
    }
    if (input instanceof Input.Refused refused) {
      return to(input, moment -> help.refused(refused.reason(), moment));
    }
    if (input instanceof Input.Profiled profiled) {
      return to(input, moment -> new Sightings().step(profiled.seen(), moment));
    }
    if (input instanceof Input.Redeemed redeemed) {
      return to(input, moment -> new Sightings().redeemed(redeemed, moment));
    }
    if (input instanceof Input.Appeared appeared) {
      return to(input, moment -> new Sightings().appeared(appeared.seen(), moment));
    }
    throw new IllegalStateException("no way to take " + input.getClass().getSimpleName());
  }

  private Route typed(String text, Person person, Conversation conversation, Turn turn) {
    if (text.isEmpty()) {
      return to(turn.input(), moment -> help.problem("input.empty", moment));
    }
    if (person.admin() && isTable(text, conversation)) {
      return pasted(text, turn);
    }
    int length = Length.of(text);
    int most = most(text, person);
    if (length > most) {
      return to(turn.input(), moment -> help.tooLong(length, most, moment));
    }
    LocalDate today = person.today(turn.receivedAt());
    Optional<Dialogue> open = conversation.current();
    if (open.isPresent() && open.get().flow() == FlowName.HELP) {
      return to(turn.input(), moment -> help.dropped(moment));
    }
    if (open.isPresent()) {
      Parsed strict = parser.inDialogue(text, today);
      if (strict instanceof Parsed.Understood whole) {
        return command(whole.command());
      }
      Flow flow = flow(open.get().flow());
      Parsed loose = parser.parse(text, today, Audience.EMPLOYEE);
      if (loose instanceof Parsed.Understood whole
          && Overtaking.passes(whole.command(), open.get())) {
        return command(whole.command());
      }
      if (Slips.isLeft(text, open.get())) {
        return command(new Command.Cancel());
      }
      Likeness likeness = parser.likeness(text, today, audience(person));
      boolean slip =
          Slips.isSlip(text, loose)
              || Slips.isBareWord(text, loose, open.get())
              || likeness == Likeness.COMMAND;
      if (!slip && flow.takes(text, open.get().question())) {
        return likeness == Likeness.EITHER || Slips.tellsOfAbsence(text, open.get())
            ? to(turn.input(), moment -> Either.ask(text, moment))
            : told(text, open.get(), person, conversation, turn);
      }
    }
    return freely(text, person, conversation, turn);
  }

  /**
   * What tells of somebody of theirs is done where it can't be the answer, and asked about else.
   */
  private Route told(
      String text, Dialogue open, Person person, Conversation conversation, Turn turn) {
    LocalDate today = person.today(turn.receivedAt());
    return plain.unless(
        text,
        answer(text, conversation),
        (whole, moment) ->
            Overtaking.isChosen(open)
                ? plain.done(parser.parse(whole, today, audience(person)), moment)
                : Either.ask(text, moment));
  }

  /**
   * A table has many lines, each of which may look like a command. Where something else was asked,
   * many lines may well be the answer, and the parser says whether they are a command.
   */
  private static boolean isTable(String text, Conversation conversation) {
    return conversation
        .current()
        .map(open -> open.flow() == FlowName.IMPORT && text.indexOf('\n') >= 0)
        .orElseGet(() -> Pasted.isCommand(text));
  }

  private Route pasted(String text, Turn turn) {
    Optional<String> rows = Optional.of(Pasted.rows(text)).filter(r -> !r.isBlank());
    return text.length() > Upload.MOST_BYTES
        ? to(turn.input(), moment -> new Reply(moment).say("import.toolarge").done())
        : to(turn.input(), moment -> intakes.commanded(new Command.Import(rows), moment));
  }

  /** An admin may paste a table; nobody else's words are as long. */
  private int most(String text, Person person) {
    return person.admin() && parser.bringsTable(text)
        ? Command.Import.LONGEST
        : CheckIn.LONGEST_ANSWER;
  }

  private static Audience audience(Moment moment) {
    boolean leads = moment.self().standing().leads();
    return moment.me().admin() ? Audience.ADMIN : leads ? Audience.MANAGER : Audience.EMPLOYEE;
  }

  private static Audience audience(Person person) {
    return person.admin() ? Audience.ADMIN : Audience.MANAGER;
  }

  private Route freely(String text, Person person, Conversation conversation, Turn turn) {
    LocalDate today = person.today(turn.receivedAt());
    Parsed parsed = parser.parse(text, today, audience(person));
    if (parsed instanceof Parsed.Understood whole) {
      return command(whole.command());
    }
    return parser.likeness(text, today, audience(person)) == Likeness.COMMAND
        ? loosely(text, parsed, conversation, turn)
        : plain.unless(
            text,
            plain.whom(text, loosely(text, parsed, conversation, turn)),
            (whole, moment) -> plain.done(parser.parse(whole, today, audience(person)), moment));
  }

  private Route loosely(String text, Parsed parsed, Conversation conversation, Turn turn) {
    boolean answer = conversation.current().isPresent() && text.equalsIgnoreCase("change");
    if (!answer && parsed instanceof Parsed.DidYouMean guess) {
      return to(turn.input(), moment -> help.guess(guess, moment));
    }
    if (parsed instanceof Parsed.Incomplete incomplete && SuggestFlow.isUnnamed(incomplete)) {
      return new Route(
          Needs.in(FlowName.SUGGEST), moment -> SuggestFlow.unnamed(text, incomplete, moment));
    }
    if (parsed instanceof Parsed.Incomplete incomplete) {
      return to(
          turn.input(),
          moment -> help.incomplete(incomplete.forSomebody(audience(moment)), moment.inBetween()));
    }
    Optional<Dialogue> open = conversation.current();
    return open.isPresent()
        ? new Route(
            Needs.in(open.get().flow()), moment -> flow(open.get().flow()).typed(text, moment))
        : to(turn.input(), moment -> alone(text, moment));
  }

  /** Whoever leads somebody, and tells of nobody, may have left out whom. */
  private Step alone(String text, Moment moment) {
    return parser
        .nobodyNamed(text)
        .filter(unnamed -> moment.self().standing().leads())
        .map(unnamed -> help.incomplete(unnamed, moment))
        .orElseGet(() -> help.notUnderstood(moment));
  }

  private Route suggested(Dialogue guess, Person person, Turn turn) {
    Parsed parsed =
        parser.parse(guess.note("canonical"), person.today(turn.receivedAt()), Audience.ADMIN);
    if (!(parsed instanceof Parsed.Understood whole)) {
      return to(turn.input(), moment -> help.notUnderstood(moment));
    }
    return command(whole.command());
  }

  /** What was interrupted by it goes on. */
  private static Conversation without(Conversation conversation, FlowName flow) {
    List<Dialogue> rest =
        Dialogues.of(conversation).open().stream().filter(d -> d.flow() != flow).toList();
    return conversation.talking(
        new Dialogues(
            rest.stream().findFirst(), rest.stream().skip(1).toList(), conversation.parked()));
  }

  private Route command(Command command) {
    Flow flow = flow(Belonging.of(command));
    return new Route(
        Needs.of(command),
        moment ->
            Outsiders.shut(command, moment)
                ? help.notTakingPart(Outsiders.first(command, moment), moment.inBetween())
                : flow.commanded(command, moment.inBetween()));
  }

  private Flow due(Input.Due due) {
    return flow(
        switch (due.kind()) {
          case CHECK_IN, REMINDER -> FlowName.CHECK_IN;
          case RETURN -> FlowName.PAUSE;
          case PROMISE -> FlowName.FOLLOW_UP;
          case PLAN -> FlowName.PLAN;
          case DIGEST -> FlowName.DIGEST;
          case ONE_ON_ONE -> FlowName.ONE_ON_ONE;
        });
  }

  private Flow flow(FlowName name) {
    return Optional.ofNullable(flows.get(name))
        .orElseThrow(() -> new IllegalStateException("no flow " + name));
  }

  private static Route to(Input input, Function<Moment, Step> steps) {
    return new Route(Needs.of(input), steps);
  }
}
