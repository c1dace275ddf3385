package io.praxisbot.core.conversation.people;

import io.praxisbot.core.conversation.Answers;
import io.praxisbot.core.conversation.Dialogue;
import io.praxisbot.core.conversation.Flow;
import io.praxisbot.core.conversation.FlowName;
import io.praxisbot.core.conversation.Input;
import io.praxisbot.core.conversation.Moment;
import io.praxisbot.core.conversation.Press;
import io.praxisbot.core.conversation.Reply;
import io.praxisbot.core.conversation.RowFacts;
import io.praxisbot.core.conversation.Rows;
import io.praxisbot.core.conversation.Step;
import io.praxisbot.core.conversation.TurnIds;
import io.praxisbot.core.conversation.answer.YesNo;
import io.praxisbot.core.conversation.change.IntakeChange;
import io.praxisbot.core.conversation.command.Command;
import io.praxisbot.core.conversation.fact.Pasted;
import io.praxisbot.core.delivery.SlotId;
import io.praxisbot.core.table.Intake;
import io.praxisbot.core.table.Upload;
import java.util.Map;
import java.util.Optional;

/** People brought in from a table: what it would do is shown first, and done by one press. */
public final class IntakeFlow implements Flow {

  private static final String TABLE = "table";
  private static final String OFFER = "offer";
  private static final String CONFIRM = "confirm";
  private static final String INTAKE = "intake";

  /** The card shows how far it is so many times at least, and as many more as there are pages. */
  private static final int STEPS = 20;

  @Override
  public FlowName name() {
    return FlowName.IMPORT;
  }

  @Override
  public boolean takesAnyText(String question) {
    return question.equals(TABLE);
  }

  @Override
  public Step commanded(Command command, Moment moment) {
    Reply reply = new Reply(moment);
    if (!moment.me().admin()) {
      return reply.say("admin.only").done();
    }
    boolean pasted =
        command instanceof Command.Import rows && rows.rows().filter(r -> !r.isBlank()).isPresent();
    return pasted ? brought(CONFIRM, reply, moment) : ask(reply);
  }

  private static Step ask(Reply reply) {
    return reply.ask(reply.begin(FlowName.IMPORT), TABLE, "import.ask", Map.of()).done();
  }

  /** A file; whoever didn't ask to send one is asked whether it is a table of people. */
  public Step uploaded(Upload file, Moment moment) {
    Reply reply = new Reply(moment);
    if (!moment.me().admin()) {
      return reply.say("import.notadmin").done();
    }
    boolean asked =
        moment
            .conversation()
            .dialogue(FlowName.IMPORT)
            .filter(open -> !open.question().equals(OFFER))
            .isPresent();
    return brought(asked || !isText(file) ? CONFIRM : OFFER, reply, moment);
  }

  private static boolean isText(Upload file) {
    return file.content() instanceof Upload.Content.Words;
  }

  private static Step brought(String question, Reply reply, Moment moment) {
    String intake = "i" + TurnIds.shortened(moment.turn().id());
    reply.change(
        new IntakeChange.TableBrought(
            intake,
            moment.me().organization(),
            moment.me().id(),
            moment.turn().id(),
            moment.turn().receivedAt()));
    Dialogue begun =
        reply
            .begin(FlowName.IMPORT)
            .noting(INTAKE, intake)
            .noting(Reply.SLOT, slot(intake).value());
    String view = question.equals(OFFER) ? "import.offer" : "import";
    return reply.ask(begun, question, view, Map.of(INTAKE, intake)).done();
  }

  private static SlotId slot(String intake) {
    return new SlotId("import." + intake);
  }

  @Override
  public Step typed(String text, Moment moment) {
    Dialogue open = moment.conversation().current().orElseThrow();
    Reply reply = new Reply(moment);
    if (!moment.me().admin()) {
      return reply.say("admin.only").done();
    }
    if (open.question().equals(TABLE)) {
      return brought(CONFIRM, reply, moment);
    }
    Optional<Boolean> yes =
        text.strip().equalsIgnoreCase("apply") ? Optional.of(true) : YesNo.read(text);
    if (yes.isPresent()) {
      return answered(open, yes.get() ? "yes" : "cancel", reply, moment);
    }
    return Pasted.isTable(text) ? brought(CONFIRM, reply, moment) : reply.say("use.buttons").done();
  }

  @Override
  public Step pressed(Press press, Moment moment) {
    Reply reply = new Reply(moment);
    if (!moment.me().admin()) {
      return reply.say("admin.only").done();
    }
    Optional<Dialogue> open = Answers.open(press, moment);
    if (open.isEmpty()) {
      return Answers.stale(press, moment);
    }
    reply.take(open.get());
    return answered(open.get(), press.action(), reply, moment);
  }

  private static Step answered(Dialogue open, String action, Reply reply, Moment moment) {
    Map<String, String> card = Map.of(INTAKE, open.note(INTAKE));
    boolean offered = open.question().equals(OFFER);
    return switch (action) {
      case "yes", "apply" ->
          offered ? reply.ask(open, CONFIRM, "import", card).done() : apply(open, reply, moment);
      case "people" ->
          reply.ask(open, CONFIRM, "import", Answers.with(card, "people", "yes")).done();
      default -> reply.end(reply.settle(open, "cancel")).say("nothing.changed").done();
    };
  }

  /** If something came first that stands against it, its card says so when it is shown. */
  private static Step apply(Dialogue open, Reply reply, Moment moment) {
    String intake = open.note(INTAKE);
    return reply
        .change(
            new IntakeChange.IntakeStarted(
                intake, moment.me().organization(), moment.me().id(), moment.turn().receivedAt()))
        .finish(open, "import", Map.of(INTAKE, intake))
        .done();
  }

  /** Has a table taken back, line by line, as far as things still are as it left them. */
  public static void takeBack(String intake, Reply reply, Moment moment) {
    reply.change(
        new IntakeChange.IntakeUndone(
            intake, moment.me().organization(), moment.me().id(), moment.turn().receivedAt()));
  }

  /** The next page of a table; one that was done before has no effect. */
  public Step page(Input.Rows rows, Moment moment) {
    Reply reply = new Reply(moment).patient();
    Optional<RowFacts> facts =
        moment
            .facts()
            .rows()
            .filter(f -> f.intake().underWay() && f.intake().next() == rows.page());
    if (facts.isEmpty()) {
      return reply.done();
    }
    Intake intake = facts.get().intake();
    new Rows(facts.get(), reply, moment).all();
    boolean last =
        intake.state() == Intake.State.UNDOING
            ? rows.page() <= 0
            : rows.page() + 1 == intake.pages();
    if (last || rows.page() % Math.max(1, intake.pages() / STEPS) == 0) {
      reply.replaceIn(slot(intake.id()), "import", Map.of(INTAKE, intake.id()));
    }
    if (last && intake.pages() > STEPS) {
      boolean back = intake.state() == Intake.State.UNDOING;
      reply.say(back ? "import.finished.back" : "import.finished", Map.of(INTAKE, intake.id()));
    }
    return reply.done();
  }
}
