/** Measures Praxis as people run it. Outside the default build: no figure here fails a test. */
@NullMarked
package io.praxisbot.bench;

import org.jspecify.annotations.NullMarked;
