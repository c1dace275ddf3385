/** What somebody typed instead of pressing a button, understood where it is clear. */
@NullMarked
package io.praxisbot.core.conversation.answer;

import org.jspecify.annotations.NullMarked;
