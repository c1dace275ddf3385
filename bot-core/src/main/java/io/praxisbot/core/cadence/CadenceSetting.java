package io.praxisbot.core.cadence;

import io.praxisbot.core.people.OrganizationId;
import io.praxisbot.core.people.PersonId;
import java.time.Instant;

/**
 * A cadence that somebody set on one layer. The closest layer wins: person, then team, then
 * organization, then what Praxis does out of the box.
 *
 * @param id the layer, whom it is for, and the kind
 * @param cadence in standard notation
 * @param setBy who set it
 */
public record CadenceSetting(
    String id,
    OrganizationId organization,
    OccurrenceKind kind,
    String cadence,
    PersonId setBy,
    Instant setAt) {

  /** How close a setting is. */
  public enum Layer {
    PERSON,
    TEAM,
    ORGANIZATION
  }

  /**
   * Names the one setting of a layer, a kind and whom it is for.
   *
   * @param whom the organization's id, the manager's or the person's
   */
  public static String idFor(Layer layer, String whom, OccurrenceKind kind) {
    return layer + "." + whom + "." + kind;
  }
}
