/** The only place that knows MongoDB. */
@NullMarked
package io.praxisbot.core.store.mongo;

import org.jspecify.annotations.NullMarked;
