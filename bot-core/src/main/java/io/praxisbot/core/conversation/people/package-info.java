/** Who takes part, who leads whom, who stands in for whom, who is off, and who sees what. */
@NullMarked
package io.praxisbot.core.conversation.people;

import org.jspecify.annotations.NullMarked;
