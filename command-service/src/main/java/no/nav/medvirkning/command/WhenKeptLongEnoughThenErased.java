package no.nav.medvirkning.command;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import no.nav.medvirkning.command.platform.AggregateReader;
import no.nav.medvirkning.command.platform.CommandRequest;
import no.nav.medvirkning.command.platform.CommandRunner;
import no.nav.medvirkning.command.volunteer.ErasureDay;
import no.nav.medvirkning.command.volunteer.Volunteer;
import no.nav.medvirkning.command.volunteer.VolunteerCommand.EndKeeping;
import no.nav.medvirkning.platform.access.Caller;
import no.nav.medvirkning.platform.access.Role;
import no.nav.medvirkning.platform.web.Failure;
import no.nav.medvirkning.volunteer.VolunteerId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;

/// Erases, once a day and soon after every start, those volunteers of whom nothing has come in
/// time. It remembers nothing: it looks at the days behind it again each time, so that neither a
/// restart nor a day without the service leaves anyone out, and a second instance finds nothing
/// left to do.
final class WhenKeptLongEnoughThenErased {

  /// Longer than the service is ever away.
  static final int DAYS_BACK = 400;

  private static final Logger LOG = LoggerFactory.getLogger(WhenKeptLongEnoughThenErased.class);
  private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");
  private static final int ONCE_A_DAY = 24 * 60;

  /// Stands as actor in the metadata of events. The time limit is the same for all of Nav.
  private static final Caller SERVICE = new Caller("medvirkning", Role.DIRECTORATE, Set.of());

  private final AggregateReader reader;
  private final CommandRunner runner;
  private final Clock clock;
  private final TimeBasedEpochGenerator ids = Generators.timeBasedEpochGenerator();

  WhenKeptLongEnoughThenErased(AggregateReader reader, CommandRunner runner, Clock clock) {
    this.reader = reader;
    this.runner = runner;
    this.clock = clock;
  }

  /// What fails today is tried again tomorrow.
  @Scheduled(initialDelay = 1, fixedDelay = ONCE_A_DAY, timeUnit = TimeUnit.MINUTES)
  void eraseWhatIsDue() {
    var today = LocalDate.now(clock.withZone(OSLO));
    var run = ids.generate().toString();
    today
        .minusDays(DAYS_BACK)
        .datesUntil(today)
        .forEach(day -> {
          try {
            dueAfter(day).forEach(volunteer -> erase(volunteer, run));
          } catch (RuntimeException e) {
            LOG.error("the erasures due after {} failed: {}", day, Failure.of(e));
          }
        });
  }

  private List<VolunteerId> dueAfter(LocalDate day) {
    return reader
        .find(ErasureDay.class, ErasureDay.idOf(day))
        .map(ErasureDay::due)
        .orElse(List.of());
  }

  private void erase(VolunteerId id, String run) {
    if (reader.find(Volunteer.class, id.toString()).filter(v -> !v.isErased()).isEmpty()) {
      return;
    }
    try {
      runner.run(
          new EndKeeping(id),
          new CommandRequest(
              SERVICE,
              ids.generate().toString(),
              run,
              null,
              "",
              null,
              CommandRequest.Context.NONE));
      LOG.info("volunteer {} was kept long enough and is erased", id);
    } catch (RuntimeException e) {
      LOG.error("volunteer {} could not be erased: {}", id, Failure.of(e));
    }
  }
}
