/** Takes a turn: finds its flow, makes one step of it, commits the step and applies it. */
@NullMarked
package io.praxisbot.core.conversation.engine;

import org.jspecify.annotations.NullMarked;
