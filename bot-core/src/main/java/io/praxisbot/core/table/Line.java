package io.praxisbot.core.table;

/**
 * One line of a table, as it was written.
 *
 * @param number where it begins in the file, from 1
 * @param person never empty
 * @param manager empty if the line names none
 * @param zone empty if the line names none
 */
public record Line(int number, String person, String manager, String zone) {}
