/** The ports to the database. */
@NullMarked
package io.praxisbot.core.store;

import org.jspecify.annotations.NullMarked;
