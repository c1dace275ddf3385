package io.praxisbot.teams.inbound;

import java.util.Map;

/**
 * Buttons of clients that know no better way than a message with the button's data. Nothing can be
 * shown at the card, so what is wrong is said in the chat.
 */
final class CardMessages {

  private final Callers callers;
  private final Turns turns;
  private final Remarks remarks;

  CardMessages(Callers callers, Turns turns, Remarks remarks) {
    this.callers = callers;
    this.turns = turns;
    this.remarks = remarks;
  }

  Answered pressed(Activity activity) {
    if (activity.sender().isPresent()) {
      CardValues values = CardValues.of(activity.value());
      if (values instanceof CardValues.Ours ours) {
        callers
            .of(activity)
            .ifPresentOrElse(
                caller -> take(caller, ours, activity),
                () -> remarks.say(activity, Callers.whyNobody(activity)));
      } else {
        remarks.say(
            activity, values instanceof CardValues.Refused ? "card.refused" : "card.unknown");
      }
    }
    return Answered.TAKEN;
  }

  private void take(Caller caller, CardValues.Ours ours, Activity activity) {
    Map<String, String> errors =
        turns.take(caller, "p:" + activity.id(), Presses.input(ours)).errors();
    if (!errors.isEmpty()) {
      remarks.words(activity, String.join("\n", errors.values()));
    }
  }
}
