package io.praxisbot.teams.inbound;

import com.auth0.jwt.interfaces.DecodedJWT;
import com.microsoft.bot.connector.authentication.AuthenticationConstants;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a token claims, once it is known who signed it: the part that the SDK leaves unchecked. */
record Claims(DecodedJWT token) {

  private static final Duration SKEW =
      Duration.ofMinutes(AuthenticationConstants.DEFAULT_CLOCKSKEW_MINUTES);

  boolean fit(String appId, Claim claim, Instant now) {
    return isFor(appId) && lasts(now) && isFrom(claim.serviceUrl()) && isOfNoOtherApp(appId);
  }

  private boolean isFor(String appId) {
    List<String> audience = token.getAudience();
    return audience != null && audience.size() == 1 && appId.equalsIgnoreCase(audience.get(0));
  }

  /** One without an end would be good for ever. */
  private boolean lasts(Instant now) {
    Instant end = token.getExpiresAtAsInstant();
    Instant begin = token.getNotBeforeAsInstant();
    return end != null
        && now.isBefore(end.plus(SKEW))
        && (begin == null || !now.isBefore(begin.minus(SKEW)));
  }

  /** Or a token for one conversation would send answers anywhere. */
  private boolean isFrom(String serviceUrl) {
    return text(AuthenticationConstants.SERVICE_URL_CLAIM)
        .filter(serviceUrl::equalsIgnoreCase)
        .isPresent();
  }

  /** Teams' tokens name no app but ours: those of other bots do, which call this one as a skill. */
  private boolean isOfNoOtherApp(String appId) {
    return Stream.of(AuthenticationConstants.APPID_CLAIM, AuthenticationConstants.AUTHORIZED_PARTY)
        .filter(name -> !token.getClaim(name).isMissing())
        .allMatch(name -> text(name).filter(appId::equalsIgnoreCase).isPresent());
  }

  private Optional<String> text(String name) {
    @Nullable String text = token.getClaim(name).asString();
    return Optional.ofNullable(text);
  }
}
