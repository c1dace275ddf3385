/** How a turn becomes a commit: the engine, the conversation and its steps. */
@NullMarked
package io.praxisbot.core.conversation;

import org.jspecify.annotations.NullMarked;
