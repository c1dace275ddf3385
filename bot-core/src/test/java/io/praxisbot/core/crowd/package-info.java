/** Many people at once, for tests and measurements of every module. */
@NullMarked
package io.praxisbot.core.crowd;

import org.jspecify.annotations.NullMarked;
