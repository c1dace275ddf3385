package io.praxisbot.core.conversation.undo;

import io.praxisbot.core.access.AdminChange;
import io.praxisbot.core.access.AdminChange.Part;
import io.praxisbot.core.conversation.Answers;
import io.praxisbot.core.conversation.Dialogue;
import io.praxisbot.core.conversation.Flow;
import io.praxisbot.core.conversation.FlowName;
import io.praxisbot.core.conversation.Moment;
import io.praxisbot.core.conversation.Press;
import io.praxisbot.core.conversation.Reply;
import io.praxisbot.core.conversation.Step;
import io.praxisbot.core.conversation.answer.YesNo;
import io.praxisbot.core.conversation.change.Change;
import io.praxisbot.core.conversation.command.Command;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Takes back what an admin changed: shown first, with what of it was changed by something else
 * since and so stays, then done by one press.
 */
public final class UndoFlow implements Flow {

  private static final String CONFIRM = "CONFIRM";

  /** The note that names what is to be taken back. */
  private static final String CHANGE = "change";

  private static final List<TakingBack> KINDS =
      List.of(
          new TakingBackSettings(),
          new TakingBackEnrolments(),
          new TakingBackLines(),
          new TakingBackDeputies(),
          new TakingBackLeaves(),
          new TakingBackIntakes());

  @Override
  public FlowName name() {
    return FlowName.UNDO;
  }

  @Override
  public boolean takesAnyText(String question) {
    return false;
  }

  @Override
  public Step commanded(Command command, Moment moment) {
    Reply reply = new Reply(moment);
    if (!moment.me().admin()) {
      return reply.say("admin.only").done();
    }
    List<AdminChange> left = left(moment);
    return left.stream()
        .filter(change -> !holding(change, moment).isEmpty())
        .findFirst()
        .or(() -> left.stream().findFirst())
        .map(latest -> ask(latest, reply, moment))
        .orElseGet(() -> reply.say("undo.none").done());
  }

  /** What can be taken back, the last one first. */
  private static List<AdminChange> left(Moment moment) {
    return moment.facts().directory().changes().stream()
        .filter(change -> change.undoneBy().isEmpty())
        .toList();
  }

  private static Step ask(AdminChange change, Reply reply, Moment moment) {
    Dialogue asked = reply.begin(FlowName.UNDO).noting(CHANGE, change.id());
    return ask(asked, change, reply, moment);
  }

  private static Step ask(Dialogue asked, AdminChange change, Reply reply, Moment moment) {
    Map<String, String> args =
        Map.of(
            CHANGE,
            change.id(),
            "holding",
            numbers(holding(change, moment)),
            "before",
            before(change, moment).map(AdminChange::id).orElse(""),
            "skipped",
            String.valueOf(skipped(change, moment)));
    return reply.ask(asked, CONFIRM, "undo", args).done();
  }

  /** How many later changes there are of which nothing can be taken back any more. */
  private static long skipped(AdminChange change, Moment moment) {
    return left(moment).stream()
        .takeWhile(later -> !later.id().equals(change.id()))
        .filter(later -> holding(later, moment).isEmpty())
        .count();
  }

  /** The next one to take back before that one. */
  private static Optional<AdminChange> before(AdminChange change, Moment moment) {
    return left(moment).stream()
        .dropWhile(other -> !other.id().equals(change.id()))
        .skip(1)
        .filter(other -> !holding(other, moment).isEmpty())
        .findFirst();
  }

  /** The numbers of the parts that can still be taken back. */
  private static List<Integer> holding(AdminChange change, Moment moment) {
    return IntStream.range(0, change.parts().size())
        .filter(i -> holds(change.parts().get(i), change, moment))
        .boxed()
        .toList();
  }

  private static boolean holds(Part part, AdminChange change, Moment moment) {
    return kind(part).holds(part, change.at(), moment);
  }

  private static TakingBack kind(Part part) {
    return KINDS.stream()
        .filter(kind -> kind.isFor(part))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no way to take back " + part.getClass()));
  }

  private static String numbers(List<Integer> all) {
    return all.stream().map(String::valueOf).collect(Collectors.joining(","));
  }

  @Override
  public Step typed(String text, Moment moment) {
    if (!moment.me().admin()) {
      return new Reply(moment).say("admin.only").done();
    }
    Dialogue open = moment.conversation().current().orElseThrow();
    Optional<Boolean> yes =
        text.strip().equalsIgnoreCase("undo it") ? Optional.of(true) : YesNo.read(text);
    return yes.map(said -> answered(open, said ? "undo" : "leave", new Reply(moment), moment))
        .orElseGet(() -> new Reply(moment).say("use.buttons").done());
  }

  @Override
  public Step pressed(Press press, Moment moment) {
    Reply reply = new Reply(moment);
    if (!moment.me().admin()) {
      return reply.say("admin.only").done();
    }
    if (!press.once()) {
      return named(press.subject(), moment)
          .map(change -> ask(change, reply, moment))
          .orElseGet(() -> reply.say("undo.gone").done());
    }
    Optional<Dialogue> open = Answers.open(press, moment);
    if (open.isEmpty()) {
      return Answers.stale(press, moment);
    }
    reply.take(open.get());
    return answered(open.get(), press.action(), reply, moment);
  }

  private static Optional<AdminChange> named(String id, Moment moment) {
    return left(moment).stream().filter(change -> change.id().equals(id)).findFirst();
  }

  private static Step answered(Dialogue open, String action, Reply reply, Moment moment) {
    Optional<AdminChange> change = named(open.note(CHANGE), moment);
    if (change.isEmpty()) {
      return reply.finish(open, "undo.gone", Map.of()).done();
    }
    Optional<AdminChange> before = before(change.get(), moment);
    if (action.equals("before") && before.isPresent()) {
      return ask(open.noting(CHANGE, before.get().id()), before.get(), reply, moment);
    }
    List<Integer> holding = holding(change.get(), moment);
    return action.equals("undo") && !holding.isEmpty()
        ? takeBack(open, change.get(), holding, reply, moment)
        : reply.finish(open, "undo.left", Map.of()).done();
  }

  private static Step takeBack(
      Dialogue open, AdminChange change, List<Integer> holding, Reply reply, Moment moment) {
    List<Part> parts = new ArrayList<>();
    holding.forEach(i -> parts.add(change.parts().get(i)));
    reply.change(new Change.TakenBack(change.id(), moment.me().id()));
    for (Part part : parts) {
      kind(part).takeBack(part, isMore(part, parts), reply, moment);
    }
    Map<String, String> args = Map.of(CHANGE, change.id(), "holding", numbers(holding));
    return reply.finish(open, "undo.done", args).done();
  }

  /** Whether the employee of a line is told of more than the line. */
  private static boolean isMore(Part part, List<Part> parts) {
    return part instanceof Part.OfLine line
        && parts.stream()
            .anyMatch(p -> p instanceof Part.OfEnrolment of && of.person().equals(line.employee()));
  }
}
