/** Wiring, settings and operations. No product logic. */
@NullMarked
package io.praxisbot.app;

import org.jspecify.annotations.NullMarked;
