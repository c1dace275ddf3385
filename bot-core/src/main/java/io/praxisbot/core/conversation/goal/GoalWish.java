package io.praxisbot.core.conversation.goal;

import io.praxisbot.core.conversation.Dialogue;
import io.praxisbot.core.conversation.Length;
import io.praxisbot.core.conversation.Moment;
import io.praxisbot.core.conversation.Reply;
import io.praxisbot.core.conversation.Said;
import io.praxisbot.core.conversation.answer.Asked;
import io.praxisbot.core.conversation.answer.Examples;
import io.praxisbot.core.conversation.answer.GoalKind;
import io.praxisbot.core.conversation.answer.Keep;
import io.praxisbot.core.conversation.answer.Skip;
import io.praxisbot.core.conversation.answer.StartingPoint;
import io.praxisbot.core.conversation.answer.Unsure;
import io.praxisbot.core.conversation.change.BusinessGoalChange;
import io.praxisbot.core.goal.BusinessGoal;
import io.praxisbot.core.goal.Focus;
import io.praxisbot.core.goal.Goal;
import io.praxisbot.core.goal.GoalId;
import io.praxisbot.core.goal.wording.BusinessWish;
import io.praxisbot.core.goal.wording.OutsideWork;
import io.praxisbot.core.goal.wording.PastDate;
import java.util.Locale;
import java.util.Optional;

/** What becomes of a wish: it is taken, or asked about, once at most. */
final class GoalWish {

  static final int LONGEST = 200;

  /** As many words may well be something else than a wish. */
  private static final int FEW = 2;

  private final Dialogue dialogue;
  private final Moment moment;
  private final Reply reply;

  GoalWish(Dialogue dialogue, Moment moment, Reply reply) {
    this.dialogue = dialogue;
    this.moment = moment;
    this.reply = reply;
  }

  /** Somebody typed what they wish, or what they mean by it. */
  Reply typed(String text) {
    boolean pending = !dialogue.note(GoalNotes.FIRST).isEmpty();
    boolean none = Unsure.isUnsure(text) || Skip.isSkip(text);
    if (pending && (none || Keep.isKeep(text))) {
      return kept();
    }
    if (none) {
      return GoalQuestions.askFocus(reply, GoalNotes.plusOne(dialogue));
    }
    if (Examples.areWanted(text)) {
      return examples();
    }
    return StartingPoint.situation(text)
        .map(s -> new GoalTemplates(dialogue, moment, reply).askAmong(s.name()))
        .orElseGet(() -> said(text));
  }

  private Reply said(String text) {
    if (Length.of(text) > LONGEST) {
      Dialogue keeping =
          dialogue.note(GoalNotes.NOVEL).isEmpty()
              ? dialogue.noting(GoalNotes.NOVEL, text)
              : dialogue;
      return GoalQuestions.askWish(reply, keeping, "goal.wish.long", "");
    }
    if (dialogue.note(GoalNotes.ASKED).equals(GoalChecks.PAST)) {
      return redated(text);
    }
    return considered(text);
  }

  /** The words keep their wish: another date mends it, and only a wish takes its place. */
  private Reply redated(String text) {
    String first = dialogue.note(GoalNotes.FIRST);
    Optional<String> mended = PastDate.mended(first, text, moment.facts().today());
    if (mended.isPresent()) {
      reply.remembering(new Said.OfNote(reply.turn(), dialogue.id(), GoalNotes.WISH));
      return taken(mended.filter(m -> Length.of(m) <= LONGEST).orElse(first));
    }
    boolean wish =
        text.strip().split("\\s+", -1).length > FEW
            && !Asked.isQuestion(text)
            && new GoalChecks(moment.facts().today()).ofWish(text).isEmpty();
    return wish ? considered(text) : reply.say("goal.past.again");
  }

  private Reply considered(String text) {
    Optional<String> doubt = doubt(text);
    String note = doubt.isPresent() ? GoalNotes.FIRST : GoalNotes.WISH;
    reply.remembering(new Said.OfNote(reply.turn(), dialogue.id(), note));
    return doubt.isPresent() ? ask(doubt.get(), text) : taken(meant(text));
  }

  /** The one question about the words; none if there was one, unless there are no words. */
  private Optional<String> doubt(String text) {
    GoalChecks checks = new GoalChecks(moment.facts().today());
    Optional<String> unreadable =
        checks.unreadable(text).filter(key -> !key.equals(dialogue.note(GoalNotes.ASKED)));
    if (unreadable.isPresent() || !GoalNotes.hasRoom(dialogue)) {
      return unreadable;
    }
    return BusinessWish.reads(text) ? Optional.of(GoalQuestions.KIND) : checks.ofWish(text);
  }

  private Reply ask(String doubt, String text) {
    Dialogue asking =
        GoalNotes.plusOne(dialogue).noting(GoalNotes.FIRST, text).noting(GoalNotes.ASKED, doubt);
    return doubt.equals(GoalQuestions.KIND)
        ? GoalQuestions.askKind(reply, asking)
        : GoalQuestions.askWish(reply, asking);
  }

  /** What the answer to the question makes of the words. */
  private String meant(String text) {
    String first = dialogue.note(GoalNotes.FIRST);
    String asked = dialogue.note(GoalNotes.ASKED);
    boolean goesOn = asked.startsWith(GoalChecks.VAGUE) && !asked.endsWith("unreadable");
    return goesOn && !text.contains(first) ? together(first + ": " + text, text) : text;
  }

  private static String together(String whole, String text) {
    return Length.of(whole) > LONGEST ? text : whole;
  }

  /** Examples: those of the focus that was chosen, or of where somebody stands. */
  Reply examples() {
    GoalTemplates templates = new GoalTemplates(dialogue, moment, reply);
    String focus = dialogue.note(GoalNotes.FOCUS);
    return focus.isEmpty() ? templates.askSituation() : templates.askAmong(focus);
  }

  /** What would help most: the wish is asked for that way. */
  Reply focused(String focus) {
    Dialogue noted =
        GoalNotes.plusOne(dialogue).noting(GoalNotes.FOCUS, focus.toUpperCase(Locale.ROOT));
    return GoalQuestions.askWish(reply, noted, "goal.wish." + focus, "examples");
  }

  /** The words stay as they are. */
  Reply kept() {
    return taken(dialogue.note(GoalNotes.FIRST));
  }

  private Reply taken(String wish) {
    boolean beyond = OutsideWork.reads(wish) && dialogue.note(GoalNotes.SERVES).isEmpty();
    Dialogue noted =
        GoalNotes.settled(dialogue)
            .noting(GoalNotes.WISH, wish)
            .noting(GoalNotes.FOCUS, focus(wish))
            .noting(GoalNotes.DOUBTED, isDoubted(wish) ? "yes" : "")
            .noting(GoalNotes.BEYOND, beyond ? "yes" : "");
    return GoalQuestions.afterWish(reply, noted);
  }

  /** Words that a question was asked about, and that it could be asked about still. */
  private boolean isDoubted(String wish) {
    boolean asked = !dialogue.note(GoalNotes.ASKED).isEmpty();
    return asked
        && (new GoalChecks(moment.facts().today()).ofWish(wish).isPresent()
            || BusinessWish.reads(wish));
  }

  private String focus(String wish) {
    String chosen = dialogue.note(GoalNotes.FOCUS);
    return chosen.isEmpty() ? FocusReader.read(wish).name() : Focus.valueOf(chosen).name();
  }

  /** Somebody typed whose goal it is; other words are another wish. */
  Reply kind(String text) {
    Optional<GoalKind> kind = GoalKind.read(text);
    if (kind.isPresent()) {
      return kind.get() == GoalKind.BUSINESS ? business() : kept();
    }
    return Keep.isKeep(text)
        ? kept()
        : new GoalWish(GoalNotes.settled(dialogue), moment, reply).typed(text);
  }

  /** The words are a business goal, and the wish is what helps with it. */
  Reply business() {
    GoalId id = new GoalId("bg-" + reply.shortId(moment.facts().growing().business().size()));
    reply.change(
        new BusinessGoalChange.BusinessGoalStated(
            new BusinessGoal(
                id,
                moment.me().id(),
                moment.me().organization(),
                stated(),
                Goal.State.ACTIVE,
                moment.facts().today())));
    Dialogue serving = GoalNotes.plusOne(GoalNotes.settled(dialogue)).noting(GoalNotes.WISH, "");
    return GoalQuestions.askWish(reply, serving.noting(GoalNotes.SERVES, id.value()));
  }

  /** The words that were asked about, or those that were taken since. */
  private String stated() {
    String first = dialogue.note(GoalNotes.FIRST);
    return first.isEmpty() ? dialogue.note(GoalNotes.WISH) : first;
  }
}
