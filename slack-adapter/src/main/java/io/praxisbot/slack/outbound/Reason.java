package io.praxisbot.slack.outbound;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What Slack's error codes mean for a delivery (docs.slack.dev, "Errors" of each method). The
 * ledger keeps the meaning and, after a colon, the code: {@code not-installed:token_revoked}.
 */
public enum Reason {
  /** Nothing can be sent in this workspace until an admin installs Praxis again. */
  NOT_INSTALLED(
      "not_installed",
      "not_authed",
      "invalid_auth",
      "token_revoked",
      "token_expired",
      "account_inactive",
      "org_login_required",
      "team_not_found",
      "team_access_not_granted",
      "app_not_installed",
      "bot_not_found",
      "not_a_bot"),

  /** The app lacks a scope, or the workspace's rules forbid it. */
  MISSING_PERMISSION(
      "missing_scope",
      "no_permission",
      "not_allowed_token_type",
      "access_denied",
      "accesslimited",
      "ekm_access_denied",
      "enterprise_is_restricted",
      "restricted_action",
      "restricted_action_non_threadable_channel",
      "restricted_action_read_only_channel",
      "restricted_action_thread_locked",
      "restricted_action_thread_only_channel",
      "method_deprecated",
      "deprecated_endpoint",
      "two_factor_setup_required",
      "metadata_must_be_sent_from_app"),

  /** Slack knows nobody by that id. */
  NO_SUCH_USER("channel_not_found", "user_not_found", "users_not_found", "users_list_not_supplied"),

  /** Whom it is for, or where it stands, is closed for good. */
  GONE("user_disabled", "is_archived", "is_inactive", "team_disabled"),

  /** The person can't get direct messages from the bot. */
  CANNOT_MESSAGE(
      "cannot_dm_bot",
      "messages_tab_disabled",
      "user_not_visible",
      "not_in_channel",
      "method_not_supported_for_channel_type",
      "not_supported"),

  /** Our fault: longer than Slack takes. */
  TOO_LONG(
      "msg_too_long",
      "msg_blocks_too_long",
      "metadata_too_large",
      "too_many_attachments",
      "too_many_contact_cards"),

  /** Our fault: not what Slack takes. */
  BAD_MESSAGE(
      "invalid_blocks",
      "invalid_blocks_format",
      "invalid_arguments",
      "invalid_arg_name",
      "invalid_array_arg",
      "invalid_charset",
      "invalid_form_data",
      "invalid_json",
      "json_not_object",
      "invalid_post_type",
      "missing_post_type",
      "missing_charset",
      "invalid_metadata_format",
      "invalid_metadata_schema",
      "invalid_attachments",
      "attachment_payload_limit_exceeded",
      "markdown_text_conflict",
      "block_mismatch",
      "no_text",
      "unknown_method",
      "as_user_not_supported",
      "duplicate_channel_not_found",
      "duplicate_message_not_found",
      "invalid_cursor",
      "invalid_limit"),

  /** The message to replace can't be replaced any more. */
  MESSAGE_GONE(
      "message_not_found",
      "cant_update_message",
      "cant_delete_message",
      "edit_window_closed",
      "compliance_exports_prevent_deletion"),

  /** More than Slack takes from this app in this workspace, for longer than a moment. */
  THROTTLED("message_limit_exceeded", "ratelimited", "rate_limited"),

  /** Something broke at Slack, maybe after it had taken the call. */
  SLACK_FAULT("internal_error", "fatal_error", "service_unavailable", "request_timeout"),

  /** Slack takes no calls for this workspace just now, and took none. */
  SLACK_AWAY("team_added_to_org", "external_channel_migrating"),

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

  /** Slack's codes that mean this. */
  public Set<String> codes() {
    return codes;
  }

  /** The word that the ledger keeps, such as {@code not-installed}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static Reason of(String code) {
    return BY_CODE.getOrDefault(code, REFUSED);
  }

  String with(String code) {
    return word() + ":" + code;
  }
}
