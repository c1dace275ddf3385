package io.praxisbot.teams.inbound;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.praxisbot.core.delivery.Aside;
import io.praxisbot.teams.outbound.Refreshes;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;

/**
 * Presses that Teams shows an answer to: the card as it is afterwards. It waits while the card is
 * being updated for everybody, and takes it from there; if that takes long, or the press changes
 * nothing on the card, a word says that it was taken.
 */
final class CardActions {

  private static final String CARD = "application/vnd.microsoft.card.adaptive";
  private static final String MESSAGE = "application/vnd.microsoft.activity.message";
  private static final String ERROR = "application/vnd.microsoft.error";

  /** Teams waits some ten seconds for the whole request. */
  private static final Duration PATIENCE = Duration.ofSeconds(4);

  /** How often it is looked whether there is nothing more to wait for. */
  private static final Duration GLANCE = Duration.ofMillis(50);

  private final Callers callers;
  private final Turns turns;
  private final Refreshes refreshes;
  private final InstantSource wall;

  CardActions(Callers callers, Turns turns, Refreshes refreshes, InstantSource wall) {
    this.callers = callers;
    this.turns = turns;
    this.refreshes = refreshes;
    this.wall = wall;
  }

  Answered pressed(Activity activity) {
    CardValues values = CardValues.of(Json.at(activity.value(), "action", "data"));
    if (values instanceof CardValues.Ours ours) {
      return callers
          .of(activity)
          .map(caller -> pressed(caller, ours, activity))
          .orElseGet(() -> message(Sentences.of(Callers.whyNobody(activity), activity)));
    }
    return values instanceof CardValues.Refused
        ? refused(Sentences.of("card.refused", activity))
        : message(Sentences.of("card.unknown", activity));
  }

  private Answered pressed(Caller caller, CardValues.Ours ours, Activity activity) {
    Optional<String> address = activity.replyTo().map(card -> card + "|" + activity.id());
    return address.isEmpty() || !activity.personal()
        ? said(take(caller, ours, activity, Optional.empty()), activity)
        : refreshed(caller, ours, activity, address.get());
  }

  private Answered refreshed(
      Caller caller, CardValues.Ours ours, Activity activity, String address) {
    try (Refreshes.Waiting waiting = refreshes.expect(address)) {
      Aside aside = new Aside(caller.account(), address, false, true);
      Turns.Taken taken = take(caller, ours, activity, Optional.of(aside));
      return card(waiting, taken).map(CardActions::card).orElseGet(() -> said(taken, activity));
    }
  }

  private Turns.Taken take(
      Caller caller, CardValues.Ours ours, Activity activity, Optional<Aside> aside) {
    return turns.take(caller, "i:" + activity.id(), Presses.input(ours), aside);
  }

  /** What is offered before all is sent, or at that moment. */
  private Optional<JsonNode> card(Refreshes.Waiting waiting, Turns.Taken taken) {
    var end = wall.instant().plus(PATIENCE);
    Optional<JsonNode> card = Optional.empty();
    boolean over = false;
    while (card.isEmpty() && !over) {
      over = taken.sent().isDone() || wall.instant().isAfter(end);
      card = waiting.await(over ? Duration.ZERO : GLANCE);
    }
    return card;
  }

  private static Answered said(Turns.Taken taken, Activity activity) {
    return taken.errors().isEmpty()
        ? message(Sentences.of("card.taken", activity))
        : message(String.join("\n", taken.errors().values()));
  }

  private static Answered card(JsonNode content) {
    ObjectNode answer = answer(200, CARD);
    answer.set("value", content);
    return Answered.invoke(answer);
  }

  private static Answered message(String sentence) {
    return Answered.invoke(answer(200, MESSAGE).put("value", sentence));
  }

  private static Answered refused(String sentence) {
    ObjectNode answer = answer(400, ERROR);
    answer.putObject("value").put("code", "BadRequest").put("message", sentence);
    return Answered.invoke(answer);
  }

  private static ObjectNode answer(int status, String type) {
    return Json.object().put("statusCode", status).put("type", type);
  }
}
