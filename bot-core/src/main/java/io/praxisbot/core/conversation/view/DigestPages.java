package io.praxisbot.core.conversation.view;

import io.praxisbot.core.followup.FollowUp;
import io.praxisbot.core.followup.GapKind;
import io.praxisbot.core.followup.digest.DigestPage;
import io.praxisbot.core.followup.gap.Gap;
import io.praxisbot.core.message.Message;
import io.praxisbot.core.message.Rich;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** What a digest leaves out, a page at a time. */
final class DigestPages {

  /** Lines that are only read. */
  private static final int LINES = 30;

  private final DigestReading reading;
  private final Blocks blocks;
  private final DigestTurning turning;

  DigestPages(DigestReading reading, Blocks blocks, DigestTurning turning) {
    this.reading = reading;
    this.blocks = blocks;
    this.turning = turning;
  }

  Optional<Message> render(DigestPage page) {
    switch (page.part()) {
      case WELL -> lines("digest.well", words(new DigestWell(reading).lines()), page);
      case OPEN -> lines("digest.open", words(new DigestOpen(reading).lines()), page);
      case GAPS -> gaps(page.gaps().orElseThrow(), page);
      case PROMISES -> promises(page);
      case UNCOUNTED -> lines("digest.uncounted.title", new DigestUncounted(reading).lines(), page);
    }
    return blocks.message();
  }

  private static List<Rich> words(List<DigestLine> lines) {
    return lines.stream().map(DigestLine::words).toList();
  }

  private void lines(String title, List<Rich> lines, DigestPage page) {
    blocks.paragraph(title);
    DigestPage last = last(page, LINES, lines.size());
    blocks.bullets(lines.stream().skip((long) last.number() * LINES).limit(LINES).toList());
    turning.around(last, LINES, lines.size());
  }

  private void gaps(GapKind kind, DigestPage page) {
    List<Gap> gaps = reading.report().gaps().stream().filter(g -> g.kind() == kind).toList();
    each(DigestGaps.key(kind), gaps, new DigestGaps(reading, blocks, turning)::inFull, page);
  }

  private void promises(DigestPage page) {
    DigestYours yours = new DigestYours(reading, blocks, turning);
    List<FollowUp> promises = yours.promises();
    each("digest.promises", promises, yours::promise, page);
  }

  /** A few, each with its buttons. */
  private <T> void each(String title, List<T> all, Consumer<T> one, DigestPage page) {
    blocks.paragraph(
        "digest.page", Map.of("what", reading.scene().plain(title), "count", all.size()));
    if (all.isEmpty()) {
      blocks.paragraph("digest.page.empty");
    }
    DigestPage last = last(page, DigestGaps.IN_FULL, all.size());
    all.stream()
        .skip((long) last.number() * DigestGaps.IN_FULL)
        .limit(DigestGaps.IN_FULL)
        .forEach(one);
    turning.around(last, DigestGaps.IN_FULL, all.size());
  }

  /** Where there are fewer by now than when it was turned to. */
  private static DigestPage last(DigestPage page, int onEach, int count) {
    return page.at(Math.min(page.number(), Math.max(0, (count - 1) / onEach)));
  }
}
