package io.praxisbot.core.simulation;

import java.time.Instant;

/**
 * Something that somebody was written unasked.
 *
 * @param planned whether it came on its own; else somebody else caused it
 */
record Written(Instant at, boolean planned) {}
