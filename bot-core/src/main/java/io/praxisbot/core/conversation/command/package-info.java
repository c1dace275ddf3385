/** What somebody typed, turned into a command: lenient in spelling, careful with guesses. */
@NullMarked
package io.praxisbot.core.conversation.command;

import org.jspecify.annotations.NullMarked;
