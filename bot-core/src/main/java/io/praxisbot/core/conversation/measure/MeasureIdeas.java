package io.praxisbot.core.conversation.measure;

import io.praxisbot.core.goal.CareerGoal;
import io.praxisbot.core.goal.Measure;
import io.praxisbot.core.goal.Template;
import io.praxisbot.core.goal.Templates;
import io.praxisbot.core.message.Texts;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What could be measured for a goal, for whoever has no idea of their own. */
public final class MeasureIdeas {

  /**
   * One of them.
   *
   * @param words in the person's language
   */
  public record Idea(String words, Measure.Kind kind, Measure.Direction direction) {}

  private MeasureIdeas() {}

  /**
   * The ideas, in their order.
   *
   * @param template the key of what the goal was made from; empty if it is all the person's own
   */
  public static List<Idea> of(String template, Optional<CareerGoal> goal, Texts texts) {
    return Stream.concat(
            Templates.find(template).stream().flatMap(t -> ofTemplate(t, texts)),
            goal.stream().flatMap(g -> ofPlan(g)))
        .toList();
  }

  private static Stream<Idea> ofTemplate(Template template, Texts texts) {
    return IntStream.rangeClosed(1, template.measures().size())
        .mapToObj(
            n ->
                new Idea(
                    texts.plain(template.measure(n)),
                    template.measures().get(n - 1).kind(),
                    template.measures().get(n - 1).direction()));
  }

  /** Whether they did their best at it is always in their own hands. */
  private static Stream<Idea> ofPlan(CareerGoal goal) {
    return goal.active().stream()
        .limit(1)
        .map(b -> new Idea(b.plan().action(), Measure.Kind.BEST_EFFORT, Measure.Direction.UP));
  }
}
