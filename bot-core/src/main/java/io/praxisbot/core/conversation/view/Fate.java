package io.praxisbot.core.conversation.view;

import io.praxisbot.core.delivery.Delivery;
import io.praxisbot.core.message.Rich;
import io.praxisbot.core.message.Texts;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What became of one message, in words: what kind it was, where it is, and why. */
final class Fate {

  /** A code of ours or of a platform; nothing else of a reason is ever shown. */
  private static final Pattern REASON =
      Pattern.compile("(?:part-\\d+-|read-back-)?([A-Za-z-]+)(?::([A-Za-z0-9_.-]{1,60}))?");

  private static final Set<String> OUT_OF_REACH = Set.of("blocked", "not-installed");

  private final Scene scene;
  private final Delivery delivery;

  Fate(Scene scene, Delivery delivery) {
    this.scene = scene;
    this.delivery = delivery;
  }

  /** Whether it was refused because the person can't be written to: a block, or no app. */
  static boolean isOutOfReach(Delivery delivery) {
    return delivery.tries().stream()
        .map(happened -> REASON.matcher(happened.reason()))
        .anyMatch(reason -> reason.matches() && OUT_OF_REACH.contains(reason.group(1)));
  }

  Rich line(ZoneId zone) {
    return scene.rich(
        "why.message",
        Map.of(
            "when", scene.dates().moment(delivery.createdAt(), zone),
            "kind", kind(),
            "state", state()));
  }

  /** The view's own word, or that of the family it belongs to. */
  private String kind() {
    if (delivery.args().containsKey("reminder")) {
      return text("why.kind.reminder");
    }
    String view = delivery.view();
    if (view.equals("checkin") && !delivery.proactive()) {
      return text("why.kind");
    }
    while (!texts().has("why.kind." + view) && view.contains(".")) {
      view = view.substring(0, view.lastIndexOf('.'));
    }
    return text(texts().has("why.kind." + view) ? "why.kind." + view : "why.kind");
  }

  /** Where it is, and why. */
  String state() {
    String reason = reason();
    return switch (delivery.state()) {
      case DELIVERED -> text("why.state.delivered");
      case PENDING -> text(reason.isEmpty() ? "why.state.waits" : "why.state.again", reason);
      case REJECTED -> text("why.state.rejected", reason);
      case WITHHELD -> text("why.state.withheld", reason);
      case UNKNOWN -> text(delivery.settled() ? "why.state.unknown" : "why.state.lookedup", reason);
    };
  }

  /** Why it is where it is; empty if nothing is known of that. */
  private String reason() {
    int tries = delivery.tries().size();
    for (int i = tries - 1; i >= 0; i--) {
      Delivery.Try happened = delivery.tries().get(i);
      if (happened.outcome().equals("throttled")) {
        return text("why.reason.throttled");
      }
      if (!happened.reason().isEmpty()) {
        return reason(happened.reason());
      }
    }
    return "";
  }

  private String reason(String said) {
    Matcher reason = REASON.matcher(said);
    if (!reason.matches()) {
      return text("why.reason");
    }
    String detail = reason.group(2) == null ? "" : " (" + reason.group(2) + ")";
    String key = "why.reason." + reason.group(1);
    return texts().has(key) ? text(key) + detail : text("why.reason") + " (" + said + ")";
  }

  private String text(String key) {
    return texts().plain(key);
  }

  private String text(String key, String reason) {
    return texts().plain(key, Map.of("hasReason", !reason.isEmpty(), "reason", reason));
  }

  private Texts texts() {
    return scene.texts();
  }
}
