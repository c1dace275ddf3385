/** Who is in a tenant, as Teams tells it. */
@NullMarked
package io.praxisbot.teams.people;

import org.jspecify.annotations.NullMarked;
