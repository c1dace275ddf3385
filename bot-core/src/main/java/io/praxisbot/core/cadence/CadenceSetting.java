package io.praxisbot.core.cadence;

import io.praxisbot.core.people.OrganizationId;
import io.praxisbot.core.people.PersonId;
import java.time.Instant;

/**
 * Something about the cadence that somebody set on one layer. The closest layer wins: person, then
 * team, then organization, then what Praxis does out of the box.
 *
 * @param id the layer, whom it is for, and the kind
 * @param rule in the notation of its kind; empty if nothing is set here any more, so that the next
 *     layer counts
 * @param setBy who set it
 */
public record CadenceSetting(
    String id,
    OrganizationId organization,
    SettingKind kind,
    String rule,
    PersonId setBy,
    Instant setAt) {

  /** How close a setting is. */
  public enum Layer {
    PERSON,
    TEAM,
    ORGANIZATION
  }

  /** Whether something is set. */
  public boolean isSet() {
    return !rule.isEmpty();
  }

  /** Which layer it is on. */
  public Layer layer() {
    return Layer.valueOf(id.substring(0, id.indexOf('.')));
  }

  /** The id of the organization, the manager or the person that it is for. */
  public String whom() {
    return id.substring(id.indexOf('.') + 1, id.lastIndexOf('.'));
  }

  /** Whether it is for everybody in the organization. */
  public boolean forAll() {
    return layer() == Layer.ORGANIZATION;
  }

  /** The same with another rule. */
  public CadenceSetting saying(String other, PersonId by, Instant at) {
    return new CadenceSetting(id, organization, kind, other, by, at);
  }

  /** The same for another manager's team. */
  public CadenceSetting forTeamOf(PersonId manager) {
    String team = idFor(Layer.TEAM, manager.value(), kind);
    return new CadenceSetting(team, organization, kind, rule, setBy, setAt);
  }

  /** The same in another organization. */
  public CadenceSetting in(OrganizationId next) {
    return new CadenceSetting(id, next, kind, rule, setBy, setAt);
  }

  /**
   * Names the one setting of a layer, a kind and whom it is for.
   *
   * @param whom the organization's id, the manager's or the person's
   */
  public static String idFor(Layer layer, String whom, SettingKind kind) {
    return layer + "." + whom + "." + kind;
  }
}
