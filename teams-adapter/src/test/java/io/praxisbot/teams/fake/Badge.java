package io.praxisbot.teams.fake;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** What an activity shows to be let in: Teams' own token, or one that is wrong in one respect. */
public enum Badge {
  /** As the connector signs it for Teams. */
  GENUINE,
  NONE,
  GARBAGE,
  /** Another scheme than Bearer. */
  BASIC,
  EXPIRED,
  NOT_YET_VALID,
  /** Without an {@code exp}. */
  ENDLESS,
  WRONG_AUDIENCE,
  WRONG_ISSUER,
  /** By a key that nobody published, under the id of one that is. */
  WRONG_KEY,
  /** By a key that is published, and not for Teams. */
  UNENDORSED_KEY,
  /** By a key whose id nobody published. */
  UNKNOWN_KEY,
  /** The claims were changed after they were signed. */
  TAMPERED,
  WRONG_SERVICE_URL,
  WITHOUT_SERVICE_URL,
  ALG_NONE,
  /** Another bot's, as it calls a skill. */
  SKILL,
  /** As a skill's, and yet from the connector. */
  SKILL_BY_CONNECTOR,
  /** As the Bot Framework Emulator makes them for itself. */
  EMULATOR;

  private static final String ISSUER = "https://api.botframework.com";
  private static final String EMULATORS =
      "https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/";
  private static final Duration LIFE = Duration.ofHours(1);
  private static final Duration BEFORE = Duration.ofMinutes(5);
  private static final String STRANGER = "11111111-2222-4333-8444-555555555555";

  /**
   * What stands in the {@code Authorization} header; empty if there is none.
   *
   * @param serviceUrl the activity's
   */
  public Optional<String> header(FakeTeams teams, String serviceUrl) {
    return switch (this) {
      case NONE -> Optional.empty();
      case GARBAGE -> Optional.of("Bearer garbage");
      case BASIC -> Optional.of("Basic Zm9vOmJhcg==");
      default -> Optional.of("Bearer " + token(teams, serviceUrl));
    };
  }

  private String token(FakeTeams teams, String serviceUrl) {
    ObjectNode claims = claims(teams, serviceUrl);
    Keys keys = teams.keys();
    return switch (this) {
      case WRONG_KEY -> keys.impostor().sign(claims);
      case UNENDORSED_KEY -> keys.unendorsed().sign(claims);
      case UNKNOWN_KEY -> new Keys.Key("nobody's", keys.impostor().pair(), true).sign(claims);
      case TAMPERED -> tampered(keys.current().sign(claims), claims);
      case ALG_NONE ->
          Keys.encoded(Json.object("alg", "none", "typ", "JWT")) + "." + Keys.encoded(claims) + ".";
      default -> keys.current().sign(claims);
    };
  }

  private static String tampered(String token, ObjectNode claims) {
    String[] parts = token.split("\\.");
    String changed = Keys.encoded(claims.deepCopy().put("name", "changed"));
    return parts[0] + "." + changed + "." + parts[2];
  }

  private ObjectNode claims(FakeTeams teams, String serviceUrl) {
    Instant now = teams.clock().wall();
    String app = teams.registration().appId();
    ObjectNode claims = Json.object("serviceurl", serviceUrl, "iss", ISSUER, "aud", app);
    lasts(claims, now.minus(BEFORE), now.plus(LIFE));
    switch (this) {
      case EXPIRED -> lasts(claims, now.minus(LIFE.multipliedBy(2)), now.minus(LIFE));
      case NOT_YET_VALID -> lasts(claims, now.plus(LIFE), now.plus(LIFE.multipliedBy(2)));
      case ENDLESS -> claims.remove("exp");
      case WRONG_AUDIENCE -> claims.put("aud", STRANGER);
      case WRONG_ISSUER -> claims.put("iss", "https://login.example.com");
      case WRONG_SERVICE_URL -> claims.put("serviceurl", "https://smba.example.com/emea/");
      case WITHOUT_SERVICE_URL -> claims.remove("serviceurl");
      case SKILL -> issuedTo(claims.put("iss", "https://sts.windows.net/" + STRANGER), STRANGER);
      case SKILL_BY_CONNECTOR -> issuedTo(claims, STRANGER);
      case EMULATOR -> issuedTo(claims.put("iss", EMULATORS), app);
      default -> {}
    }
    return claims;
  }

  private static void lasts(ObjectNode claims, Instant from, Instant until) {
    claims.put("nbf", from.getEpochSecond()).put("exp", until.getEpochSecond());
  }

  private static void issuedTo(ObjectNode claims, String app) {
    claims.put("ver", "1.0").put("appid", app);
  }
}
