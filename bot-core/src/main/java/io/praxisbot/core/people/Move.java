package io.praxisbot.core.people;

/**
 * All of one organization on their way to another one, which an admin of each wants to be one. What
 * is left of it is whoever still belongs to the first.
 *
 * @param id the change that asked for it
 */
public record Move(String id, OrganizationId from, OrganizationId to) {}
