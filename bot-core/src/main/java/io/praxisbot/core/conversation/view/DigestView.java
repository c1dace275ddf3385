package io.praxisbot.core.conversation.view;

import io.praxisbot.core.followup.digest.DigestId;
import io.praxisbot.core.followup.digest.DigestReport;
import io.praxisbot.core.message.Message;
import io.praxisbot.core.store.Stored;
import java.util.Map;
import java.util.Optional;

/**
 * The digest: the period at a glance, what went well, the few gaps that matter most, and the
 * manager's own. Made anew from the facts at each sending, so late answers and what the manager did
 * change it where it stands; and in the same place its longer parts are turned to.
 */
final class DigestView implements View {

  @Override
  public Optional<Message> render(Scene scene) {
    return scene
        .stores()
        .digests()
        .find(new DigestId(scene.arg("digest")))
        .map(Stored::value)
        .filter(d -> d.manager().equals(scene.reader().id()))
        .flatMap(d -> DigestReading.of(scene, d))
        .flatMap(DigestView::render);
  }

  private static Optional<Message> render(DigestReading reading) {
    Blocks blocks = new Blocks(reading.scene()).heading("digest");
    DigestTurning turning = new DigestTurning(reading.scene(), blocks, reading.digest());
    return reading
        .digest()
        .page()
        .map(page -> new DigestPages(reading, blocks, turning).render(page))
        .orElseGet(() -> atAGlance(reading, blocks, turning));
  }

  private static Optional<Message> atAGlance(
      DigestReading reading, Blocks blocks, DigestTurning turning) {
    Blocks news = new Blocks(reading.scene());
    boolean told = new DigestWell(reading).add(news, turning);
    told |= new DigestOpen(reading).add(news, turning);
    boolean needs = new DigestGaps(reading, news, turning).add();
    Blocks closed = new Blocks(reading.scene());
    told |= new DigestClosed(reading).add(closed);
    DigestYours own = new DigestYours(reading, news, turning);
    if (told && !needs && !own.owes()) {
      news.paragraph("digest.nothing", Map.of("well", reading.report().tried() > 0));
    }
    news.addAll(closed);
    boolean yours = own.add();
    StandIns standIns = new StandIns(reading.scene());
    yours |= NewWithYou.add(news, reading.team(), reading.digest().since());
    yours |= standIns.done(news, reading.team(), reading.digest().since());
    boolean quiet = !told && !needs && !yours;
    blocks.paragraph(quiet ? "digest.quiet" : "digest.counts", counts(reading.report()));
    blocks.addAll(news);
    new DigestUncounted(reading).add(blocks, turning);
    standIns.add(blocks, reading.team());
    return blocks.message();
  }

  private static Map<String, Object> counts(DigestReport report) {
    return Map.of(
        "asked", report.asked(),
        "answered", report.answered(),
        "tried", report.tried(),
        "off", report.off().size());
  }
}
