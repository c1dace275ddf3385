/** Takes back what an admin changed. */
@NullMarked
package io.praxisbot.core.conversation.undo;

import org.jspecify.annotations.NullMarked;
