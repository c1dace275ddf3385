package io.praxisbot.core.access;

import io.praxisbot.core.people.OrganizationId;

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
    boolean leads = manager || subject.deputies().contains(viewer.person());
    return switch (content) {
      case BUSINESS_GOALS, COUNTS ->
          leads || viewer.admin() || subject.above().contains(viewer.person());
      case CAREER_GOALS -> leads;
      case SHARED_WORDS, AGENDA -> manager;
      case PAUSE_DATES, SCHEDULE -> leads || viewer.admin();
      case LEDGER -> viewer.admin();
      case PRIVATE_WORDS, LEARNING, MEASURES, OWN_POINTS, PAUSE_REASON -> false;
    };
  }

  /** Whether the viewer may see, at this moment, what admins set for that organization. */
  public boolean administers(Viewer viewer, OrganizationId organization) {
    return viewer.admin() && viewer.organization().equals(organization);
  }
}
