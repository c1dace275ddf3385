package io.praxisbot.core.store.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import io.praxisbot.core.people.PlatformName;
import io.praxisbot.core.people.Workspace;
import io.praxisbot.core.people.Workspace.Refresh;
import io.praxisbot.core.people.WorkspaceId;
import io.praxisbot.core.store.Stored;
import io.praxisbot.core.store.Workspaces;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WorkspacesContractIT extends StoreContract {

  @Test
  void keepsAWorkspaceWithWhatTheAdapterKeepsForIt() {
    assertThat(workspaces().insert(Specimens.workspace())).isTrue();
    assertThat(workspaces().insert(Specimens.workspace())).isFalse();

    assertThat(workspaces().find(new WorkspaceId("T1")).map(Stored::value))
        .contains(Specimens.workspace());
  }

  @Test
  void listsAPlatformsById() {
    for (String id : new String[] {"T3", "T1", "T2"}) {
      workspaces().insert(workspace(id, PlatformName.SLACK));
    }
    workspaces().insert(workspace("T0", PlatformName.TEAMS));

    assertThat(workspaces().on(PlatformName.SLACK))
        .extracting(found -> found.id().value())
        .containsExactly("T1", "T2", "T3");
  }

  @Test
  void findsTheOneWhosePeopleAreToBeRead() {
    workspaces().insert(workspace("T1", PlatformName.SLACK));
    workspaces().insert(workspace("T2", PlatformName.TEAMS));

    assertThat(toRefresh(-1)).isEmpty();
    assertThat(toRefresh(0)).contains(new WorkspaceId("T1"));
  }

  @Test
  void findsNoneInWhichTheBotIsNotInstalled() {
    workspaces().insert(workspace("T1", PlatformName.SLACK).installed(false, at(0), Map.of()));

    assertThat(toRefresh(60)).isEmpty();
  }

  @Test
  void givesARoundOfReadingToOneOfMany() throws Exception {
    workspaces().insert(workspace("T1", PlatformName.SLACK));
    Stored<Workspace> read = workspaces().find(new WorkspaceId("T1")).orElseThrow();

    assertThat(AtOnce.all(who -> claimed(read))).containsOnlyOnce(true);
    assertThat(toRefresh(0)).isEmpty();
  }

  /** What was due a moment ago and is claimed by now must not be given out as if it still were. */
  @Test
  void givesNobodyWhatIsNoLongerDue() throws Exception {
    for (int i = 0; i < 60; i++) {
      workspaces().insert(workspace("T" + i, PlatformName.SLACK));
      assertThat(
              AtOnce.all(
                  who ->
                      workspaces()
                          .toRefresh(PlatformName.SLACK, at(0))
                          .filter(this::claimed)
                          .isPresent()))
          .containsOnlyOnce(true);
    }
  }

  private boolean claimed(Stored<Workspace> read) {
    return workspaces()
        .replace(read, read.value().refreshed(new Refresh(Optional.empty(), at(120))));
  }

  private Optional<WorkspaceId> toRefresh(int seconds) {
    return workspaces().toRefresh(PlatformName.SLACK, at(seconds)).map(found -> found.value().id());
  }

  private static Workspace workspace(String id, PlatformName platform) {
    Workspace any = Specimens.workspace();
    return new Workspace(
        new WorkspaceId(id),
        platform,
        any.organization(),
        any.name(),
        true,
        any.installedBy(),
        any.since(),
        any.grants(),
        new Refresh(Optional.empty(), at(0)));
  }

  private Workspaces workspaces() {
    return stores().workspaces();
  }
}
