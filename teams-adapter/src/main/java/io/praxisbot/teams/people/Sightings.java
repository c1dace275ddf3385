package io.praxisbot.teams.people;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.bot.schema.ChannelAccount;
import io.praxisbot.core.people.Account;
import io.praxisbot.core.people.PlatformName;
import io.praxisbot.core.people.Profile;
import io.praxisbot.core.people.Sighting;
import io.praxisbot.core.people.WorkspaceId;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads Teams' members. Where they are and which language they read only their client tells, so a
 * sighting says nothing about that.
 */
final class Sightings {

  private static final Set<String> OUTSIDERS = Set.of("guest", "anonymous");

  /** In the name by which a tenant keeps somebody from another one. */
  private static final String EXTERNAL = "#EXT#";

  private Sightings() {}

  /** A member, as seen in that tenant; empty for a bot, which nobody signs in as. */
  static Optional<Sighting> of(WorkspaceId tenant, ChannelAccount member) {
    return filled(member.getAadObjectId())
        .map(user -> user.toLowerCase(Locale.ROOT))
        .map(user -> new Account(PlatformName.TEAMS, tenant, user))
        .map(account -> of(account, member));
  }

  private static Sighting of(Account account, ChannelAccount member) {
    return new Sighting(
        account,
        filled(member.getName()).orElse(account.user()),
        "",
        Optional.empty(),
        Optional.empty(),
        email(member),
        kind(account.workspace(), member),
        false);
  }

  /** The sign-in name of a guest looks like an address, and is none. */
  private static Optional<String> email(ChannelAccount member) {
    return said(member, "email")
        .or(() -> said(member, "userPrincipalName").filter(name -> !name.contains(EXTERNAL)))
        .filter(address -> address.contains("@"))
        .map(address -> address.toLowerCase(Locale.ROOT));
  }

  private static Profile.Kind kind(WorkspaceId tenant, ChannelAccount member) {
    boolean guest =
        said(member, "userRole")
                .map(r -> r.toLowerCase(Locale.ROOT))
                .filter(OUTSIDERS::contains)
                .isPresent()
            || said(member, "userPrincipalName").filter(n -> n.contains(EXTERNAL)).isPresent()
            || said(member, "tenantId")
                .filter(own -> !own.equalsIgnoreCase(tenant.value()))
                .isPresent();
    return guest ? Profile.Kind.GUEST : Profile.Kind.MEMBER;
  }

  /** What the SDK has no field for it keeps as JSON. */
  private static Optional<String> said(ChannelAccount member, String field) {
    Map<String, JsonNode> properties = member.getProperties();
    return properties == null
        ? Optional.empty()
        : Optional.ofNullable(properties.get(field))
            .filter(JsonNode::isTextual)
            .flatMap(value -> filled(value.asText()));
  }

  private static Optional<String> filled(@Nullable String text) {
    return Optional.ofNullable(text).map(String::strip).filter(t -> !t.isEmpty());
  }
}
