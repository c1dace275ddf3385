package io.praxisbot.core.delivery;

import java.util.concurrent.Executor;

/**
 * Who works at a round beside the thread that runs it.
 *
 * @param others how many
 */
record Workers(Executor hands, int others) {

  static Workers none() {
    return new Workers(Runnable::run, 0);
  }
}
