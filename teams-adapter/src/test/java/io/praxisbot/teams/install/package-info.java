/** The app package, against what Teams asks of one. */
@NullMarked
package io.praxisbot.teams.install;

import org.jspecify.annotations.NullMarked;
