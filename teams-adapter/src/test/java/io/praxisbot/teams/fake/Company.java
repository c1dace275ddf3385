package io.praxisbot.teams.fake;

/** A small company to try things in: an admin, a manager, three employees and a guest. */
final class Company {

  static final String TENANT = "3f1c2d4e-5b6a-4c7d-8e9f-0a1b2c3d4e5f";
  private static final String IDS = "0b0f7a9e-1111-4c11-8a11-00000000000";

  private Company() {}

  static FakeTenant in(FakeTeams teams) {
    FakeTenant acme = teams.tenant(TENANT);
    acme.member(IDS + "1", "Nadia Okafor", "Europe/Lisbon");
    acme.member(IDS + "2", "Marta Ferreira", "Europe/Lisbon");
    acme.member(IDS + "3", "Ana Lima", "Europe/Lisbon");
    acme.member(IDS + "4", "Ben Carter", "America/New_York");
    acme.member(IDS + "5", "Chitra Rao", "Asia/Kolkata");
    acme.member(IDS + "6", "Gus Guest", "Europe/Berlin").asGuest();
    acme.team("Everybody", acme.members().toArray(FakeMember[]::new));
    return acme;
  }
}
