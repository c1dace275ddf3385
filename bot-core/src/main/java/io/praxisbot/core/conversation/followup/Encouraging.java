package io.praxisbot.core.conversation.followup;

import io.praxisbot.core.checkin.Attempt;
import io.praxisbot.core.checkin.Outcome;
import io.praxisbot.core.conversation.Dialogue;
import io.praxisbot.core.conversation.FlowName;
import io.praxisbot.core.conversation.Length;
import io.praxisbot.core.conversation.Moment;
import io.praxisbot.core.conversation.Press;
import io.praxisbot.core.conversation.Reply;
import io.praxisbot.core.conversation.Step;
import io.praxisbot.core.conversation.answer.Declined;
import io.praxisbot.core.conversation.answer.Later;
import io.praxisbot.core.conversation.answer.YesNo;
import io.praxisbot.core.conversation.followup.Acting.About;
import io.praxisbot.core.conversation.reader.Recipients;
import io.praxisbot.core.delivery.SlotId;
import io.praxisbot.core.followup.FollowUp;
import io.praxisbot.core.followup.FollowUpId;
import io.praxisbot.core.followup.GapKind;
import io.praxisbot.core.message.Texts;
import io.praxisbot.core.people.Enrolment;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A manager writes some words to one of their people. Nothing is sent before the manager has read
 * what will be read, and for a minute after that it can be taken back.
 */
public final class Encouraging {

  /** So long it is held at least, so that it can be taken back. */
  static final Duration TAKEN_BACK_FOR = Duration.ofMinutes(1);

  private static final String PREVIEW = "PREVIEW";
  private static final String WORDS = "words";

  /** Which of the suggested words they are; none if they are the manager's own. */
  private static final String SUGGESTED = "suggested";

  private final About about;
  private final Reply reply;
  private final Moment moment;
  private final Texts texts;

  Encouraging(About about, Reply reply, Moment moment) {
    this.about = about;
    this.reply = reply;
    this.moment = moment;
    this.texts = new Texts(moment.me().locale());
  }

  public static boolean asks(Dialogue dialogue) {
    return dialogue.question().equals(PREVIEW);
  }

  /**
   * Shows what will be read.
   *
   * @param words the manager's; blank to be offered some
   */
  Step begin(String words) {
    if (about.person().enrolment() != Enrolment.ACTIVE) {
      return reply.say("followup.notpart", about.args()).done();
    }
    Dialogue begun = about.noted(reply.begin(FlowName.FOLLOW_UP));
    return words.isBlank() ? suggested(0, begun) : own(words, begun);
  }

  private Step suggested(int n, Dialogue dialogue) {
    return shown(dialogue.noting(WORDS, suggestion(n)).noting(SUGGESTED, String.valueOf(n)), "");
  }

  private Step own(String words, Dialogue dialogue) {
    if (Length.of(words.strip()) <= FollowUp.LONGEST_WORDS) {
      return shown(dialogue.noting(WORDS, words.strip()).noting(SUGGESTED, ""), "");
    }
    boolean none = dialogue.note(WORDS).isEmpty();
    return shown(none ? dialogue.noting(WORDS, suggestion(0)) : dialogue, "encourage.long");
  }

  private Step shown(Dialogue dialogue, String hint) {
    Map<String, String> args = new LinkedHashMap<>(about.args());
    args.put("hint", hint);
    args.put("most", FollowUpWords.most());
    return reply.ask(dialogue, PREVIEW, "encourage.preview", args).done();
  }

  /** From what went well, if anything did; it says nothing that the manager doesn't see anyway. */
  private String suggestion(int n) {
    Optional<Attempt> tried = tried();
    String key =
        tried
            .map(attempt -> isWhole(attempt) ? "encourage.tried" : "encourage.partly")
            .orElseGet(() -> about.kind() == GapKind.HELP_WANTED ? answering() : "encourage.any");
    String which = key + "." + (n % texts.count(key) + 1);
    return texts.plain(which, Map.of("action", tried.map(a -> a.plan().action()).orElse("")));
  }

  /** Praise for more than somebody said is none. */
  private static boolean isWhole(Attempt attempt) {
    return attempt.outcome().equals(Optional.of(Outcome.TRIED));
  }

  private String answering() {
    boolean talk =
        Acting.open(about.member(), moment).stream()
            .anyMatch(gap -> gap.kind() == GapKind.HELP_WANTED && gap.forTheTalk());
    return talk ? "encourage.talk" : "encourage.help";
  }

  private Optional<Attempt> tried() {
    return about.kind() == GapKind.HELP_WANTED
        ? Optional.empty()
        : about.member().checkIns().stream()
            .limit(1)
            .flatMap(checkIn -> checkIn.attempts().stream())
            .filter(attempt -> attempt.outcome().filter(Outcome::tried).isPresent())
            .sorted(Comparator.comparing(attempt -> !isWhole(attempt)))
            .findFirst();
  }

  /** Yes, no, or what to send instead. */
  Step typed(String text, Dialogue dialogue) {
    if (YesNo.read(text).equals(Optional.of(true)) && YesNo.saysMore(text)) {
      return own(text, dialogue);
    }
    String said = text.strip().toLowerCase(Locale.ROOT).replaceAll("[.!]+$", "");
    if (said.matches("send(?: (?:it|this))?") || YesNo.read(said).equals(Optional.of(true))) {
      return sent(dialogue);
    }
    if (said.matches("other words|something else|another(?: one)?")) {
      return next(dialogue);
    }
    return Declined.isDeclined(text)
            || Later.isLater(text)
            || said.matches("don['’]t(?: send(?: it)?)?")
        ? unsent(dialogue)
        : own(text, dialogue);
  }

  /** A press below the preview, or the form with words of one's own. */
  Step answered(Press press, Map<String, String> values, Dialogue dialogue) {
    return switch (press.action()) {
      case "send" -> sent(dialogue);
      case "other" -> next(dialogue);
      case "own" -> submitted(values, dialogue);
      case "unsent" -> unsent(dialogue);
      default -> reply.say("gone").done();
    };
  }

  private Step next(Dialogue dialogue) {
    String before = dialogue.note(SUGGESTED);
    return suggested(before.isEmpty() ? 0 : Integer.parseInt(before) + 1, dialogue);
  }

  private Step submitted(Map<String, String> values, Dialogue dialogue) {
    String words = FollowUpWords.of(values, dialogue.note(WORDS), reply);
    return reply.refused() ? reply.done() : own(words, dialogue);
  }

  private Step unsent(Dialogue dialogue) {
    return reply.finish(dialogue, "encourage.unsent", Map.of()).done();
  }

  /** It comes to them when they may be written to, and not before it can be taken back. */
  private Step sent(Dialogue dialogue) {
    Acting acting = new Acting(about, reply, moment);
    FollowUp done = acting.left(FollowUp.Kind.ENCOURAGED).saying(dialogue.note(WORDS));
    reply.end(reply.settle(dialogue, "send"));
    if (acting.isAlready(done)) {
      return reply.say("followup.already").done();
    }
    Instant soon = moment.facts().now().plus(TAKEN_BACK_FOR);
    Instant earliest = Recipients.onTeam(moment).earliest(about.person(), soon);
    acting.keep(done);
    reply.tellIn(slot(done.id()), about.person(), "encouragement", words(done.id()), earliest);
    return acting.told(done, earliest.isAfter(soon) ? Map.of("at", earliest.toString()) : Map.of());
  }

  /** What the employee's message is rendered from. */
  private static Map<String, String> words(FollowUpId id) {
    return Map.of("followup", id.value(), "card", slot(id).value());
  }

  /** Where the employee reads it. */
  public static SlotId slot(FollowUpId id) {
    return new SlotId("encouragement." + id);
  }
}
