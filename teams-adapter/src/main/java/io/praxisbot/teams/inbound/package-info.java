/** The way in from Teams: who is asked for a token, what is told, and who is told of it. */
@NullMarked
package io.praxisbot.teams.inbound;

import org.jspecify.annotations.NullMarked;
