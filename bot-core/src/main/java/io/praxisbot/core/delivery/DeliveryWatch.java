package io.praxisbot.core.delivery;

/** Is told what became of deliveries, so that somebody can count them. Never throws. */
public interface DeliveryWatch {

  /** Watches nothing. */
  DeliveryWatch NOBODY = new DeliveryWatch() {};

  /** Nothing more will happen to it by itself: its state says how it ended. */
  default void settled(Delivery delivery) {}
}
