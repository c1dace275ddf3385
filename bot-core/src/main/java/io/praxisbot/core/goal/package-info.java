/** What a person wants to learn or do differently, and the behaviours they plan to try for it. */
@NullMarked
package io.praxisbot.core.goal;

import org.jspecify.annotations.NullMarked;
