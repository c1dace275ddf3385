package io.praxisbot.bench;

import io.praxisbot.core.duty.DutyWatch;

/** What goes wrong would make the figures look good. */
final class FailsLoudly implements DutyWatch {
  @Override
  public void failed(String duty) {
    throw new IllegalStateException(duty + " failed");
  }
}
