package io.praxisbot.core.delivery;

/** What the platform's own history says about a message whose attempt ended unknown. */
public sealed interface Lookup {

  /** It is there. */
  record Found(PostRef ref) implements Lookup {}

  /** It is not there, as far as the history shows at this moment. */
  record Absent() implements Lookup {}

  /** This platform can't say, so the delivery stays unknown for an admin to see. */
  record CannotTell() implements Lookup {}
}
