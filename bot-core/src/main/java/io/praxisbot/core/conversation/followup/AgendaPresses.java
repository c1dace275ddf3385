package io.praxisbot.core.conversation.followup;

import io.praxisbot.core.conversation.Moment;
import io.praxisbot.core.conversation.Pairs;
import io.praxisbot.core.conversation.Pairs.Pair;
import io.praxisbot.core.conversation.Reply;
import io.praxisbot.core.conversation.Step;
import io.praxisbot.core.conversation.command.AgendaWish.Move;
import io.praxisbot.core.followup.oneonone.Points;
import io.praxisbot.core.followup.oneonone.Points.Listed;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What a press on an agenda does; the agenda changes where it stands. */
final class AgendaPresses {

  private final Moment moment;
  private final Optional<Pair> pair;
  private final Reply reply;

  /**
   * @param pair whose agenda; empty for what is left of somebody's own without a manager
   */
  AgendaPresses(Moment moment, Optional<Pair> pair) {
    this.moment = moment;
    this.pair = pair;
    this.reply = new Reply(moment);
  }

  /**
   * Does it.
   *
   * @param parts the other one, the page, whose agenda the point is kept in, the point
   */
  Step step(String action, String[] parts) {
    return switch (action) {
      case "open" ->
          pair.map(with -> OneOnOneFlow.shown(with, Map.of(), reply).done()).orElseGet(this::gone);
      case "page" -> shown(parts, Map.of());
      case "talked" ->
          pair.map(with -> new Talked(moment, reply).pressed(with)).orElseGet(this::gone);
      case "untalk" ->
          pair.map(with -> new Talked(moment, reply).undone(with, parts)).orElseGet(this::gone);
      case "all" -> all(parts);
      case "tick" -> moved(Move.TICK, parts);
      case "share" -> moved(Move.SHARE, parts);
      case "keep" -> moved(Move.KEEP, parts);
      case "remove" -> moved(Move.REMOVE, parts);
      case "untick" -> opened(parts);
      default -> gone();
    };
  }

  private Step gone() {
    return reply.say("gone").done();
  }

  private Points points() {
    Pairs pairs = new Pairs(moment);
    return pair.map(pairs::points).orElseGet(pairs::left);
  }

  private Step moved(Move move, String[] parts) {
    AgendaActs acts = new AgendaActs(moment, reply);
    Optional<Listed> listed = named(points().open().stream(), parts);
    Optional<Step> refusal = listed.flatMap(l -> acts.refused(pair, l, move));
    if (refusal.isPresent()) {
      return refusal.get();
    }
    listed.ifPresent(l -> acts.change(pair, l, move));
    return shown(parts, Map.of());
  }

  private Step opened(String[] parts) {
    named(points().ticked().stream(), parts)
        .ifPresent(l -> new AgendaActs(moment, reply).change(pair, l, Move.REOPEN));
    return shown(parts, Map.of());
  }

  /** All that both of them see is done. */
  private Step all(String[] parts) {
    points().open().stream()
        .filter(l -> l.point().shared())
        .forEach(l -> new AgendaActs(moment, reply).change(pair, l, Move.TICK));
    return shown(parts, Map.of());
  }

  private static Optional<Listed> named(Stream<Listed> points, String[] parts) {
    return parts.length < 4
        ? Optional.empty()
        : points
            .filter(l -> l.pair().value().equals(parts[2]))
            .filter(l -> l.point().id().value().equals(parts[3]))
            .findFirst();
  }

  private Step shown(String[] parts, Map<String, String> more) {
    Map<String, String> args = new LinkedHashMap<>(more);
    if (parts.length > 1 && parts[1].matches("\\d{1,2}")) {
      args.put("page", parts[1]);
    }
    return pair.map(
            with ->
                reply.replaceIn(
                    OneOnOneFlow.slot(moment.me().id(), with.other().id()),
                    "agenda",
                    OneOnOneFlow.args(with, args)))
        .orElseGet(() -> reply.say("agenda.alone"))
        .done();
  }
}
