/** Microsoft Teams, spoken through the Bot Framework SDK. */
@NullMarked
package io.praxisbot.teams;

import org.jspecify.annotations.NullMarked;
