package io.praxisbot.teams.inbound;

import io.praxisbot.core.people.WorkspaceId;

/** Says sentences of our own where somebody did something, beside the request. */
final class Remarks {

  private final Remark remark;
  private final Beside beside;

  Remarks(Remark remark, Beside beside) {
    this.remark = remark;
    this.beside = beside;
  }

  /** Says one of the bundle's. */
  void say(Activity activity, String key) {
    words(activity, Sentences.of(key, activity));
  }

  /** Says something that is a sentence already. */
  void words(Activity activity, String sentence) {
    Whereabouts there = activity.whereabouts();
    activity.tenant().ifPresent(tenant -> say(tenant, there, sentence));
  }

  private void say(WorkspaceId tenant, Whereabouts there, String sentence) {
    var unused = beside.run(() -> remark.say(tenant, there, sentence));
  }
}
