package io.praxisbot.core.store;

import io.praxisbot.core.cadence.CadenceSetting;
import io.praxisbot.core.people.OrganizationId;
import java.util.List;

/** The cadences that somebody set, on every layer. */
public interface CadenceSettings extends Aggregates<String, CadenceSetting> {

  /** All of an organization's. */
  List<CadenceSetting> in(OrganizationId organization);
}
