package io.praxisbot.slack.inbound;

import io.praxisbot.core.conversation.engine.Engine;
import io.praxisbot.core.delivery.Dispatcher;

/** The product itself, as far as Slack talks to it. */
public record Bot(Engine engine, Dispatcher dispatcher, Screens screens) {}
