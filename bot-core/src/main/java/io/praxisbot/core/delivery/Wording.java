package io.praxisbot.core.delivery;

import io.praxisbot.core.message.Message;
import io.praxisbot.core.store.Posts;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Knows of some messages what stands there, so that a revision that changes nothing isn't sent. It
 * is known only from an attempt whose arrival is written down until the next attempt begins:
 * wherever a process stops in between, nobody knows, and the next revision goes out. Kept is a
 * print, and no word of it.
 */
final class Wording {

  private final Posts posts;

  Wording(Posts posts) {
    this.posts = posts;
  }

  /** Whether it would change nothing. What answers a press in it has to answer all the same. */
  boolean stands(Delivery delivery, Preparation.Ready ready) {
    return delivery.compared()
        && delivery.aside().isEmpty()
        && delivery.attemptedSince().isEmpty()
        && ready.route().replaces().filter(post -> post.says(print(ready.message()))).isPresent();
  }

  /** Before the platform is called: from now on nobody knows. */
  void touches(Delivery delivery, Route route) {
    route
        .replaces()
        .filter(post -> delivery.compared() || post.said().isPresent())
        .ifPresent(post -> posts.touch(post, attempt(delivery)));
  }

  /** What stands there after an attempt: of what is compared, nobody knows yet what it says. */
  Post post(Delivery delivery, SlotId slot, PostRef ref) {
    Post post = new Post(slot, ref);
    return delivery.compared() ? post.touchedBy(attempt(delivery)) : post;
  }

  /** After its arrival was written down, unless somebody else has begun another attempt. */
  void arrived(Delivery delivery, Message message) {
    delivery
        .slot()
        .filter(slot -> delivery.compared())
        .ifPresent(slot -> posts.says(slot, attempt(delivery), print(message)));
  }

  private static String attempt(Delivery delivery) {
    return delivery.id() + "@" + delivery.tries().size();
  }

  /** Messages are records through and through, so equal ones read equal. */
  private static String print(Message message) {
    try {
      byte[] words = message.toString().getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(words));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java knows SHA-256", e);
    }
  }
}
