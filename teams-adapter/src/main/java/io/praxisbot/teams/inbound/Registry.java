package io.praxisbot.teams.inbound;

import io.praxisbot.core.roster.Register;
import io.praxisbot.core.store.Stores;

/**
 * Who and what is known of the tenants and their people.
 *
 * @param register the one of Teams
 */
public record Registry(Register register, Stores stores, Book book, Acquaintance acquaintance) {}
