/** Applies what a turn committed. Each change may be applied again after a crash. */
@NullMarked
package io.praxisbot.core.conversation.apply;

import org.jspecify.annotations.NullMarked;
