package io.praxisbot.core.conversation.goal;

import io.praxisbot.core.conversation.Conversation;
import io.praxisbot.core.conversation.Dialogue;
import io.praxisbot.core.conversation.Dialogues;
import io.praxisbot.core.conversation.FlowName;
import io.praxisbot.core.conversation.Input;
import io.praxisbot.core.conversation.Moment;
import io.praxisbot.core.conversation.Reply;
import io.praxisbot.core.conversation.Step;
import io.praxisbot.core.conversation.Turn;
import io.praxisbot.core.conversation.command.Audience;
import io.praxisbot.core.conversation.command.Command;
import io.praxisbot.core.conversation.command.CommandParser;
import io.praxisbot.core.conversation.command.Parsed;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Questions that nobody need answer, on cards that are finished without: a word why, what was
 * learned for. They lapse without a word as soon as somebody goes on to something else.
 *
 * @param dialogues those that somebody went on from
 */
public record Extras(List<Dialogue> dialogues) {

  public static Extras left(
      Conversation conversation, Turn turn, LocalDate today, CommandParser parser) {
    return new Extras(
        Dialogues.of(conversation).open().stream()
            .filter(Extras::isExtra)
            .filter(d -> isBehind(d, conversation, turn) || isLeft(d, turn.input(), today, parser))
            .toList());
  }

  private static boolean isExtra(Dialogue dialogue) {
    return switch (dialogue.flow()) {
      case STAGE -> Moved.asks(dialogue) || Room.asks(dialogue);
      case LEARNED -> dialogue.question().equals(LearningFlow.ABOUT);
      case PROPOSAL -> dialogue.question().equals(DeclinedProposal.WHY);
      default -> false;
    };
  }

  /** Something else was asked since. */
  private static boolean isBehind(Dialogue extra, Conversation conversation, Turn turn) {
    return !Dialogues.of(conversation).isCurrent(extra) && turn.input() instanceof Input.Typed;
  }

  private static boolean isLeft(
      Dialogue extra, Input input, LocalDate today, CommandParser parser) {
    if (input instanceof Input.Typed typed) {
      return isCommand(typed.text().strip(), extra, today, parser);
    }
    if (input instanceof Input.Pressed pressed) {
      return pressed.press().flow() != extra.flow();
    }
    if (input instanceof Input.Submitted sent) {
      return sent.press().flow() != extra.flow();
    }
    return input instanceof Input.Due;
  }

  /** A goal that somebody begins is no word why; "learned too late" may be one. */
  private static boolean isCommand(
      String text, Dialogue extra, LocalDate today, CommandParser parser) {
    if (parser.inDialogue(text, today) instanceof Parsed.Understood whole) {
      return !(whole.command() instanceof Command.Cancel);
    }
    boolean anything = extra.flow() == FlowName.LEARNED || Room.asks(extra);
    return parser.parse(text, today, Audience.EMPLOYEE) instanceof Parsed.Understood begun
        && (anything
            || begun.command() instanceof Command.SetGoal
            || begun.command() instanceof Command.BusinessGoal);
  }

  public boolean none() {
    return dialogues.isEmpty();
  }

  /** The conversation as if they had never been asked. */
  public Conversation lapsedIn(Conversation conversation) {
    List<Dialogue> rest =
        Dialogues.of(conversation).open().stream()
            .filter(d -> dialogues.stream().noneMatch(e -> e.id().equals(d.id())))
            .toList();
    return conversation.talking(
        new Dialogues(
            rest.stream().findFirst(), rest.stream().skip(1).toList(), conversation.parked()));
  }

  /** Their cards ask nothing any more, before anything else is said. */
  public Step quietened(Step step, Moment moment) {
    Reply reply = new Reply(moment);
    for (Dialogue extra : dialogues) {
      if (extra.flow() != FlowName.LEARNED) {
        quieten(extra, reply);
      }
    }
    return new Step(step.next().afterPending(reply.done().pending()), step.errors());
  }

  private static void quieten(Dialogue extra, Reply reply) {
    if (!Moved.asks(extra) || extra.flow() != FlowName.STAGE) {
      var unused = reply.settle(extra, "");
      return;
    }
    extra
        .card()
        .ifPresent(
            card -> {
              Map<String, String> args = new LinkedHashMap<>(card.args());
              args.remove("asks");
              reply.replaceIn(card.slot(), card.view(), args);
            });
  }
}
