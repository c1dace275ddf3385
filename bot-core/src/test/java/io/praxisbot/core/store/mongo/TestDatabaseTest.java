package io.praxisbot.core.store.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.ConnectionString;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TestDatabaseTest {

  @ParameterizedTest
  @CsvSource({
    "mongodb://localhost, praxis-, ",
    "mongodb://localhost:27018/, praxis-, ",
    "mongodb://a:1:2:3/ci?replicaSet=rs, ci-, ",
    "mongodb://u:p@localhost/ci, ci-, ci",
    "mongodb://u:p@localhost, praxis-, admin",
    "mongodb://u:p@localhost/ci?authSource=users&w=1, ci-, users",
    "mongodb://u:p@localhost/ci?tls=true, ci-, ci"
  })
  void takesADatabaseOfItsOwnOnTheSameServer(String given, String name, String source) {
    String uri = given.replace("a:1:2:3", "a:1,b:2,c:3");
    ConnectionString own = new ConnectionString(TestDatabase.renamed(uri));
    ConnectionString before = new ConnectionString(uri);

    assertThat(own.getHosts()).isEqualTo(before.getHosts());
    assertThat(own.getRequiredReplicaSetName()).isEqualTo(before.getRequiredReplicaSetName());
    assertThat(own.getDatabase()).startsWith(name).hasSize(name.length() + 8);
    assertThat(own.getCredential() == null ? null : own.getCredential().getSource())
        .isEqualTo(source);
  }
}
