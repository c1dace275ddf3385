/** The side of the fake Teams where people act, and where the bot is told of it. */
@NullMarked
package io.praxisbot.teams.fake.client;

import org.jspecify.annotations.NullMarked;
