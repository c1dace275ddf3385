package io.praxisbot.core.conversation.undo;

import io.praxisbot.core.access.AdminChange.Part;
import io.praxisbot.core.cadence.CadenceSetting;
import io.praxisbot.core.cadence.CadenceSetting.Layer;
import io.praxisbot.core.conversation.Moment;
import io.praxisbot.core.conversation.Reply;
import io.praxisbot.core.conversation.change.Change;
import io.praxisbot.core.people.PersonId;
import java.time.Instant;
import java.util.Optional;

/** A setting is again what it was, and whoever it concerns is planned anew. */
final class TakingBackSettings implements TakingBack {

  @Override
  public boolean isFor(Part part) {
    return part instanceof Part.OfSetting;
  }

  @Override
  public boolean holds(Part part, Instant at, Moment moment) {
    Part.OfSetting of = (Part.OfSetting) part;
    return moment
        .facts()
        .directory()
        .setting(of.setting())
        .filter(setting -> setting.rule().equals(of.after()))
        .isPresent();
  }

  @Override
  public void takeBack(Part part, boolean more, Reply reply, Moment moment) {
    Part.OfSetting of = (Part.OfSetting) part;
    CadenceSetting set = moment.facts().directory().setting(of.setting()).orElseThrow();
    reply.change(
        new Change.SettingRestored(
            set.saying(of.before(), moment.me().id(), moment.turn().receivedAt()),
            of.after(),
            on(set, Layer.TEAM),
            on(set, Layer.PERSON)));
  }

  /** Whom it is for, if it is on that layer. */
  static Optional<PersonId> on(CadenceSetting set, Layer layer) {
    return set.layer() == layer ? Optional.of(new PersonId(set.whom())) : Optional.empty();
  }
}
