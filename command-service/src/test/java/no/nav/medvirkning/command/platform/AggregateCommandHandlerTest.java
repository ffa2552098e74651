package no.nav.medvirkning.command.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.crypto.tink.Aead;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import no.nav.medvirkning.Id;
import no.nav.medvirkning.command.platform.Diary.BlackOut;
import no.nav.medvirkning.command.platform.Diary.BlackedOut;
import no.nav.medvirkning.command.platform.Diary.Copy;
import no.nav.medvirkning.command.platform.Diary.DiaryCommand;
import no.nav.medvirkning.command.platform.Diary.DiaryOpened;
import no.nav.medvirkning.command.platform.Diary.EntryWritten;
import no.nav.medvirkning.command.platform.Diary.KeepCopy;
import no.nav.medvirkning.command.platform.Diary.OpenDiary;
import no.nav.medvirkning.command.platform.Diary.OpenSharedDiary;
import no.nav.medvirkning.command.platform.Diary.ReadAloud;
import no.nav.medvirkning.command.platform.Diary.WriteEntries;
import no.nav.medvirkning.command.platform.Diary.WriteOf;
import no.nav.medvirkning.person.PersonId;
import no.nav.medvirkning.platform.access.Caller;
import no.nav.medvirkning.platform.access.Reach;
import no.nav.medvirkning.platform.access.Role;
import no.nav.medvirkning.platform.events.EventMetadata;
import no.nav.medvirkning.platform.privacy.PersonKeys;
import no.nav.medvirkning.unit.UnitNumber;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AggregateCommandHandlerTest {

  /// Half past midnight in Oslo, still the day before in UTC.
  private static final Instant NOW = Instant.parse("2024-02-29T23:30:00Z");

  private static final LocalDate TODAY = LocalDate.of(2024, 3, 1);
  private static final UnitNumber INNLANDET = new UnitNumber("0400");
  private static final UnitNumber HAMAR = new UnitNumber("0403");
  private static final UnitNumber STANGE = new UnitNumber("0417");
  private static final UnitNumber SAGENE = new UnitNumber("0314");
  private static final PersonId PERSON = PersonId.of("0e000000-0000-7000-8000-000000000001");

  private static final Caller DIRECTORATE = new Caller("Z990001", Role.DIRECTORATE, Set.of());
  private static final Caller COUNTY = new Caller("Z990002", Role.COUNTY, Set.of(INNLANDET));
  private static final Caller OFFICE = new Caller("Z990003", Role.OFFICE, Set.of(STANGE, HAMAR));

  private static final OpenDiary OPEN = new OpenDiary("diary", HAMAR);
  private static final WriteEntries WRITE = new WriteEntries("diary", List.of("first", "second"));

  private final InMemoryEventStorageEngine engine = new InMemoryEventStorageEngine();
  private final EmbeddedEventStore events =
      EmbeddedEventStore.builder().storageEngine(engine).build();
  private final Keys keys = new Keys();
  private SimpleCommandBus commandBus = instance();

  /// Offices reach their own diaries, the county those below it, the directorate all.
  private static Reach table(String operation, Role role) {
    if (operation.equals("ReadAloud") || operation.equals("KeepCopy")) {
      return Reach.NONE;
    }
    return switch (role) {
      case OFFICE -> Reach.OWN;
      case COUNTY -> Reach.BELOW;
      case DIRECTORATE -> Reach.ALL;
    };
  }

  private SimpleCommandBus instance() {
    var diaries = new AggregateType<>(Diary.class, DiaryCommand.class, Diary::new);
    var access =
        new CommandAccess(
            AggregateCommandHandlerTest::table,
            (unit, counties, decision) -> !unit.equals(SAGENE) && counties.contains(INNLANDET));
    var handler =
        new AggregateCommandHandler(
            access,
            new AggregateReader(events, List.of(diaries)),
            Sources.NONE,
            keys,
            Clock.fixed(NOW, ZoneOffset.UTC));
    handler.register(
        diaries, EventSourcingRepository.builder(Diary.class).eventStore(events).build());
    var bus = SimpleCommandBus.builder().build();
    handler.commandTypes().forEach(command -> bus.subscribe(command.getName(), handler));
    return bus;
  }

  /// A command with all that comes beside it.
  private final class Sending {
    private Caller caller = DIRECTORATE;
    private @Nullable String key;
    private @Nullable Long expectedVersion;
    private CommandRequest.Context context = CommandRequest.Context.NONE;

    Sending by(Caller caller) {
      this.caller = caller;
      return this;
    }

    Sending withKey(String key) {
      this.key = key;
      return this;
    }

    Sending ifMatch(long version) {
      this.expectedVersion = version;
      return this;
    }

    Sending happenedOn(LocalDate day) {
      this.context = new CommandRequest.Context(day, null, null);
      return this;
    }

    Sending because(String reason, String legalGround) {
      this.context = new CommandRequest.Context(null, reason, legalGround);
      return this;
    }

    CommandResult send(Command command) {
      var request =
          new CommandRequest(
              caller,
              "command-1",
              "correlation-1",
              key,
              "hash of " + command,
              expectedVersion,
              context);
      var result = new AtomicReference<CommandResult>();
      commandBus.<Command, CommandResult>dispatch(
          new GenericCommandMessage<>(command, request.toMetaData()),
          (message, answer) -> {
            if (answer.isExceptional() && answer.exceptionResult() instanceof RuntimeException e) {
              throw e;
            }
            result.set(answer.getPayload());
          });
      return result.get();
    }

    void sendRefused(Command command, String code) {
      var before = count();
      var refused = catchThrowableOfType(Refused.class, () -> send(command));
      assertThat(refused).as("refusal of " + command).isNotNull();
      assertThat(refused.rule().code()).isEqualTo(code);
      assertThat(count()).as("events").isEqualTo(before);
    }
  }

  private Sending sending() {
    return new Sending();
  }

  private int count() {
    return stored().size();
  }

  private List<Object> stored() {
    try (var read = engine.readEvents(null, false)) {
      return read.<Object>map(EventMessage::getPayload).toList();
    }
  }

  private EventMetadata metadataOfLast(String diary) {
    return EventMetadata.from(
        events
            .readEvents(diary)
            .asStream()
            .reduce((_, later) -> later)
            .orElseThrow()
            .getMetaData());
  }

  // --- answers and versions

  @Test
  void theAnswerTellsTheVersionAfterTheCommand() {
    assertThat(sending().send(OPEN)).isEqualTo(new CommandResult("diary", 0, true));
    assertThat(sending().send(WRITE)).isEqualTo(new CommandResult("diary", 2, false));
    assertThat(stored())
        .containsExactly(
            new DiaryOpened("diary", HAMAR),
            new EntryWritten("diary", "first", null),
            new EntryWritten("diary", "second", null));
  }

  @Test
  void whatDoesNotExistTakesNoCommand() {
    sending().sendRefused(WRITE, "platform.exists");
  }

  @Test
  void anIdIsTakenOnce() {
    sending().send(OPEN);
    sending().sendRefused(new OpenDiary("diary", STANGE), "platform.id-is-free");
  }

  @Test
  void aCallerWhoHasSeenThePresentVersionGoesOn() {
    sending().send(OPEN);
    sending().send(WRITE);
    sending().ifMatch(2).send(WRITE);
    assertThat(stored()).hasSize(5);
  }

  @Test
  void aCallerWhoHasSeenAnotherVersionIsRefused() {
    sending().send(OPEN);
    sending().send(WRITE);
    sending().ifMatch(1).sendRefused(WRITE, "platform.version-is-expected");
    sending().ifMatch(3).sendRefused(WRITE, "platform.version-is-expected");
  }

  // --- repeats

  @Test
  void aRepeatGetsTheFirstAnswerAndAppendsNothing() {
    var opened = sending().withKey("open").send(OPEN);
    var written = sending().withKey("write").send(WRITE);
    sending().send(WRITE);
    assertThat(sending().withKey("open").send(OPEN)).isEqualTo(opened);
    assertThat(sending().withKey("write").send(WRITE)).isEqualTo(written);
    assertThat(stored()).hasSize(5);
  }

  @Test
  void anotherInstanceKnowsARepeatToo() {
    var written = sending().withKey("open").send(OPEN);
    commandBus = instance();
    assertThat(sending().withKey("open").send(OPEN)).isEqualTo(written);
    assertThat(stored()).hasSize(1);
  }

  @Test
  void aRepeatMayCarryTheVersionThatItWasFirstSentWith() {
    sending().send(OPEN);
    var written = sending().withKey("write").ifMatch(0).send(WRITE);
    assertThat(sending().withKey("write").ifMatch(0).send(WRITE)).isEqualTo(written);
  }

  @Test
  void aKeyIsNotUsedForOtherContent() {
    sending().withKey("open").send(OPEN);
    sending().withKey("write").send(WRITE);
    sending()
        .withKey("write")
        .sendRefused(
            new WriteEntries("diary", List.of("other")),
            "platform.idempotency-key-has-same-content");
    sending()
        .withKey("open")
        .sendRefused(new OpenDiary("diary", STANGE), "platform.idempotency-key-has-same-content");
  }

  @Test
  void withoutAKeyTheSameCommandIsDoneAgain() {
    sending().send(OPEN);
    sending().send(WRITE);
    sending().send(WRITE);
    assertThat(stored()).hasSize(5);
  }

  // --- reach

  @Test
  void anOfficeReachesItsOwn() {
    sending().by(OFFICE).send(OPEN);
    sending().by(OFFICE).send(WRITE);
    assertThat(stored()).hasSize(3);
  }

  @Test
  void anOfficeReachesNoOtherOffice() {
    sending().by(OFFICE).sendRefused(new OpenDiary("diary", SAGENE), "platform.unit-within-reach");
    sending()
        .by(OFFICE)
        .sendRefused(new OpenDiary("diary", INNLANDET), "platform.unit-within-reach");
  }

  @Test
  void aCountyReachesItselfAndTheOfficesBelow() {
    sending().by(COUNTY).send(new OpenDiary("the county's", INNLANDET));
    sending().by(COUNTY).send(OPEN);
    sending().by(COUNTY).send(WRITE);
    assertThat(stored()).hasSize(4);
  }

  @Test
  void aCountyReachesNoOfficeOfAnotherCounty() {
    sending().send(new OpenDiary("diary", SAGENE));
    sending().by(COUNTY).sendRefused(WRITE, "platform.exists");
    sending()
        .by(COUNTY)
        .sendRefused(new OpenDiary("another", SAGENE), "platform.unit-within-reach");
  }

  @Test
  void theDirectorateReachesAll() {
    sending().send(new OpenDiary("diary", SAGENE));
    sending().send(WRITE);
    assertThat(stored()).hasSize(3);
  }

  @Test
  void aCallerOutOfReachIsToldThatItDoesNotExist() {
    sending().send(new OpenDiary("diary", SAGENE));
    var outOfReach = catchThrowableOfType(Refused.class, () -> sending().by(OFFICE).send(WRITE));
    var missing =
        catchThrowableOfType(
            Refused.class,
            () -> sending().by(OFFICE).send(new WriteEntries("missing", List.of("first"))));
    assertThat(outOfReach.rule()).isEqualTo(new PlatformRule.Exists("Diary", "diary", null));
    assertThat(missing.rule()).isEqualTo(new PlatformRule.Exists("Diary", "missing", null));
    assertThat(outOfReach.rule().kind()).isEqualTo(Rule.Kind.NOT_FOUND);
  }

  @Test
  void neitherARepeatNorAVersionTellsACallerOutOfReachThatItExists() {
    sending().withKey("open").send(new OpenDiary("diary", SAGENE));
    sending().withKey("write").send(WRITE);
    sending().by(OFFICE).withKey("write").sendRefused(WRITE, "platform.exists");
    sending().by(OFFICE).ifMatch(7).sendRefused(WRITE, "platform.exists");
  }

  @Test
  void aCommandThatIsNotListedIsForNobody() {
    sending().send(OPEN);
    sending().sendRefused(new ReadAloud("diary"), "platform.role-may-use-command");
  }

  @Test
  void anInternalCommandIsTakenFromNoCaller() {
    sending().sendRefused(new KeepCopy("diary", "first"), "platform.role-may-use-command");
  }

  // --- whose decision it is

  private static final Caller HAMAR_ONLY = new Caller("Z990004", Role.OFFICE, Set.of(HAMAR));
  private static final Caller STANGE_ONLY = new Caller("Z990005", Role.OFFICE, Set.of(STANGE));
  private static final OpenSharedDiary SHARED = new OpenSharedDiary("diary", HAMAR, STANGE);

  @Test
  void anOwnerWhoDecidesGoesOn() {
    sending().by(HAMAR_ONLY).send(SHARED);
    sending().by(HAMAR_ONLY).send(WRITE);
    assertThat(stored()).hasSize(3);
  }

  @Test
  void anOwnerWhoDoesNotDecideIsTold() {
    sending().by(HAMAR_ONLY).send(SHARED);
    sending().by(STANGE_ONLY).sendRefused(WRITE, "platform.unit-decides");
  }

  @Test
  void norDoesSuchAnOwnerBringItIntoBeing() {
    sending().by(STANGE_ONLY).sendRefused(SHARED, "platform.unit-decides");
  }

  @Test
  void whoDoesNotOwnItIsNotToldWhoDecides() {
    sending().by(HAMAR_ONLY).send(SHARED);
    var other = new Caller("Z990006", Role.OFFICE, Set.of(SAGENE));
    sending().by(other).sendRefused(WRITE, "platform.exists");
    sending()
        .by(other)
        .sendRefused(new OpenSharedDiary("another", HAMAR, STANGE), "platform.unit-within-reach");
  }

  // --- days

  @Test
  void nothingHappensInTheFuture() {
    sending()
        .happenedOn(TODAY.plusDays(1))
        .sendRefused(OPEN, "platform.did-not-happen-in-the-future");
    sending().happenedOn(TODAY).send(OPEN);
  }

  @Test
  void theDayIsTheDayInOslo() {
    sending().send(OPEN);
    sending().send(new WriteOf("diary", TODAY));
    assertThat(stored()).contains(new EntryWritten("diary", "as of " + TODAY, TODAY));
  }

  @Test
  void whatHappenedEarlierIsDecidedAsOfThatDay() {
    var day = LocalDate.of(2007, 10, 15);
    sending().send(OPEN);
    sending().happenedOn(day).send(new WriteOf("diary", LocalDate.of(2007, 10, 1)));
    assertThat(stored())
        .contains(new EntryWritten("diary", "as of " + day, LocalDate.of(2007, 10, 1)));
    assertThat(metadataOfLast("diary").validOn()).as("the caller knows best").isEqualTo(day);
  }

  @Test
  void anEventThatTellsAnEarlierDayIsValidFromThen() {
    sending().send(OPEN);
    assertThat(metadataOfLast("diary").validOn()).isNull();
    sending().send(new WriteOf("diary", TODAY.minusDays(1)));
    assertThat(metadataOfLast("diary").validOn()).isEqualTo(TODAY.minusDays(1));
    sending().send(new WriteOf("diary", TODAY));
    assertThat(metadataOfLast("diary").validOn()).isNull();
    sending().send(new WriteOf("diary", TODAY.plusDays(1)));
    assertThat(metadataOfLast("diary").validOn()).as("plans are made today").isNull();
  }

  // --- metadata

  @Test
  void everyEventTellsWhoWhenAndWhy() {
    sending().by(OFFICE).send(OPEN);
    sending()
        .by(OFFICE)
        .withKey("write")
        .because("Rettet etter møtet", "Nav-loven § 6")
        .send(WRITE);
    var expected =
        new EventMetadata(
            "Z990003",
            Role.OFFICE,
            HAMAR,
            "WriteEntries",
            "command-1",
            "correlation-1",
            "write",
            "hash of " + WRITE,
            null,
            "Rettet etter møtet",
            "Nav-loven § 6");
    assertThat(
            events
                .readEvents("diary")
                .asStream()
                .skip(1)
                .map(e -> EventMetadata.from(e.getMetaData())))
        .containsExactly(expected, expected);
  }

  @Test
  void aCallerActsForTheUnitThatOwnsElseForItsFirst() {
    sending().by(OFFICE).send(OPEN);
    assertThat(metadataOfLast("diary").actingUnit()).isEqualTo(HAMAR);
    sending().by(OFFICE).send(new OpenDiary("another", STANGE));
    assertThat(metadataOfLast("another").actingUnit()).isEqualTo(STANGE);
    sending().by(OFFICE).send(new WriteEntries("another", List.of("first")));
    assertThat(metadataOfLast("another").actingUnit()).isEqualTo(STANGE);
    sending().by(COUNTY).send(WRITE);
    assertThat(metadataOfLast("diary").actingUnit()).isEqualTo(INNLANDET);
    sending().send(WRITE);
    assertThat(metadataOfLast("diary").actingUnit())
        .as("the directorate's caller has no unit")
        .isNull();
  }

  // --- two aggregates

  @Test
  void twoAggregatesAreRecordedTogether() {
    sending().send(OPEN);
    sending().send(new OpenDiary("theirs", SAGENE));
    sending()
        .by(OFFICE)
        .happenedOn(TODAY.minusDays(3))
        .send(new Copy("diary", "note", List.of("theirs"), false));
    assertThat(stored())
        .endsWith(
            new EntryWritten("theirs", "note", null), new EntryWritten("diary", "note", null));
    assertThat(metadataOfLast("theirs").command()).isEqualTo("KeepCopy");
    assertThat(metadataOfLast("theirs").correlationId())
        .isEqualTo(metadataOfLast("diary").correlationId());
    assertThat(metadataOfLast("theirs").validOn()).isEqualTo(TODAY.minusDays(3));
  }

  @Test
  void aSecondAggregateMayComeIntoBeing() {
    sending().send(OPEN);
    sending().send(new Copy("diary", "note", List.of("new"), false));
    assertThat(stored()).contains(new EntryWritten("new", "note", null));
  }

  @Test
  void whenTheFirstIsRefusedNeitherIsRecorded() {
    sending().send(OPEN);
    sending().send(new OpenDiary("theirs", SAGENE));
    sending()
        .sendRefused(
            new Copy("diary", "note", List.of("theirs", "new"), true), "platform.paper-is-whole");
    sending().sendRefused(new WriteEntries("new", List.of("first")), "platform.exists");
  }

  @Test
  void theSameAggregateMayBeAskedTwice() {
    sending().send(OPEN);
    sending().withKey("copy").send(new Copy("diary", "note", List.of("theirs", "theirs"), false));
    assertThat(stored()).filteredOn(new EntryWritten("theirs", "note", null)::equals).hasSize(2);
  }

  @Test
  void aRepeatedCommandOfTwoAggregatesIsDoneOnce() {
    sending().send(OPEN);
    var copy = new Copy("diary", "note", List.of("theirs"), false);
    var copied = sending().withKey("copy").send(copy);
    assertThat(sending().withKey("copy").send(copy)).isEqualTo(copied);
    assertThat(stored()).hasSize(3);
  }

  @Test
  void theVersionThatTheCallerHasSeenIsOfTheFirstAggregateOnly() {
    sending().send(OPEN);
    sending().ifMatch(0).send(new Copy("diary", "note", List.of("theirs"), false));
    assertThat(stored()).hasSize(3);
  }

  // --- keys of people

  @Test
  void aKeyIsDestroyedBeforeTheEventIsAppended() {
    sending().send(OPEN);
    sending().send(new BlackOut("diary", PERSON, false));
    assertThat(keys.eventsAtDestruction).containsExactly(1);
    assertThat(stored()).last().isEqualTo(new BlackedOut("diary", PERSON));
  }

  @Test
  void aRefusedCommandDestroysNoKey() {
    sending().send(OPEN);
    sending().sendRefused(new BlackOut("diary", PERSON, true), "platform.paper-is-whole");
    assertThat(keys.eventsAtDestruction).isEmpty();
  }

  @Test
  void aRepeatedCommandDestroysNoKey() {
    sending().send(OPEN);
    sending().withKey("black out").send(new BlackOut("diary", PERSON, false));
    sending().withKey("black out").send(new BlackOut("diary", PERSON, false));
    assertThat(keys.eventsAtDestruction).hasSize(1);
  }

  @Test
  void whenTheKeyCannotBeDestroyedNothingIsRecorded() {
    sending().send(OPEN);
    keys.broken = true;
    assertThatThrownBy(() -> sending().send(new BlackOut("diary", PERSON, false)))
        .hasMessage("no key store");
    assertThat(stored()).hasSize(1);
  }

  @Test
  void whenTheEventsCannotBeAppendedTheCommandIsSentAgain() {
    sending().send(OPEN);
    var fault =
        events.registerDispatchInterceptor(messages -> {
          throw new IllegalStateException("no event store");
        });
    assertThatThrownBy(() -> sending().send(new BlackOut("diary", PERSON, false)))
        .hasMessage("no event store");
    assertThat(stored()).hasSize(1);
    fault.cancel();
    sending().send(new BlackOut("diary", PERSON, false));
    assertThat(stored()).last().isEqualTo(new BlackedOut("diary", PERSON));
    assertThat(keys.eventsAtDestruction)
        .as("events stored when the key was destroyed")
        .containsExactly(1, 1);
  }

  private final class Keys implements PersonKeys {
    private final List<Integer> eventsAtDestruction = new ArrayList<>();
    private boolean broken;

    @Override
    public Aead forWriting(Id person) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Optional<Aead> forReading(Id person) {
      return Optional.empty();
    }

    @Override
    public void destroy(Id person) {
      if (broken) {
        throw new IllegalStateException("no key store");
      }
      eventsAtDestruction.add(stored().size());
    }
  }
}
