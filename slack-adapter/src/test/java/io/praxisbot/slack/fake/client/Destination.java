package io.praxisbot.slack.fake.client;

import io.praxisbot.slack.fake.Manifest;
import java.net.URI;
import java.util.Optional;

/** Where the manifest wants things to be sent. */
final class Destination {

  private Destination() {}

  static URI of(Manifest manifest, Sent sent) {
    Optional<String> url =
        switch (sent.kind()) {
          case EVENT -> manifest.subscriptions().eventsUrl();
          case INTERACTION -> manifest.subscriptions().interactivityUrl();
          case COMMAND -> manifest.command(sent.what()).flatMap(Manifest.Command::url);
        };
    return url.map(URI::create)
        .orElseThrow(() -> new FakeClient.Undeclared("an address for " + sent.what()));
  }
}
