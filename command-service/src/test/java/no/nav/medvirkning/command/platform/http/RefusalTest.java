package no.nav.medvirkning.command.platform.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import no.nav.medvirkning.command.platform.PlatformRule;
import no.nav.medvirkning.command.platform.Refused;
import no.nav.medvirkning.command.platform.Rule;
import no.nav.medvirkning.person.PersonId;
import no.nav.medvirkning.platform.eventstore.EventStoreUnavailable;
import no.nav.medvirkning.platform.privacy.PersonKeys.PersonErased;
import no.nav.medvirkning.platform.web.ProblemException;
import org.axonframework.common.lock.LockAcquisitionFailedException;
import org.junit.jupiter.api.Test;

class RefusalTest {

  private static final PersonId PERSON =
      new PersonId(UUID.fromString("0b6f7f3e-2f55-4f0f-9b43-9d1e0c1f0001"));

  private record Broken(
      List<PersonId> persons,
      String reason,
      int count,
      @org.jspecify.annotations.Nullable String field)
      implements Rule {
    @Override
    public boolean violated() {
      return true;
    }
  }

  private static ProblemException problem(RuntimeException thrown) {
    return (ProblemException) Refusal.problem(thrown);
  }

  @Test
  void aRulesComponentsAreTheProblemsArguments() {
    var problem = problem(new Refused(new Broken(List.of(PERSON), null, 3, "/persons")));
    assertThat(problem.status().value()).isEqualTo(422);
    assertThat(problem.field()).isEqualTo("/persons");
    assertThat(problem.arguments())
        .containsOnlyKeys("persons", "count")
        .containsEntry("count", 3)
        .containsEntry("persons", List.of(PERSON.toString()));
  }

  @Test
  void theKindOfRuleGivesTheStatus() {
    assertThat(problem(new Refused(new PlatformRule.Exists("Unit", "0400", null))).status().value())
        .isEqualTo(404);
    assertThat(problem(new Refused(new PlatformRule.IdIsFree("Unit", "0400"))).status().value())
        .isEqualTo(409);
    assertThat(problem(new Refused(new PlatformRule.VersionIsExpected(1, 2))).status().value())
        .isEqualTo(412);
    assertThat(
            problem(new Refused(new PlatformRule.RoleMayUseCommand("X", "OFFICE")))
                .status()
                .value())
        .isEqualTo(403);
  }

  @Test
  void aStoreThatIsAwayIs503WithAHintWhenToTryAgain() {
    var problem = problem(new IllegalStateException(new EventStoreUnavailable("down")));
    assertThat(problem.status().value()).isEqualTo(503);
    assertThat(problem.headers().getFirst("Retry-After")).isEqualTo("1");
  }

  @Test
  void anAggregateThatStaysBusyIs503() {
    assertThat(problem(new LockAcquisitionFailedException("busy")).status().value()).isEqualTo(503);
  }

  @Test
  void anErasedPersonIs409() {
    var problem = problem(new IllegalStateException(new PersonErased(PERSON)));
    assertThat(problem.status().value()).isEqualTo(409);
    assertThat(problem.code()).isEqualTo("person.erased");
  }

  @Test
  void whatIsNotKnownStaysAFailure() {
    var failure = new IllegalStateException("x");
    assertThat(Refusal.problem(failure)).isSameAs(failure);
  }
}
