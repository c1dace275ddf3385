package io.praxisbot.teams.outbound;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What Teams' error codes mean for a delivery (learn.microsoft.com, "Messages in bot
 * conversations", status code responses). The ledger keeps the meaning and, after a colon, the
 * code: {@code blocked:ConversationBlockedByUser}. A refusal without a code goes by its status.
 */
public enum Reason {
  /** The person doesn't have Praxis in Teams, or not any more. */
  NOT_INSTALLED("ForbiddenOperationException", "BotNotInConversationRoster"),

  /** The person, or an admin of the tenant, lets Praxis write nothing. */
  BLOCKED("ConversationBlockedByUser", "MessageWritesBlocked", "BotDisabledByAdmin"),

  /** The app's permissions, or the tenant's rules, don't allow it. */
  MISSING_PERMISSION("NotEnoughPermissions", "http-403"),

  /** Teams knows no such conversation, and makes none with that person. */
  NO_SUCH_USER("ConversationNotFound", "MemberNotFoundInConversation", "NotFound", "http-404"),

  /** The person can't be written to where Praxis knows Teams to be for them. */
  CANNOT_MESSAGE("InvalidBotApiHost", "bad-service-url"),

  /** Our fault: larger than Teams takes. */
  TOO_LONG("MessageSizeTooBig", "http-413"),

  /** Our fault: not what Teams takes. */
  BAD_MESSAGE("BadArgument", "BadSyntax", "http-400", "http-405", "http-415"),

  /** The message to replace can't be replaced any more. */
  MESSAGE_GONE("ActivityNotFoundInConversation"),

  /** More than Teams takes from this app in this tenant or conversation, just now. */
  THROTTLED("Throttled"),

  /** Microsoft gives the bot no token, or Teams doesn't take it. */
  NO_TOKEN(
      "BotNotRegistered",
      "Unauthorized",
      "invalid_client",
      "unauthorized_client",
      "invalid_request",
      "invalid_scope",
      "http-401"),

  /** Something broke at Teams, maybe after it had taken the call. */
  TEAMS_FAULT("ServiceError", "PreconditionFailed"),

  /** A code that isn't in this table. */
  REFUSED;

  private static final Map<String, Reason> BY_CODE =
      Arrays.stream(values())
          .flatMap(reason -> reason.codes.stream().map(code -> Map.entry(code, reason)))
          .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

  /** Immutable, though its type doesn't say so. */
  @SuppressWarnings("ImmutableEnumChecker")
  private final Set<String> codes;

  Reason(String... codes) {
    this.codes = Set.of(codes);
  }

  /** Teams' codes that mean this. */
  public Set<String> codes() {
    return codes;
  }

  /** The word that the ledger keeps, such as {@code not-installed}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The one whose word, with or without a code, that is. */
  static Reason ofLedger(String said) {
    String word = said.replaceFirst(":.*", "");
    return Arrays.stream(values())
        .filter(reason -> reason.word().equals(word))
        .findFirst()
        .orElse(REFUSED);
  }

  static Reason of(String code) {
    return BY_CODE.getOrDefault(code, REFUSED);
  }

  String with(String code) {
    return word() + ":" + code;
  }
}
