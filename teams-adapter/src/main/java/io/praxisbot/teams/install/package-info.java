/** Bringing Praxis into a Teams: the app package that an admin uploads. */
@NullMarked
package io.praxisbot.teams.install;

import org.jspecify.annotations.NullMarked;
