package io.praxisbot.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class SamplesTest {

  private static final long MILLI = 1_000_000;

  private final Samples samples = new Samples();

  @Test
  void aPercentileIsASampleThatSoManyDoNotExceed() {
    LongStream.rangeClosed(1, 200).forEach(i -> samples.add((201 - i) * MILLI));
    assertThat(samples.median()).isEqualTo(100);
    assertThat(samples.percentile(95)).isEqualTo(190);
    assertThat(samples.percentile(99)).isEqualTo(198);
    assertThat(samples.worst()).isEqualTo(200);
  }

  @Test
  void ofFewSamplesAHighPercentileIsTheWorst() {
    samples.add(3 * MILLI);
    samples.add(1 * MILLI);
    assertThat(samples.percentile(99)).isEqualTo(3);
  }

  @Test
  void withoutSamplesThereIsNothingToWaitFor() {
    assertThat(samples.percentile(99)).isZero();
  }
}
