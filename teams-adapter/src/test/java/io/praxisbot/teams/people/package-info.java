/** Tests of who is in a tenant. */
@NullMarked
package io.praxisbot.teams.people;

import org.jspecify.annotations.NullMarked;
