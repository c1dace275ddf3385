package io.praxisbot.core.conversation;

/** The dialogues that a person can have with the bot. */
public enum FlowName {
  WELCOME,
  GOAL,
  STAGE,
  PLAN,
  MEASURE,
  LEARNED,
  CHECK_IN,
  PAUSE,
  LEAVE,
  TIME,
  MANAGER,
  DEPUTY,
  SUGGEST,
  PROPOSAL,
  DIGEST,
  SAYING,
  FOLLOW_UP,
  ONE_ON_ONE,
  ADMIN,
  UNDO,
  PREVIEW,
  IMPORT,
  APPOINT,
  WHERE,
  LINK,
  WHY,
  LOOK,
  SIGHT,
  HELP
}
