package io.praxisbot.teams.inbound;

import com.auth0.jwt.JWT;
import com.microsoft.bot.connector.authentication.AuthenticationConstants;
import com.microsoft.bot.connector.authentication.ClaimsIdentity;
import com.microsoft.bot.connector.authentication.JwtTokenExtractor;
import com.microsoft.bot.connector.authentication.TokenValidationParameters;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets in what the Bot Framework signed for this bot. The SDK checks the signature, its algorithm,
 * the key's certificate and whether the key may sign for Teams; what the SDK leaves open is checked
 * here. It can't be switched off: whoever runs without tokens uses another guard.
 */
public final class TokenGuard implements Guard {

  private static final Logger log = LoggerFactory.getLogger(TokenGuard.class);

  /** The only channel that this bot is for. */
  private static final String TEAMS = "msteams";

  private static final Pattern BEARER =
      Pattern.compile("Bearer ([\\w-]+\\.[\\w-]+\\.[\\w-]+)", Pattern.CASE_INSENSITIVE);

  private final String appId;
  private final Optional<String> tenant;
  private final String metadata;
  private final SigningKeys keys;
  private final InstantSource wall;

  /**
   * For one registration.
   *
   * @param appId whom tokens must be for
   * @param tenant the only one that is let in; empty for any
   * @param metadata the OpenID metadata that name the issuer and its keys
   * @throws IllegalArgumentException if the app id is blank, by which the SDK would let in anybody
   */
  public TokenGuard(String appId, Optional<String> tenant, URI metadata, InstantSource wall) {
    if (appId.isBlank() || tenant.filter(String::isBlank).isPresent()) {
      throw new IllegalArgumentException("tokens are checked against an app id");
    }
    this.appId = appId.strip();
    this.tenant = tenant.map(id -> id.strip().toLowerCase(Locale.ROOT));
    this.metadata = metadata.toString();
    this.keys = new SigningKeys(metadata, wall);
    this.wall = wall;
  }

  @Override
  public Verdict judge(Optional<String> authorization, Claim claim) {
    Matcher bearer = BEARER.matcher(authorization.orElse(""));
    if (!bearer.matches() || !isSigned(bearer.group(1))) {
      return Verdict.UNKNOWN;
    }
    if (!fits(bearer.group(1), claim)) {
      log.warn(
          "A token of the Bot Framework's isn't for this bot, or not for now: is TEAMS_APP_ID the"
              + " bot whose messaging endpoint this is, and the machine's clock right?");
      return Verdict.UNKNOWN;
    }
    return claim.channel().equals(TEAMS) && isLetIn(claim) ? Verdict.WELCOME : Verdict.FORBIDDEN;
  }

  private boolean isLetIn(Claim claim) {
    return tenant.isEmpty() || tenant.equals(claim.tenant());
  }

  private boolean fits(String token, Claim claim) {
    return new Claims(JWT.decode(token)).fit(appId, claim, wall.instant());
  }

  /** The endorsement is the one for Teams, whatever the activity says. */
  private boolean isSigned(String token) {
    try {
      ClaimsIdentity identity = extractor().getIdentity("Bearer", token, TEAMS, List.of()).join();
      return identity != null && identity.isAuthenticated();
    } catch (CompletionException refused) {
      if (refused.getCause() instanceof NotNowException notNow) {
        throw notNow;
      }
      return refused(refused);
    } catch (NotNowException notNow) {
      throw notNow;
    } catch (RuntimeException malformed) {
      return refused(malformed);
    }
  }

  private static boolean refused(RuntimeException why) {
    Throwable cause = why.getCause() == null ? why : why.getCause();
    log.info("A token was refused: {}", cause.getClass().getName());
    return false;
  }

  private JwtTokenExtractor extractor() {
    TokenValidationParameters terms = new TokenValidationParameters();
    terms.validateIssuer = true;
    terms.validIssuers = List.of(keys.issuer());
    terms.validateLifetime = true;
    terms.requireSignedTokens = true;
    terms.clockSkew = Duration.ofMinutes(AuthenticationConstants.DEFAULT_CLOCKSKEW_MINUTES);
    terms.issuerSigningKeyResolver = address -> keys;
    return new JwtTokenExtractor(
        terms, metadata, AuthenticationConstants.ALLOWED_SIGNING_ALGORITHMS);
  }
}
