package io.praxisbot.core.cadence;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What became of one occurrence, without a word of what was said.
 *
 * @param day the rule's day
 * @param at business time at which it was decided
 */
public record Passage(LocalDate day, Instant at, Verdict verdict) {}
