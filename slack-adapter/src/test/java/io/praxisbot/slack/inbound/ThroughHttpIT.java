package io.praxisbot.slack.inbound;

/** Over signed requests. */
class ThroughHttpIT extends ThroughSlack {

  @Override
  Connected connect() {
    return Connected.overHttp();
  }
}
