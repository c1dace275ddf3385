package io.praxisbot.teams.outbound;

/** By what the connector lets Praxis in. */
public interface Tokens {

  /** What there is to show at the connector. */
  sealed interface Access {}

  /** A token. Never shown where the record is. */
  record Bearer(String value) implements Access {
    @Override
    public String toString() {
      return "Bearer";
    }
  }

  /** Nothing, and nothing is asked for: a client on this machine. */
  record Open() implements Access {}

  /**
   * No token is to be had just now.
   *
   * @param reason a code for admins and logs
   */
  record Refused(String reason) implements Access {}

  /** The access as it is now; may take some seconds. */
  Access access();

  /** The connector didn't take the token: the next one is a new one. */
  default void notTaken() {}

  /** For a deployment without a registration, which talks to clients on its own machine alone. */
  static Tokens none() {
    return Open::new;
  }
}
