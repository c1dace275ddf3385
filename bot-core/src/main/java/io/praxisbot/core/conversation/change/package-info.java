/** What a turn changes: one aggregate each, so that each can be applied by one atomic write. */
@NullMarked
package io.praxisbot.core.conversation.change;

import org.jspecify.annotations.NullMarked;
