package io.praxisbot.core.store.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import io.praxisbot.core.conversation.Turn;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.bson.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The shape of every document, pinned: databases are full of them. After a change that is meant,
 * {@code -Dshapes.write=true} writes the new golden files.
 */
class StoredShapesTest {
  private static final Path FILES = Path.of("src/test/resources/stored");

  /** One golden file. */
  record Golden<T>(String name, Shape<T> shape, T specimen) {
    String stored() {
      return StoredShape.of(specimen, shape.schemaVersion(), 1) + "\n";
    }

    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Golden<?>> shapes() {
    return Stream.concat(
        Stream.of(
            golden(Shape.ORGANIZATIONS, Specimens.organization()),
            golden(Shape.WORKSPACES, Specimens.workspace()),
            golden(Shape.PEOPLE, Specimens.person()),
            golden(Shape.REPORTING_LINES, Specimens.reporting()),
            golden(Shape.DEPUTYSHIPS, Specimens.deputyship()),
            golden(Shape.CAREER_GOALS, Specimens.careerGoal()),
            golden(Shape.BUSINESS_GOALS, Specimens.businessGoal()),
            golden(Shape.LEARNINGS, Specimens.learning()),
            golden(Shape.MEASURES, Specimens.measure()),
            golden(Shape.BEHAVIOUR_PROPOSALS, Specimens.behaviourProposal()),
            golden(Shape.GUIDANCES, Specimens.guidance()),
            golden(Shape.SAYINGS, Specimens.sayings()),
            golden(Shape.CHECK_INS, Specimens.checkIn()),
            golden(Shape.FOLLOW_UPS, Specimens.followUp()),
            golden(Shape.ONE_ON_ONES, Specimens.oneOnOne()),
            golden(Shape.DIGESTS, Specimens.digest()),
            golden(Shape.CADENCE_SETTINGS, Specimens.cadenceSetting()),
            golden(Shape.OCCURRENCES, Specimens.occurrence()),
            golden(Shape.REPLANS, Specimens.replan()),
            golden(Shape.CONVERSATIONS, SpecimenTalk.conversation()),
            golden(Shape.LEDGER, Specimens.delivery()),
            golden(Shape.POSTS, Specimens.post()),
            golden(Shape.LANES, Specimens.lane()),
            golden(Shape.REDEMPTIONS, Specimens.redemption()),
            golden(Shape.CONVERSATION_REFERENCES, Specimens.conversationReference()),
            golden(Shape.LINK_CODES, Specimens.linkCode()),
            golden(Shape.MOVES, Specimens.move()),
            golden(Shape.ADMIN_CHANGES, Specimens.adminChange()),
            golden(Shape.INTAKES, Specimens.intake()),
            golden(Shape.INTAKE_PAGES, Specimens.intakePage()),
            golden(Shape.PLAYGROUND_LINES, SpecimenTalk.line())),
        SpecimenTalk.inputs().stream().map(SpecimenTalk::turn).map(StoredShapesTest::turn));
  }

  @ParameterizedTest
  @MethodSource("shapes")
  void whatIsStoredKeepsItsShape(Golden<?> golden) {
    if (Boolean.getBoolean("shapes.write")) {
      write(golden);
    }
    assertThat(golden.stored())
        .as(
            "The stored shape of %s changed, and databases hold the old one. Take the change back,"
                + " or raise its version in Shape, bring old documents forward when they are read,"
                + " and run this test with -Dshapes.write=true.",
            golden.name())
        .isEqualTo(expected(golden));
  }

  @ParameterizedTest
  @MethodSource("shapes")
  void whatIsInTheGoldenFileCanBeRead(Golden<?> golden) {
    var read =
        new RecordMapping().fromDocument(Document.parse(expected(golden)), golden.shape().type());
    assertThat(read).isEqualTo(golden.specimen());
  }

  private static <T> Golden<T> golden(Shape<T> shape, T specimen) {
    return new Golden<>(shape.collection(), shape, specimen);
  }

  private static Golden<Turn> turn(Turn turn) {
    String name = Shape.INBOX.collection() + "-" + turn.input().getClass().getSimpleName();
    return new Golden<>(name, Shape.INBOX, turn);
  }

  private static String expected(Golden<?> golden) {
    Path file = file(golden);
    try {
      return Files.exists(file) ? Files.readString(file) : "no golden file yet";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(Golden<?> golden) {
    try {
      Files.createDirectories(FILES);
      Files.writeString(file(golden), golden.stored());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path file(Golden<?> golden) {
    return FILES.resolve(golden.name() + ".json");
  }
}
