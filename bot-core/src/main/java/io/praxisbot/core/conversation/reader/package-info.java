/**
 * Reads the facts that a step may use, before it: no more than the turn needs, in a number of
 * queries that doesn't grow with the team.
 */
@NullMarked
package io.praxisbot.core.conversation.reader;

import org.jspecify.annotations.NullMarked;
