package io.praxisbot.core.goal;

import io.praxisbot.core.goal.Template.Gauge;
import java.util.List;
import java.util.Optional;

/**
 * The catalogue of goals to start from. Learning goals, "find three ways to …": on what is new and
 * complex they do better than a number to reach (Seijts and Latham; docs/science.md).
 */
public final class Templates {

  private static final Gauge MORE_OFTEN = new Gauge(Measure.Kind.COUNT, Measure.Direction.UP);
  private static final Gauge RATED = new Gauge(Measure.Kind.RATING, Measure.Direction.UP);
  private static final Gauge YES_OR_NO = new Gauge(Measure.Kind.YES_NO, Measure.Direction.UP);
  private static final Gauge BEST_EFFORT =
      new Gauge(Measure.Kind.BEST_EFFORT, Measure.Direction.UP);

  private static final List<Template> ALL =
      List.of(
          template(
              "first-lead.listen", Focus.TECHNIQUE, Situation.FIRST_LEAD, MORE_OFTEN, BEST_EFFORT),
          template(
              "first-lead.delegate", Focus.TECHNIQUE, Situation.FIRST_LEAD, MORE_OFTEN, YES_OR_NO),
          template(
              "first-lead.talk", Focus.EXPERIENCE, Situation.FIRST_LEAD, MORE_OFTEN, YES_OR_NO),
          template(
              "new-role.people", Focus.KNOWLEDGE, Situation.NEW_IN_ROLE, MORE_OFTEN, MORE_OFTEN),
          template(
              "new-role.result", Focus.EXPERIENCE, Situation.NEW_IN_ROLE, MORE_OFTEN, YES_OR_NO),
          template(
              "new-role.signals", Focus.TECHNIQUE, Situation.NEW_IN_ROLE, MORE_OFTEN, BEST_EFFORT),
          template(
              "expert.beginner",
              Focus.KNOWLEDGE,
              Situation.EXPERT_STOPPED_LEARNING,
              MORE_OFTEN,
              YES_OR_NO),
          template(
              "expert.teach",
              Focus.EXPERIENCE,
              Situation.EXPERT_STOPPED_LEARNING,
              MORE_OFTEN,
              BEST_EFFORT),
          template(
              "expert.routine",
              Focus.TECHNIQUE,
              Situation.EXPERT_STOPPED_LEARNING,
              MORE_OFTEN,
              RATED),
          template("back.changes", Focus.KNOWLEDGE, Situation.BACK_FROM_LEAVE, MORE_OFTEN, RATED),
          template(
              "back.hours", Focus.TECHNIQUE, Situation.BACK_FROM_LEAVE, MORE_OFTEN, BEST_EFFORT),
          template(
              "back.piece", Focus.EXPERIENCE, Situation.BACK_FROM_LEAVE, MORE_OFTEN, YES_OR_NO),
          template("sideways.look", Focus.KNOWLEDGE, Situation.MOVING_SIDEWAYS, MORE_OFTEN, RATED),
          template(
              "sideways.try", Focus.EXPERIENCE, Situation.MOVING_SIDEWAYS, MORE_OFTEN, YES_OR_NO),
          template(
              "sideways.carry", Focus.TECHNIQUE, Situation.MOVING_SIDEWAYS, MORE_OFTEN, MORE_OFTEN),
          template("knowledge.explain", Focus.KNOWLEDGE, MORE_OFTEN),
          template("knowledge.mentor", Focus.KNOWLEDGE, MORE_OFTEN),
          template("knowledge.needs", Focus.KNOWLEDGE, MORE_OFTEN, BEST_EFFORT),
          template("technique.ask-first", Focus.TECHNIQUE, MORE_OFTEN, BEST_EFFORT),
          template("technique.no", Focus.TECHNIQUE, MORE_OFTEN, BEST_EFFORT),
          template("technique.feedback", Focus.TECHNIQUE, MORE_OFTEN, BEST_EFFORT),
          template("experience.project", Focus.EXPERIENCE, MORE_OFTEN, YES_OR_NO),
          template("experience.meeting", Focus.EXPERIENCE, MORE_OFTEN),
          template("experience.stage", Focus.EXPERIENCE, MORE_OFTEN, RATED));

  private Templates() {}

  /** Every one, by situation and then by focus. */
  public static List<Template> all() {
    return ALL;
  }

  /** Those for that situation. */
  public static List<Template> in(Situation situation) {
    return ALL.stream().filter(t -> t.situation().equals(Optional.of(situation))).toList();
  }

  /** Those for whoever wants to build that, whatever their situation. */
  public static List<Template> of(Focus focus) {
    return ALL.stream().filter(t -> t.situation().isEmpty() && t.focus() == focus).toList();
  }

  /** Those for the situation or the focus of that name; none if there is neither. */
  public static List<Template> among(String startingPoint) {
    return ALL.stream()
        .filter(t -> t.situation().map(Enum::name).orElse(t.focus().name()).equals(startingPoint))
        .toList();
  }

  /** The one of that key. */
  public static Optional<Template> find(String key) {
    return ALL.stream().filter(t -> t.key().equals(key)).findFirst();
  }

  private static Template template(
      String key, Focus focus, Situation situation, Gauge... measures) {
    return new Template(key, focus, Optional.of(situation), List.of(measures));
  }

  private static Template template(String key, Focus focus, Gauge... measures) {
    return new Template(key, focus, Optional.empty(), List.of(measures));
  }
}
