package io.praxisbot.core.conversation.view;

import io.praxisbot.core.followup.Digest;
import io.praxisbot.core.followup.FollowUp;
import io.praxisbot.core.followup.Member;
import io.praxisbot.core.message.Rich;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The manager's own part of a digest: what they promised, and what they did since. */
final class DigestYours {

  /** So long a promise is still worth a line after its day. */
  private static final Period AFTERWARDS = Period.ofWeeks(2);

  private DigestYours() {}

  static void add(Scene scene, Blocks blocks, Digest digest, List<Member> team) {
    List<Rich> lines = new ArrayList<>();
    for (Member member : team) {
      for (FollowUp followUp : member.own()) {
        if (followUp.promise()) {
          promise(scene, member, followUp, lines);
        } else if (!followUp.at().isBefore(digest.until()) && followUp.undoneAt().isEmpty()) {
          lines.add(done(scene, member, followUp));
        }
      }
    }
    if (!lines.isEmpty()) {
      blocks.paragraph("digest.yours").bullets(lines);
    }
  }

  private static Rich done(Scene scene, Member member, FollowUp followUp) {
    return scene.rich(
        "digest.done." + followUp.kind().name().toLowerCase(Locale.ROOT),
        Map.of("person", member.person().firstName()));
  }

  private static void promise(Scene scene, Member member, FollowUp followUp, List<Rich> lines) {
    LocalDate today = scene.reader().today(scene.now());
    followUp
        .by()
        .filter(day -> !day.isBefore(today.minus(AFTERWARDS)))
        .ifPresent(
            day ->
                lines.add(
                    scene.rich(
                        "digest.promised",
                        Map.of(
                            "person",
                            member.person().firstName(),
                            "day",
                            scene.dates().day(day),
                            "over",
                            day.isBefore(today)))));
  }
}
