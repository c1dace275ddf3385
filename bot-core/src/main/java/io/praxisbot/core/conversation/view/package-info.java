/** What a delivery says: made from the facts at each attempt, through the access policy. */
@NullMarked
package io.praxisbot.core.conversation.view;

import org.jspecify.annotations.NullMarked;
