package no.nav.medvirkning.command.platform;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import no.nav.medvirkning.DomainEvent;
import no.nav.medvirkning.command.platform.Diary.DiaryCommand;
import no.nav.medvirkning.command.platform.Diary.DiaryEvent;
import no.nav.medvirkning.person.PersonId;
import no.nav.medvirkning.unit.UnitNumber;
import org.jspecify.annotations.Nullable;

/// A made-up aggregate for the tests of the platform: a unit's diary.
final class Diary extends Aggregate<DiaryCommand, DiaryEvent> {

  sealed interface DiaryCommand extends Command {
    String diary();

    @Override
    default String aggregateId() {
      return diary();
    }
  }

  record OpenDiary(String diary, UnitNumber unit) implements DiaryCommand, Command.Creates {}

  /// A diary that `reader` owns as well: it may read aloud, and writes nothing.
  record OpenSharedDiary(String diary, UnitNumber unit, UnitNumber reader)
      implements DiaryCommand, Command.Creates {}

  record WriteEntries(String diary, List<String> entries) implements DiaryCommand {}

  /// What happened on a day of its own.
  record WriteOf(String diary, LocalDate on) implements DiaryCommand {}

  /// Lets other diaries have copies first, and is then refused itself if it is `spoilt`.
  record Copy(String diary, String entry, List<String> to, boolean spoilt)
      implements DiaryCommand {}

  record KeepCopy(String diary, String entry)
      implements DiaryCommand, Command.Internal, Command.CreatesIfMissing {}

  record BlackOut(String diary, PersonId person, boolean spoilt) implements DiaryCommand {}

  /// Listed for nobody.
  record ReadAloud(String diary) implements DiaryCommand {}

  sealed interface DiaryEvent extends DomainEvent {
    String diary();

    @Override
    default String aggregateId() {
      return diary();
    }
  }

  record DiaryOpened(String diary, UnitNumber unit) implements DiaryEvent {}

  record SharedDiaryOpened(String diary, UnitNumber unit, UnitNumber reader)
      implements DiaryEvent {}

  record EntryWritten(String diary, String entry, @Nullable LocalDate on) implements DiaryEvent {
    @Override
    public @Nullable LocalDate happenedOn() {
      return on;
    }
  }

  record BlackedOut(String diary, PersonId person) implements DiaryEvent {}

  sealed interface DiaryRule extends Rule {

    record PaperIsWhole(boolean spoilt) implements DiaryRule {
      @Override
      public boolean violated() {
        return spoilt;
      }
    }
  }

  private @Nullable UnitNumber unit;
  private @Nullable UnitNumber reader;

  @Override
  protected List<DiaryEvent> decide(DiaryCommand command, Decision decision) {
    return switch (command) {
      case OpenDiary c -> List.of(new DiaryOpened(c.diary(), c.unit()));
      case OpenSharedDiary c -> List.of(new SharedDiaryOpened(c.diary(), c.unit(), c.reader()));
      case WriteEntries c ->
          c.entries().stream()
              .<DiaryEvent>map(entry -> new EntryWritten(c.diary(), entry, null))
              .toList();
      case WriteOf c -> List.of(new EntryWritten(c.diary(), "as of " + decision.today(), c.on()));
      case Copy c -> {
        c.to().forEach(other -> decision.also(Diary.class, new KeepCopy(other, c.entry())));
        Rule.check(new DiaryRule.PaperIsWhole(c.spoilt()));
        yield List.of(new EntryWritten(c.diary(), c.entry(), null));
      }
      case KeepCopy c -> List.of(new EntryWritten(c.diary(), c.entry(), null));
      case BlackOut c -> {
        decision.destroyKey(c.person());
        Rule.check(new DiaryRule.PaperIsWhole(c.spoilt()));
        yield List.of(new BlackedOut(c.diary(), c.person()));
      }
      case ReadAloud _ -> List.of();
    };
  }

  @Override
  protected void evolve(DiaryEvent event) {
    switch (event) {
      case DiaryOpened e -> unit = e.unit();
      case SharedDiaryOpened e -> {
        unit = e.unit();
        reader = e.reader();
      }
      case EntryWritten _, BlackedOut _ -> {}
    }
  }

  @Override
  protected Set<UnitNumber> owners(Decision decision) {
    if (unit == null) {
      return Set.of();
    }
    return reader == null ? Set.of(unit) : Set.of(unit, reader);
  }

  @Override
  protected Set<UnitNumber> deciders(DiaryCommand command, Decision decision) {
    return unit == null ? Set.of() : Set.of(unit);
  }
}
