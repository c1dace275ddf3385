/** Tests of what goes to Teams. */
@NullMarked
package io.praxisbot.teams.outbound;

import org.jspecify.annotations.NullMarked;
