package io.praxisbot.core.conversation.goal;

import io.praxisbot.core.conversation.Dialogue;
import io.praxisbot.core.conversation.Moment;
import io.praxisbot.core.conversation.Reply;
import io.praxisbot.core.conversation.answer.Examples;
import io.praxisbot.core.conversation.answer.Keep;
import io.praxisbot.core.conversation.answer.StartingPoint;
import io.praxisbot.core.conversation.answer.YesNo;
import io.praxisbot.core.goal.Focus;
import io.praxisbot.core.goal.Situation;
import io.praxisbot.core.goal.Template;
import io.praxisbot.core.goal.Templates;
import io.praxisbot.core.message.Texts;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A goal to start from: where somebody stands, one of a few templates, and whether it fits. */
final class GoalTemplates {

  static final String SITUATION = "SITUATION";
  static final String TEMPLATE = "TEMPLATE";
  static final String FIT = "FIT";

  private static final Pattern FITS =
      Pattern.compile("(?i)\\s*(?:yes,? )?(?:(?:that|this|it) )?fits(?: me)?[.!]*\\s*");

  /** As many has a yes or a no. */
  private static final int MOST_WORDS = 2;

  private final Dialogue dialogue;
  private final Moment moment;
  private final Reply reply;

  GoalTemplates(Dialogue dialogue, Moment moment, Reply reply) {
    this.dialogue = dialogue;
    this.moment = moment;
    this.reply = reply;
  }

  /** What one can choose from: the situations, then what one would like to build. */
  static List<String> startingPoints() {
    return Stream.concat(Stream.of(Situation.values()), Stream.of(Focus.values()))
        .map(Enum::name)
        .toList();
  }

  Reply askSituation() {
    return situations(GoalNotes.plusOne(dialogue));
  }

  /** Asks once more, which is no further question. */
  Reply situationsAgain() {
    return situations(dialogue);
  }

  private Reply situations(Dialogue asking) {
    return reply.ask(asking, SITUATION, "goal.situations", Map.of());
  }

  /** Shows the templates for that situation or focus; where one stands, if it is neither. */
  Reply askAmong(String startingPoint) {
    return Templates.among(startingPoint).isEmpty()
        ? askSituation()
        : templates(GoalNotes.plusOne(dialogue).noting(GoalNotes.AMONG, startingPoint));
  }

  /** Shows the same templates once more, which is no further question. */
  Reply templatesAgain() {
    return templates(GoalNotes.withoutTemplate(dialogue));
  }

  private Reply templates(Dialogue asking) {
    String among = asking.note(GoalNotes.AMONG);
    return reply.ask(asking, TEMPLATE, "goal.templates", Map.of("among", among));
  }

  /** A template was chosen: all of it is filled in, and shown. */
  Reply chosen(Template template) {
    Texts texts = new Texts(moment.me().locale());
    Dialogue filled =
        GoalNotes.plusOne(GoalNotes.settled(dialogue))
            .noting(GoalNotes.TEMPLATE, template.key())
            .noting(GoalNotes.WISH, texts.plain(template.wish()))
            .noting(GoalNotes.FOCUS, template.focus().name())
            .noting(GoalNotes.OUTCOME, texts.plain(template.outcome()))
            .noting(GoalNotes.OBSTACLE, texts.plain(template.obstacle()));
    return askFit(filled);
  }

  Reply askFit(Dialogue filled) {
    return reply.ask(filled, FIT, "goal.fit", Map.of("template", filled.note(GoalNotes.TEMPLATE)));
  }

  /** A template's button; the list once more if there is no such template. */
  Reply pressed(String key) {
    return Templates.find(key).map(this::chosen).orElseGet(this::askSituation);
  }

  /** Typed where one stands, which of them, or whether it fits; anything else is a wish. */
  Reply typed(String text) {
    return switch (dialogue.question()) {
      case SITUATION -> startingPoint(text).map(this::askAmong).orElseGet(() -> wish(text));
      case TEMPLATE -> template(text);
      default -> fit(text);
    };
  }

  private Optional<String> startingPoint(String text) {
    return numbered(text, startingPoints())
        .or(() -> StartingPoint.situation(text).map(Enum::name))
        .or(() -> StartingPoint.focus(text).map(Enum::name));
  }

  private Reply template(String text) {
    List<Template> shown = Templates.among(dialogue.note(GoalNotes.AMONG));
    Texts texts = new Texts(moment.me().locale());
    Optional<Template> meant =
        numbered(text, shown)
            .or(
                () ->
                    shown.stream()
                        .filter(t -> texts.plain(t.wish()).equalsIgnoreCase(text.strip()))
                        .findFirst());
    return meant.isPresent() ? chosen(meant.get()) : others(text);
  }

  private Reply fit(String text) {
    if (isBare(text, false)) {
      return templatesAgain();
    }
    boolean agreed = isBare(text, true) || Keep.isKeep(text) || FITS.matcher(text).matches();
    return agreed ? GoalQuestions.askAction(reply, dialogue, "") : others(text);
  }

  /** A yes or a no and hardly more; "not only listen" is a wish. */
  private static boolean isBare(String text, boolean yes) {
    return text.strip().split("\\s+", -1).length <= MOST_WORDS
        && YesNo.read(text).equals(Optional.of(yes));
  }

  private Reply others(String text) {
    return isBare(text, false) || Examples.areWanted(text)
        ? askSituation()
        : startingPoint(text)
            .filter(p -> !text.strip().matches("\\d+"))
            .map(this::askAmong)
            .orElseGet(() -> wish(text));
  }

  private Reply wish(String text) {
    return new GoalWish(dialogue, moment, reply).typed(text);
  }

  /** One of those shown, by its number. */
  static <T> Optional<T> numbered(String text, List<T> shown) {
    String number = text.strip().replaceAll("^(?:#|no\\.? ?)|[.)]$", "");
    boolean one = number.matches("[1-9]") && Integer.parseInt(number) <= shown.size();
    return one ? Optional.of(shown.get(Integer.parseInt(number) - 1)) : Optional.empty();
  }
}
