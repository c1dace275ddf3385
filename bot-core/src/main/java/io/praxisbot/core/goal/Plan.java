package io.praxisbot.core.goal;

/**
 * The if-then form of a behaviour: "When <em>cue</em>, I will <em>action</em>". Plans of this form
 * are carried out more often (Gollwitzer and Sheeran 2006; docs/science.md).
 *
 * @param cue the moment, without the "when"
 * @param action what the person will do, without the "I will"
 */
public record Plan(String cue, String action) {

  public Plan {
    cue = cue.strip();
    action = action.strip();
    if (cue.isEmpty() || action.isEmpty()) {
      throw new IllegalArgumentException("a plan has a cue and an action");
    }
  }
}
