/** When everything happens, and why it does: for one person, a team, or everybody. */
@NullMarked
package io.praxisbot.core.conversation.setting;

import org.jspecify.annotations.NullMarked;
