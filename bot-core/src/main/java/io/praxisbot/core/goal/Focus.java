package io.praxisbot.core.goal;

/** What a career goal builds. */
public enum Focus {
  /** Something to know: a course, a book, a mentor. */
  KNOWLEDGE,
  /** Something to do differently. */
  TECHNIQUE,
  /** Something to have done: lead a project, take a stretch duty. */
  EXPERIENCE
}
