/**
 * The manager's digest, what a manager does about a gap, the 1:1 seen from either side, and counts.
 */
@NullMarked
package io.praxisbot.core.conversation.followup;

import org.jspecify.annotations.NullMarked;
