package no.nav.medvirkning.standalone;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import no.nav.medvirkning.DomainEvent;
import no.nav.medvirkning.audit.AuditEvent;
import no.nav.medvirkning.command.CommandService;
import no.nav.medvirkning.command.CommandServiceApplication;
import no.nav.medvirkning.command.platform.AggregateType;
import no.nav.medvirkning.command.platform.Command;
import no.nav.medvirkning.command.report.FiguresSource;
import no.nav.medvirkning.platform.events.EventCatalogue;
import no.nav.medvirkning.platform.events.EventMetadata;
import no.nav.medvirkning.query.platform.Projection;
import no.nav.medvirkning.report.FiguresOfYear;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/// `docs/event-model.md` is what the code does: which events each command can cause, read from the
/// compiled code; which views read them, as the projections tell; and the demonstration's own
/// events are among them.
class EventModelTest {

  private static final JavaClasses COMMAND_SIDE =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("no.nav.medvirkning.command");
  private static final List<AggregateType<?>> AGGREGATES = CommandService.aggregateTypes().all();

  private static final List<Projection<?>> PROJECTIONS = allProjections();

  @TempDir Path data;

  @Test
  void theDocumentShowsCommandsEventsAndViews() {
    new Document("event-model.md").mustHold(aggregates() + views());
  }

  @Test
  void everyEventHasACommandThatCausesIt() {
    var caused = new HashSet<Class<?>>();
    AGGREGATES.forEach(
        aggregate -> aggregate.commandTypes().forEach(c -> caused.addAll(events(c, aggregate))));
    var without = new HashSet<Class<?>>(EventCatalogue.events());
    without.removeAll(caused);
    assertThat(without)
        .as("events of no command; a refused command is recorded by the platform")
        .containsExactly(AuditEvent.CommandRefused.class);
  }

  @Test
  void whatTheDemonstrationCausesStandsInTheDocument() throws IOException {
    var known = new TreeMap<String, Set<String>>();
    AGGREGATES.forEach(aggregate ->
        aggregate
            .commandTypes()
            .forEach(c -> known.put(c.getSimpleName(), names(events(c, aggregate)))));
    var seen = eventsOfTheDemonstration();
    assertThat(seen).hasSizeGreaterThan(30);
    seen.forEach(
        (command, events) -> assertThat(known.get(command)).as(command).containsAll(events));
  }

  private static String aggregates() {
    return AGGREGATES.stream().map(EventModelTest::aggregate).collect(joining());
  }

  private static String aggregate(AggregateType<?> aggregate) {
    var family = family(aggregate);
    var rows =
        aggregate
            .commandTypes()
            .map(command ->
                "| `%s`%s | %s | %s |\n"
                    .formatted(
                        command.getSimpleName(),
                        Command.Internal.class.isAssignableFrom(command) ? " (internal)" : "",
                        quoted(names(events(command, aggregate))),
                        quoted(internalCommands(command, aggregate))))
            .collect(joining());
    return "## %s\n\n%s\nRead by %s.\n\n"
        .formatted(
            aggregate.type().getSimpleName(),
            "| command | events | in the same transaction |\n|---|---|---|\n" + rows,
            quoted(viewsOf(family)));
  }

  private static String views() {
    var rows =
        PROJECTIONS.stream()
            .map(projection ->
                "| `%s` | %s | %s |\n"
                    .formatted(
                        projection.name(),
                        projection.getClass().getSimpleName(),
                        projection.reads().stream()
                            .map(EventModelTest::familyName)
                            .sorted()
                            .collect(joining(", "))))
            .collect(joining());
    return "## Views\n\n| view | projection | reads the events of |\n|---|---|---|\n" + rows;
  }

  private static Set<String> viewsOf(Class<?> family) {
    var names = new TreeSet<String>();
    PROJECTIONS.stream()
        .filter(projection -> projection.reads().contains(family))
        .forEach(projection -> names.add(projection.name()));
    return names;
  }

  private static Set<String> names(Set<Class<?>> events) {
    var names = new TreeSet<String>();
    events.forEach(event -> names.add(Objects.requireNonNull(EventCatalogue.nameOf(event))));
    return names;
  }

  private static String quoted(Set<String> names) {
    return names.stream().map(name -> "`" + name + "`").collect(joining(", "));
  }

  private static String familyName(Class<?> family) {
    return family.getSimpleName().replaceFirst("Event$", "");
  }

  private static Class<?> family(AggregateType<?> aggregate) {
    var parent = (ParameterizedType) aggregate.type().getGenericSuperclass();
    return (Class<?>) parent.getActualTypeArguments()[1];
  }

  /// The events that the code behind a command can make.
  private static Set<Class<?>> events(Class<?> command, AggregateType<?> aggregate) {
    return made(command, aggregate, DomainEvent.class);
  }

  /// The commands that it gives other aggregates.
  private static Set<String> internalCommands(Class<?> command, AggregateType<?> aggregate) {
    var names = new TreeSet<String>();
    made(command, aggregate, Command.Internal.class)
        .forEach(internal -> names.add(internal.getSimpleName()));
    return names;
  }

  private static Set<Class<?>> made(Class<?> command, AggregateType<?> aggregate, Class<?> kind) {
    var reached = new HashSet<JavaCodeUnit>();
    handlers(command, aggregate).forEach(handler -> reach(handler, reached));
    var made = new HashSet<Class<?>>();
    for (var code : reached) {
      code.getConstructorCallsFromSelf().stream()
          .map(call -> call.getTargetOwner())
          .filter(owner -> owner.isAssignableTo(kind))
          .map(JavaClass::reflect)
          .forEach(made::add);
    }
    return made;
  }

  /// The methods of the aggregate's package that take the command; `decide` itself where it answers
  /// an aggregate's only command.
  private static Stream<? extends JavaCodeUnit> handlers(
      Class<?> command, AggregateType<?> aggregate) {
    var taking =
        COMMAND_SIDE.stream()
            .filter(type -> type.getPackageName().equals(aggregate.type().getPackageName()))
            .filter(type -> !type.isAssignableTo(Command.class))
            .flatMap(type -> type.getMethods().stream())
            .filter(method ->
                method.getRawParameterTypes().stream().anyMatch(t -> t.isEquivalentTo(command)))
            .toList();
    return taking.isEmpty()
        ? COMMAND_SIDE.get(aggregate.type()).getMethods().stream()
            .filter(method -> method.getName().equals("decide"))
        : taking.stream();
  }

  private static void reach(JavaCodeUnit code, Set<JavaCodeUnit> reached) {
    if (reached.add(code)) {
      code.getMethodCallsFromSelf().stream()
          .flatMap(call -> call.getTarget().resolveMember().stream())
          .filter(
              called -> called.getOwner().getPackageName().equals(code.getOwner().getPackageName()))
          .forEach(called -> reach(called, reached));
    }
  }

  private static List<Projection<?>> allProjections() {
    return new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("no.nav.medvirkning.query")
            .stream()
            .filter(type -> type.isAssignableTo(Projection.class))
            .<Class<?>>map(JavaClass::reflect)
            .filter(type -> !type.isInterface() && !Modifier.isAbstract(type.getModifiers()))
            .<Projection<?>>map(EventModelTest::create)
            .sorted(Comparator.comparing(Projection::name))
            .toList();
  }

  private static Projection<?> create(Class<?> type) {
    return (Projection<?>)
        new DefaultListableBeanFactory()
            .autowire(type, AutowireCapableBeanFactory.AUTOWIRE_CONSTRUCTOR, false);
  }

  /// Posts the demonstration to a command service of its own and reads what it stored.
  private Map<String, Set<String>> eventsOfTheDemonstration() throws IOException {
    try (var issuer = new TokenIssuer(freePort())) {
      issuer.start();
      var service =
          new SpringApplicationBuilder(CommandServiceApplication.class)
              .initializers(EventModelTest::withoutQueryService);
      try (var context = service.run(settings(issuer))) {
        var port = context.getEnvironment().getProperty("local.server.port");
        var said = new ByteArrayOutputStream();
        new Demonstration(
                URI.create("http://127.0.0.1:" + port),
                issuer,
                Path.of("..", "demo"),
                new PrintStream(said, true, StandardCharsets.UTF_8))
            .postIfEmpty();
        assertThat(said.toString(StandardCharsets.UTF_8)).doesNotContain("refused");
        return stored(context.getBean(EventStore.class));
      }
    }
  }

  /// No query service is there to count: reports are submitted with no figures.
  private static void withoutQueryService(ConfigurableApplicationContext context) {
    FiguresSource none = (_, _, _) -> new FiguresOfYear(0, 1, List.of(), List.of());
    ((GenericApplicationContext) context).registerBean("none", FiguresSource.class, () -> none);
  }

  private String[] settings(TokenIssuer issuer) {
    return Stream.of(
            "server.address=127.0.0.1",
            "server.port=0",
            "medvirkning.event-store=embedded",
            "medvirkning.data=" + data,
            "medvirkning.access.issuer=" + issuer.address(),
            "medvirkning.access.jwk-set-uri=" + issuer.address() + "/jwks",
            "medvirkning.access.audience=" + TokenIssuer.AUDIENCE,
            "medvirkning.access.groups.office=demo-OFFICE",
            "medvirkning.access.groups.county=demo-COUNTY",
            "medvirkning.access.groups.directorate=demo-DIRECTORATE",
            "logging.level.root=WARN")
        .map(setting -> "--" + setting)
        .toArray(String[]::new);
  }

  private static Map<String, Set<String>> stored(EventStore store) {
    var seen = new TreeMap<String, Set<String>>();
    var last = store.createHeadToken().position().orElse(-1);
    try (var events = store.openStream(null)) {
      for (var event = events.nextAvailable();
          event != null;
          event = position(event) < last ? events.nextAvailable() : null) {
        seen.computeIfAbsent(
                EventMetadata.from(event.getMetaData()).command(), _ -> new TreeSet<>())
            .add(Objects.requireNonNull(EventCatalogue.nameOf(event.getPayloadType())));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
    return seen;
  }

  private static long position(TrackedEventMessage<?> event) {
    return event.trackingToken().position().orElseThrow();
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
