package io.praxisbot.core.conversation;

import io.praxisbot.core.checkin.CheckInId;
import io.praxisbot.core.goal.BehaviourId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Which typed message became which answer, so that whoever edits the message edits the answer.
 * Holds no words; those stand in the answer itself.
 *
 * @param latest newest last
 */
public record Said(List<Answer> latest) {

  /** Whoever mends a message mends one of the last few. */
  private static final int MOST = 10;

  static final Said NOTHING = new Said(List.of());

  /** What one message was an answer to. */
  public sealed interface Answer {

    /** The turn in which it was typed. */
    String turn();
  }

  /** Whether something was tried, with or without more words. */
  public record OfOutcome(String turn, CheckInId checkIn, BehaviourId behaviour)
      implements Answer {}

  /** What happened, or what got in the way. */
  public record OfStory(String turn, CheckInId checkIn, BehaviourId behaviour) implements Answer {}

  /** What was learned. */
  public record OfLearning(String turn, CheckInId checkIn) implements Answer {}

  /** Something on the way to a goal or a plan, kept under that note. */
  public record OfNote(String turn, String dialogue, String note) implements Answer {}

  public Said {
    latest = List.copyOf(latest);
  }

  public Optional<Answer> in(String turn) {
    return latest.stream().filter(a -> a.turn().equals(turn)).findFirst();
  }

  Said with(Answer answer) {
    List<Answer> all = new ArrayList<>(latest);
    all.add(answer);
    return new Said(all.subList(Math.max(0, all.size() - MOST), all.size()));
  }
}
