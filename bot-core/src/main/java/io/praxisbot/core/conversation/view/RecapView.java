package io.praxisbot.core.conversation.view;

import io.praxisbot.core.checkin.Attempt;
import io.praxisbot.core.checkin.CheckIn;
import io.praxisbot.core.checkin.Help;
import io.praxisbot.core.conversation.FlowName;
import io.praxisbot.core.message.Message;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What a check-in came to, with the count that forgives: 8 of the last 10, never a streak. */
final class RecapView implements View {

  private static final int LATEST = 10;
  private static final Duration LOOK_BACK = Duration.ofDays(365);

  @Override
  public Optional<Message> render(Scene scene) {
    return scene.checkIn(scene.arg("checkin")).flatMap(c -> recap(scene, c));
  }

  private static Optional<Message> recap(Scene scene, CheckIn checkIn) {
    Blocks blocks = new Blocks(scene);
    long tried =
        checkIn.attempts().stream()
            .filter(a -> a.outcome().map(o -> o.tried()).orElse(false))
            .count();
    blocks.heading("checkin.recap");
    blocks.bullets(checkIn.attempts().stream().map(a -> CheckInView.line(scene, a)).toList());
    for (Attempt attempt : checkIn.attempts()) {
      attempt.told().ifPresent(blocks::quote);
    }
    checkIn.learning().ifPresent(l -> blocks.paragraph("checkin.took", Map.of("text", l.text())));
    if (checkIn.help() != Help.NONE) {
      blocks.paragraph("checkin.wants." + checkIn.help().name().toLowerCase(Locale.ROOT));
    }
    if (tried > 0) {
      count(scene, blocks);
    }
    blocks.small("checkin.recap.next");
    if (!checkIn.closed()) {
      blocks.buttons(
          List.of(
              blocks.form(
                  FlowName.CHECK_IN, "edit", checkIn.id().value(), "checkin.recap.choice.edit"),
              blocks.menu(FlowName.LOOK, "progress", "", "menu.look.progress")));
    }
    return blocks.message();
  }

  private static void count(Scene scene, Blocks blocks) {
    List<CheckIn> latest =
        scene
            .stores()
            .checkIns()
            .of(List.of(scene.reader().id()), scene.now().minus(LOOK_BACK))
            .stream()
            .limit(LATEST)
            .toList();
    long weeks = latest.stream().filter(CheckIn::tried).count();
    if (latest.size() > 1) {
      blocks.paragraph(
          "checkin.recap.count", Map.of("tried", weeks, "total", (long) latest.size()));
    }
  }
}
