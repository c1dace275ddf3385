package io.praxisbot.core.access;

/**
 * Decides who sees what, on read and again at the moment of sending. What it refuses is answered
 * exactly like what does not exist.
 */
public final class AccessPolicy {

  /** Whether the viewer may see that of the subject, at this moment. */
  public boolean sees(Viewer viewer, Content content, Subject subject) {
    if (!viewer.organization().equals(subject.organization())) {
      return false;
    }
    if (viewer.person().equals(subject.person())) {
      return true;
    }
    boolean manager = subject.manager().map(viewer.person()::equals).orElse(false);
    return switch (content) {
      case BUSINESS_GOALS -> manager || viewer.admin() || subject.above().contains(viewer.person());
      case CAREER_GOALS, SHARED_WORDS -> manager;
      case PAUSE_DATES -> manager || viewer.admin();
      case LEDGER -> viewer.admin();
      case PRIVATE_WORDS, PAUSE_REASON -> false;
    };
  }
}
