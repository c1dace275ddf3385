package io.praxisbot.core.delivery;

/** How a message reaches its platform, which says what may be done when nobody knows if it did. */
enum Manner {
  /** A new direct message: it can be looked up. */
  POST,
  /** In the place of another: it may be repeated without harm. */
  UPDATE,
  /** Where the person typed or pressed: at most once. */
  ASIDE
}
