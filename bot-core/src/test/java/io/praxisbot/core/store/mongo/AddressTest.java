package io.praxisbot.core.store.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.ReadPreference;
import com.mongodb.WriteConcern;
import org.junit.jupiter.api.Test;

class AddressTest {

  /** A secondary lags behind: it would show a former manager what an ended line has closed. */
  @Test
  void readsWhatWasWrittenLastWhateverTheConnectionStringSays() {
    var settings = Address.of("mongodb://a,b/praxis?readPreference=secondaryPreferred").settings();

    assertThat(settings.getReadPreference()).isEqualTo(ReadPreference.primary());
  }

  @Test
  void writesToAMajorityAndTheJournalWhateverTheConnectionStringSays() {
    WriteConcern concern = Address.of("mongodb://a,b/praxis?w=0").settings().getWriteConcern();

    assertThat(concern.getWObject()).isEqualTo("majority");
    assertThat(concern.getJournal()).isTrue();
  }
}
