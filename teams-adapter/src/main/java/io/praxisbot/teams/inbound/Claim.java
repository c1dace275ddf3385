package io.praxisbot.teams.inbound;

import java.util.Optional;

/**
 * What an activity says of where it comes from, for which a token has to stand.
 *
 * @param tenant in lower case; empty if it names none
 */
public record Claim(String channel, String serviceUrl, Optional<String> tenant) {}
