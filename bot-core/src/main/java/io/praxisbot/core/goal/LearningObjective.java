package io.praxisbot.core.goal;

/**
 * Something that a person wants to learn for a career goal. Learning that serves one is targeted.
 *
 * @param words the person's own
 */
public record LearningObjective(LearningObjectiveId id, String words) {

  public LearningObjective {
    words = words.strip();
    if (words.isEmpty()) {
      throw new IllegalArgumentException("a learning objective says something");
    }
  }
}
