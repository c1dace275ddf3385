package io.praxisbot.core.conversation.view;

import io.praxisbot.core.conversation.FlowName;
import io.praxisbot.core.followup.GapKind;
import io.praxisbot.core.followup.gap.Gap;
import io.praxisbot.core.goal.CareerGoal;
import io.praxisbot.core.message.Button;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What a manager can press about a gap: each does it, or shows what would be sent. */
final class GapButtons {

  /**
   * Where an idea may be what is missing. Silence, say, isn't answered with one more thing to do.
   */
  private static final Set<GapKind> TO_SUGGEST =
      Set.of(GapKind.NOT_TRIED, GapKind.PLAN_NOT_RENEWED, GapKind.STALLED, GapKind.NO_BEHAVIOUR);

  private final Blocks blocks;
  private final GapPlace place;

  GapButtons(Blocks blocks, GapPlace place) {
    this.blocks = blocks;
    this.place = place;
  }

  /**
   * @param standIn whether whoever reads it stands in for the manager
   * @param chosen the opening that is shown
   */
  void add(Gap gap, boolean standIn, Openings openings, int chosen) {
    String about = gap.person() + ":" + gap.which() + ":" + place.pressedOn();
    List<Button> buttons = new ArrayList<>();
    Button talked = talked(about, openings, chosen);
    if (gap.kind() == GapKind.PROMISE_OVERDUE) {
      String promise = gap.subject().map(Gap.Subject::id).orElseThrow();
      buttons.addAll(PromiseViews.buttons(blocks, promise, place.pressedOn()));
      buttons.add(talked);
    } else {
      buttons.add(talked);
      acts(gap, standIn, about, buttons);
      others(gap, openings, chosen, buttons);
      buttons.add(blocks.menu(FlowName.FOLLOW_UP, "notnow", about, "menu.digest.notnow"));
    }
    blocks.buttons(buttons);
  }

  private Button talked(String about, Openings openings, int chosen) {
    String subject = about + ":" + openings.key(chosen);
    return blocks.menu(FlowName.FOLLOW_UP, "talked", subject, "menu.digest.talked");
  }

  private void others(Gap gap, Openings openings, int chosen, List<Button> buttons) {
    if (!place.name().isEmpty() && !openings.none()) {
      String about = gap.person() + ":" + gap.which() + ":" + place.name();
      String turn = about + ":" + openings.after(chosen) + ":" + openings.key(chosen);
      buttons.add(blocks.menu(place.turns(), "words", turn, "menu.digest.words"));
    }
  }

  /**
   * The 1:1 and what is suggested are between the person and their own manager. What the person put
   * on their 1:1 stands there already.
   */
  private void acts(Gap gap, boolean standIn, String about, List<Button> buttons) {
    if (!standIn && !gap.forTheTalk()) {
      buttons.add(blocks.menu(FlowName.FOLLOW_UP, "agenda", about, "menu.digest.agenda"));
    }
    words(gap, standIn, about, buttons);
    buttons.add(blocks.form(FlowName.FOLLOW_UP, "promise", about, "menu.digest.promise"));
  }

  /** Whoever asked gets an answer; what isn't the company's is not for the manager to steer. */
  private void words(Gap gap, boolean standIn, String about, List<Button> buttons) {
    boolean asked = gap.kind() == GapKind.HELP_WANTED;
    boolean beyondWork = gap.goal().filter(CareerGoal::beyondWork).isPresent();
    if (!standIn && !beyondWork && TO_SUGGEST.contains(gap.kind())) {
      buttons.add(blocks.menu(FlowName.SUGGEST, "about", about, "menu.digest.suggest"));
    }
    String label = asked ? "menu.digest.answer" : "menu.digest.encourage";
    buttons.add(blocks.menu(FlowName.FOLLOW_UP, "encourage", about, label));
  }
}
