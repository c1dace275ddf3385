package io.praxisbot.core.conversation.engine;

import io.praxisbot.core.conversation.FlowName;
import io.praxisbot.core.conversation.Moment;
import io.praxisbot.core.conversation.Step;
import io.praxisbot.core.conversation.command.Command;
import io.praxisbot.core.conversation.command.CommandParser;
import io.praxisbot.core.conversation.command.Parsed;
import io.praxisbot.core.conversation.command.Spoken;
import io.praxisbot.core.conversation.engine.Router.Route;
import io.praxisbot.core.conversation.followup.FollowUpFlow;
import io.praxisbot.core.conversation.goal.HelpFlow;
import io.praxisbot.core.conversation.reader.Naming;
import io.praxisbot.core.conversation.reader.Needs;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Where a text goes that may tell in plain words of somebody, named without a sign. */
final class PlainWords {

  private final CommandParser parser;
  private final Function<Command, Route> commands;

  PlainWords(CommandParser parser, Function<Command, Route> commands) {
    this.parser = parser;
    this.commands = commands;
  }

  /**
   * Does something else where a text tells in plain words of somebody who is theirs.
   *
   * @param then with the whole command that it would be
   */
  Route unless(String text, Route route, BiFunction<String, Moment, Step> then) {
    return parser
        .spoken(text)
        .map(
            spoken ->
                new Route(
                    route.needs().and(Needs.in(of(spoken))),
                    moment ->
                        new Naming(spoken, moment)
                            .command(spoken)
                            .map(whole -> then.apply(whole, moment))
                            .orElseGet(() -> route.step(moment))))
        .orElse(route);
  }

  /** Where somebody tells of a person who is nobody of theirs, they hear who is. */
  Route whom(String text, Route route) {
    return parser.spoken(text).filter(Spoken::ofTheirs).isEmpty()
        ? route
        : new Route(
            route.needs().and(Needs.in(FlowName.FOLLOW_UP)),
            moment ->
                moment.facts().team().isEmpty()
                    ? route.step(moment)
                    : FollowUpFlow.whom(parser.spoken(text).orElseThrow(), moment.inBetween()));
  }

  private static FlowName of(Spoken spoken) {
    if (spoken.ofSuggesting()) {
      return FlowName.SUGGEST;
    }
    return spoken.ofTalks() ? FlowName.ONE_ON_ONE : FlowName.FOLLOW_UP;
  }

  /** Does what it turned out to be. */
  Step done(Parsed parsed, Moment moment) {
    if (parsed instanceof Parsed.Understood whole) {
      return commands.apply(whole.command()).step(moment);
    }
    return parsed instanceof Parsed.Incomplete incomplete
        ? new HelpFlow().incomplete(incomplete, moment.inBetween())
        : new HelpFlow().notUnderstood(moment);
  }
}
