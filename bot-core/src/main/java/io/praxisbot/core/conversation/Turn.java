package io.praxisbot.core.conversation;

import io.praxisbot.core.people.PersonId;
import java.time.Instant;

/**
 * One incoming thing to handle.
 *
 * @param id the platform's event id, or for an answer the question's nonce: what comes twice has
 *     one effect
 * @param receivedAt business time
 */
public record Turn(String id, PersonId person, Instant receivedAt, Input input) {}
