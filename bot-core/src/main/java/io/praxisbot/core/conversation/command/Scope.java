package io.praxisbot.core.conversation.command;

/** For whom something is set or shown. */
public sealed interface Scope {

  /** What to type after the rest; with a blank before it, and nothing for everybody. */
  String canonical();

  /** Everybody in the organization. */
  record Everybody() implements Scope {
    @Override
    public String canonical() {
      return "";
    }
  }

  /** A manager's people, and the manager's digest. */
  record TeamOf(PersonRef manager) implements Scope {
    @Override
    public String canonical() {
      return " for " + manager.canonical();
    }
  }

  /** One person alone. */
  record Only(PersonRef person) implements Scope {
    @Override
    public String canonical() {
      return " for " + person.canonical() + " only";
    }
  }
}
