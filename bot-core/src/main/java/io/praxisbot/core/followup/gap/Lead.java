package io.praxisbot.core.followup.gap;

import io.praxisbot.core.people.Person;
import java.time.Instant;

/**
 * Who leads somebody.
 *
 * @param since when the first of those began who are on that team now
 */
public record Lead(Person person, Instant since) {}
