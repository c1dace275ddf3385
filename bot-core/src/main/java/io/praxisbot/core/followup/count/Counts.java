package io.praxisbot.core.followup.count;

/**
 * How many people took part in a period, each counted once.
 *
 * @param asked how many were asked something: so many people all these numbers rest on
 * @param answered how many of them answered at least once
 * @param tried how many of them tried something new at least once, at least partly
 * @param followedUp with how many of them a manager followed up
 */
public record Counts(int asked, int answered, int tried, int followedUp) {}
