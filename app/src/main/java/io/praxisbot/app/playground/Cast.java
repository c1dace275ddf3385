package io.praxisbot.app.playground;

import java.time.ZoneId;

/** Somebody in the seeded company, and what they have done so far. */
record Cast(String id, String name, String title, ZoneId zone, Part part, Story story) {

  /** What somebody has done so far, in their own words: content of the seed, not of the product. */
  interface Story {

    /** Somebody who has done nothing yet. */
    Story NONE = past -> {};

    void tell(Past past);
  }
}
