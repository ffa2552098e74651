package no.nav.medvirkning.command.platform.http;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import java.util.Locale;
import java.util.Map;
import no.nav.medvirkning.command.platform.CommandCatalogue;
import no.nav.medvirkning.command.platform.CommandRequest;
import no.nav.medvirkning.command.platform.CommandRunner;
import no.nav.medvirkning.platform.access.Caller;
import no.nav.medvirkning.platform.events.ConsistencyToken;
import no.nav.medvirkning.platform.web.ProblemException;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import tools.jackson.databind.node.ObjectNode;

/// Takes a command in, alone or from a stream: finds its kind, reads it, runs it.
final class CommandDoor {

  private final CommandCatalogue catalogue;
  private final CommandReader reader;
  private final CommandRunner runner;
  private final EventStore eventStore;
  private final TimeBasedEpochGenerator ids = Generators.timeBasedEpochGenerator();

  CommandDoor(
      CommandCatalogue catalogue,
      CommandReader reader,
      CommandRunner runner,
      EventStore eventStore) {
    this.catalogue = catalogue;
    this.reader = reader;
    this.runner = runner;
    this.eventStore = eventStore;
  }

  /// What comes beside a command's body.
  record Envelope(
      Caller caller,
      String correlationId,
      @Nullable String idempotencyKey,
      @Nullable Long expectedVersion) {}

  /// @throws ProblemException for a name that is no command's
  CommandCatalogue.Entry find(String name) {
    return catalogue
        .find(name)
        .orElseThrow(() ->
            new ProblemException(
                HttpStatus.NOT_FOUND,
                "request.unknown-command",
                null,
                Map.of("nearest", catalogue.nearest(name))));
  }

  Accepted run(CommandCatalogue.Entry entry, byte[] body, Envelope envelope) {
    return run(entry, reader.parse(body), envelope);
  }

  /// @throws ProblemException for a command that cannot be read or is refused
  Accepted run(CommandCatalogue.Entry entry, ObjectNode body, Envelope envelope) {
    var source = new CommandReader.IdSource(envelope.idempotencyKey(), envelope.caller().actor());
    var read = reader.read(entry, body, source);
    var request =
        new CommandRequest(
            envelope.caller(),
            ids.generate().toString(),
            envelope.correlationId(),
            envelope.idempotencyKey(),
            read.hash(),
            envelope.expectedVersion(),
            read.context());
    try {
      var result = runner.run(read.command(), request);
      var token = ConsistencyToken.of(eventStore.createHeadToken()).toString();
      var location =
          result.created() || entry.creates() ? location(entry, result.aggregateId()) : "";
      return new Accepted(result.aggregateId(), result.version(), token, read.assigned(), location);
    } catch (RuntimeException e) {
      throw Refusal.problem(e);
    }
  }

  ObjectNode parse(byte[] body) {
    return reader.parse(body);
  }

  /// Where a query finds what was created.
  private static String location(CommandCatalogue.Entry entry, String id) {
    return switch (entry.aggregate().type().getSimpleName()) {
      case "Person" -> "/people/" + id;
      case "Minutes" -> "/minutes/" + id;
      case "Activity" -> "/activities/" + id;
      case "Feedback" -> "/feedback/" + id;
      case "ExpertiseRequest" -> "/expertise-requests/" + id;
      case "CooperationAgreement" -> "/agreements/" + id;
      case "Compensation" -> "/claims/" + id;
      // They are read as a list only.
      case "Theme" -> "/themes";
      case "Deadlines" -> "/deadlines";
      // The id is `report/<unit>/<year>`.
      case "AnnualReport" -> "/reports/annual/" + id.substring(id.lastIndexOf('/') + 1) + "/status";
      case "RateTable" -> "/rates";
      case "TrainingRequirements" -> "/training-requirements";
      case "ActivityPlan" -> planOf(id.split("/", -1));
      case String kind -> "/" + kind.toLowerCase(Locale.ROOT) + "s/" + id;
    };
  }

  /// @param key `plan`, the council and the year
  private static String planOf(String[] key) {
    return "/councils/" + key[1] + "/plans/" + key[2];
  }
}
