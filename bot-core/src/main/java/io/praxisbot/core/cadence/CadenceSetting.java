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

  /** Whether it is for everybody in the organization. */
  public boolean forAll() {
    return id.equals(idFor(Layer.ORGANIZATION, organization.value(), kind));
  }

  /** The same for another manager's team. */
  public CadenceSetting forTeamOf(PersonId manager) {
    String team = idFor(Layer.TEAM, manager.value(), kind);
    return new CadenceSetting(team, organization, kind, cadence, setBy, setAt);
  }

  /** The same in another organization. */
  public CadenceSetting in(OrganizationId next) {
    return new CadenceSetting(id, next, kind, cadence, setBy, setAt);
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
