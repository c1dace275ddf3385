package io.praxisbot.teams.inbound;

/**
 * Where Teams shows somebody.
 *
 * @param serviceUrl where that conversation is answered
 * @param conversation the conversation's id
 * @param user how Teams calls them there, such as {@code 29:…}
 */
public record Whereabouts(String serviceUrl, String conversation, String user) {}
