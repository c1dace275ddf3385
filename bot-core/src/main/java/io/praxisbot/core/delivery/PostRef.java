package io.praxisbot.core.delivery;

import io.praxisbot.core.people.Account;

/**
 * A message as its platform names it.
 *
 * @param account whose direct messages it stands in
 * @param channel the platform's conversation id
 * @param message the platform's message id
 */
public record PostRef(Account account, String channel, String message) {}
