/** What goes to Teams: the Bot Framework's connector, paced, and what its answers mean. */
@NullMarked
package io.praxisbot.teams.outbound;

import org.jspecify.annotations.NullMarked;
