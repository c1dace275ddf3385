package io.praxisbot.teams.inbound;

import io.praxisbot.core.people.Account;

/**
 * A person who did something.
 *
 * @param user how Teams calls them in its conversations
 * @param name as Teams shows it; empty if it doesn't say
 */
record Sender(Account account, String user, String name) {}
