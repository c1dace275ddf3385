/** What a step may know beyond the person whose turn it is. */
@NullMarked
package io.praxisbot.core.conversation.fact;

import org.jspecify.annotations.NullMarked;
