package io.praxisbot.core.store;

/** All the ports to the database, for wiring. */
public interface Stores {

  Organizations organizations();

  Workspaces workspaces();

  People people();

  ReportingLines reportingLines();

  Deputyships deputyships();

  CareerGoals careerGoals();

  BusinessGoals businessGoals();

  Learnings learnings();

  Measures measures();

  BehaviourProposals behaviourProposals();

  Guidances guidances();

  SayingsOfManagers sayings();

  CheckIns checkIns();

  FollowUps followUps();

  OneOnOnes oneOnOnes();

  Digests digests();

  CadenceSettings cadenceSettings();

  Occurrences occurrences();

  Replans replans();

  Conversations conversations();

  Inbox inbox();

  Ledger ledger();

  Posts posts();

  Lanes lanes();

  Redemptions redemptions();

  ConversationReferences conversationReferences();

  LinkCodes linkCodes();

  Moves moves();

  AdminChanges adminChanges();

  ZoneRules zoneRules();

  Intakes intakes();

  IntakePages intakePages();
}
