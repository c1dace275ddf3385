package io.praxisbot.core.followup;

import java.time.Instant;

/**
 * What the employee says about whether they and their manager talked.
 *
 * @param at when they said so last
 */
public record TalkAnswer(boolean happened, Instant at) {}
