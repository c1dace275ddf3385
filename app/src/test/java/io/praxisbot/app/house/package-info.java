/** The house's rules as tests, each proven by a small house that breaks it. */
@NullMarked
package io.praxisbot.app.house;

import org.jspecify.annotations.NullMarked;
