package io.praxisbot.core.followup.oneonone;

import io.praxisbot.core.checkin.CheckInId;
import io.praxisbot.core.followup.FollowUpId;
import java.util.Objects;

/** Names a point of an agenda. */
public record PointId(String value) {

  public PointId {
    Objects.requireNonNull(value, "value");
    if (value.isBlank()) {
      throw new IllegalArgumentException("an id is never blank");
    }
  }

  /** The one point of a wish for help: asked for again, it is the same. */
  public static PointId of(CheckInId asked) {
    return new PointId("h-" + asked);
  }

  /** The one point of what a manager did about a gap. */
  public static PointId of(FollowUpId done) {
    return new PointId("p-" + done);
  }

  @Override
  public String toString() {
    return value;
  }
}
