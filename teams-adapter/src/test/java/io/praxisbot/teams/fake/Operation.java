package io.praxisbot.teams.fake;

/** What can be asked of the connector and of who signs in. */
public enum Operation {
  TOKEN,
  METADATA,
  KEYS,
  CREATE_CONVERSATION,
  SEND_TO_CONVERSATION,
  REPLY_TO_ACTIVITY,
  UPDATE_ACTIVITY,
  DELETE_ACTIVITY,
  GET_MEMBER,
  GET_PAGED_MEMBERS,
  /** Anything else: it is refused. */
  UNKNOWN
}
