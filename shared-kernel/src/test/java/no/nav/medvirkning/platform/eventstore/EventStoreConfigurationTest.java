package no.nav.medvirkning.platform.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.throwable;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import no.nav.medvirkning.person.PersonEvent.PersonRegistered;
import no.nav.medvirkning.person.PersonId;
import no.nav.medvirkning.person.Personal;
import no.nav.medvirkning.platform.privacy.MasterKeyUnusable;
import no.nav.medvirkning.platform.privacy.PersonKeys;
import no.nav.medvirkning.unit.UnitNumber;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.ApplicationContext;

class EventStoreConfigurationTest {

  private static final PersonId PERSON = PersonId.of("6d0c2f3a-0000-4000-8000-000000000001");

  @TempDir Path folder;

  private ApplicationContextRunner embedded() {
    return new ApplicationContextRunner()
        .withUserConfiguration(EventStoreConfiguration.class)
        .withPropertyValues(
            "medvirkning.event-store=embedded", "medvirkning.data=" + folder.resolve("data"));
  }

  @Test
  void the_embedded_store_keeps_events_and_person_keys_across_restarts() {
    embedded().run(context -> context.getBean(EventStore.class).publish(List.of(registered())));

    embedded()
        .run(context -> {
          assertThat(stored(context)).isEqualTo(registered().getPayload());
          assertThat(context.getBean(HealthIndicator.class).health().getStatus())
              .isEqualTo(Status.UP);
        });
  }

  @Test
  void what_is_personal_can_not_be_read_once_the_key_is_destroyed() {
    embedded()
        .run(context -> {
          context.getBean(EventStore.class).publish(List.of(registered()));
          context.getBean(PersonKeys.class).destroy(PERSON);
          assertThat(stored(context).name()).isEqualTo(new Personal(PERSON, null));
        });
  }

  @Test
  void the_generated_master_key_is_for_the_owner_only() {
    embedded()
        .run(context ->
            assertThat(Files.getPosixFilePermissions(folder.resolve("data/master-key")))
                .isEqualTo(PosixFilePermissions.fromString("rw-------")));
  }

  @Test
  void a_lost_master_key_is_not_replaced() throws IOException {
    embedded().run(context -> context.getBean(EventStore.class).publish(List.of(registered())));
    Files.delete(folder.resolve("data/master-key"));

    embedded()
        .run(context ->
            assertThat(context.getStartupFailure())
                .rootCause()
                .isInstanceOf(MasterKeyUnusable.class)
                .hasMessageContaining("has lost its file master-key"));
  }

  @Test
  void another_master_key_is_refused() {
    embedded().run(context -> context.getBean(EventStore.class).publish(List.of(registered())));

    embedded()
        .withPropertyValues("medvirkning.master-key=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=")
        .run(context ->
            assertThat(context)
                .getFailure()
                .hasStackTraceContaining("The master key does not fit the stored person keys."));
  }

  @Test
  void a_data_folder_in_use_is_told_in_one_line() throws IOException {
    embedded().run(context -> assertThat(context).hasNotFailed());

    try (var file =
            FileChannel.open(folder.resolve("data/events.mv.db"), StandardOpenOption.WRITE);
        var _ = file.lock()) { // as another process has it
      embedded()
          .run(context ->
              assertThat(unusable(context.getStartupFailure()).getMessage())
                  .isEqualTo(
                      "The data folder "
                          + folder.resolve("data")
                          + " is in use by another process."));
    }
  }

  @Test
  void a_data_folder_that_is_a_file_is_told_in_one_line() throws IOException {
    Files.createFile(folder.resolve("data"));

    embedded()
        .run(context ->
            assertThat(unusable(context.getStartupFailure()).getMessage())
                .isEqualTo("The data folder " + folder.resolve("data") + " cannot be written to."));
  }

  @Test
  void only_the_embedded_store_makes_its_own_master_key() {
    new ApplicationContextRunner()
        .withUserConfiguration(EventStoreConfiguration.class)
        .withBean(
            com.mongodb.client.MongoClient.class, () -> com.mongodb.client.MongoClients.create())
        .withPropertyValues("medvirkning.event-store=axonserver")
        .run(context ->
            assertThat(context.getStartupFailure())
                .rootCause()
                .asInstanceOf(throwable(MasterKeyUnusable.class))
                .hasMessage(
                    "The master key is missing: set medvirkning.master-key (base64 of 32 bytes)."));
  }

  private static DataFolderUnusable unusable(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof DataFolderUnusable unusable) {
        return unusable;
      }
    }
    throw new AssertionError(failure);
  }

  private static PersonRegistered stored(ApplicationContext context) {
    return (PersonRegistered)
        context.getBean(EventStore.class).readEvents(PERSON.toString()).next().getPayload();
  }

  private static GenericDomainEventMessage<PersonRegistered> registered() {
    return new GenericDomainEventMessage<>(
        "Person",
        PERSON.toString(),
        0,
        new PersonRegistered(
            PERSON,
            new UnitNumber("0301"),
            new Personal(PERSON, "Kari Prøve"),
            null,
            null,
            null,
            null));
  }
}
