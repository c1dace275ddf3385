package io.praxisbot.slack.fake;

/** A small company to try things in: an admin, a manager, three employees, a guest and a bot. */
final class Company {

  private Company() {}

  static FakeWorkspace in(FakeSlack slack) {
    FakeWorkspace acme = slack.workspace("T1", "Acme");
    acme.channels().open("C1", "general", false);
    acme.member("U1", "Nadia Okafor", "Europe/Lisbon").titled("People lead");
    acme.member("U2", "Marta Ferreira", "Europe/Lisbon").titled("Head of installation");
    acme.member("U3", "Ana Lima", "Europe/Lisbon");
    acme.member("U4", "Ben Carter", "America/New_York");
    acme.member("U5", "Chitra Rao", "Asia/Kolkata");
    acme.member("U6", "Gus Guest", "Europe/Berlin").guest();
    acme.member("U7", "Robo Calendar", "UTC").bot();
    return acme;
  }
}
