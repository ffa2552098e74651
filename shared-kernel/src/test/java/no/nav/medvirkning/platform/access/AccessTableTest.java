package no.nav.medvirkning.platform.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AccessTableTest {

  @Test
  void whatIsNotListedIsClosed() {
    for (var role : Role.values()) {
      assertThat(AccessTable.reach("OpenSesame", role)).isEqualTo(Reach.NONE);
      assertThat(AccessTable.reach("", role)).isEqualTo(Reach.NONE);
      assertThat(AccessTable.reach("registerunit", role)).isEqualTo(Reach.NONE);
    }
  }

  @Test
  void theDirectorateReadsAllButVolunteersAndWhoIsPaidWhat() {
    assertThat(AccessTable.all().entrySet())
        .filteredOn(operation -> operation.getKey().startsWith("GET "))
        .filteredOn(operation -> operation.getValue().of(Role.DIRECTORATE) != Reach.ALL)
        .extracting(Map.Entry::getKey)
        .containsExactly(
            "GET /volunteers", "GET /volunteers/{id}", "GET /claims", "GET /claims/{id}");
  }

  @Test
  void theDirectorateDecidesOnlyItsOwnPartOfWhatGoesBetweenTheLevels() {
    assertThat(
            List.of(
                "AssessFeedback",
                "CloseFeedback",
                "AnswerReferral",
                "AnswerConsultation",
                "HoldActivity",
                "ChooseRepresentative"))
        .allSatisfy(command ->
            assertThat(AccessTable.reach(command, Role.DIRECTORATE)).isEqualTo(Reach.OWN));
    assertThat(AccessTable.reach("AppointMember", Role.DIRECTORATE)).isEqualTo(Reach.ALL);
  }

  @Test
  void anOfficeReachesItsOwnCouncilsOnly() {
    assertThat(AccessTable.reach("AppointMember", Role.OFFICE)).isEqualTo(Reach.OWN);
    assertThat(AccessTable.reach("GET /councils/{id}", Role.OFFICE)).isEqualTo(Reach.OWN);
    assertThat(AccessTable.reach("RegisterUnit", Role.OFFICE)).isEqualTo(Reach.NONE);
  }

  @Test
  void aCountyReadsTheOfficesBelowAndInstructsNone() {
    assertThat(AccessTable.reach("GET /councils/{id}", Role.COUNTY)).isEqualTo(Reach.BELOW);
    assertThat(AccessTable.all().entrySet())
        .filteredOn(operation -> !operation.getKey().startsWith("GET "))
        .extracting(operation -> operation.getValue().of(Role.COUNTY))
        .doesNotContain(Reach.BELOW);
  }

  @Test
  void onlyTheDirectorateReadsTheAuditHistory() {
    assertThat(
            Map.of(
                Role.OFFICE, AccessTable.reach("GET /audit", Role.OFFICE),
                Role.COUNTY, AccessTable.reach("GET /audit", Role.COUNTY),
                Role.DIRECTORATE, AccessTable.reach("GET /audit", Role.DIRECTORATE)))
        .isEqualTo(
            Map.of(Role.OFFICE, Reach.NONE, Role.COUNTY, Reach.NONE, Role.DIRECTORATE, Reach.ALL));
  }

  @Test
  void everyRoleReachesWhatIsPublic() {
    assertThat(Set.of("GET /units", "GET /organisations", "GET /public/minutes"))
        .allSatisfy(operation -> {
          for (var role : Role.values()) {
            assertThat(AccessTable.reach(operation, role)).isEqualTo(Reach.ALL);
          }
        });
  }
}
