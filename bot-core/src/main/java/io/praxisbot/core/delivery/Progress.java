package io.praxisbot.core.delivery;

/** How far a delivery got just now, for those that come after it. */
enum Progress {
  /** Nothing more will happen to it; the next one may go. */
  SETTLED,
  /** It has to be tried or looked up again; later ones to the same person wait. */
  WAITS,
  /** The platform wants no calls for a while. */
  THROTTLED,
  /** Somebody else has it. */
  TAKEN;

  static Progress of(Delivery delivery) {
    return delivery.settled() ? SETTLED : WAITS;
  }
}
