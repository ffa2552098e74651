package no.nav.medvirkning.query.person;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import no.nav.medvirkning.person.PersonId;
import no.nav.medvirkning.platform.access.Caller;
import no.nav.medvirkning.query.platform.NotFound;
import no.nav.medvirkning.query.platform.ViewReader;
import no.nav.medvirkning.query.platform.VisibleUnits;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/// `GET /people/{id}`: where the answer to RegisterPerson points. People are never listed.
@RestController
@Tag(name = "People", description = "Who members and others are, until they are erased")
class PersonController {

  private final People people;
  private final ViewReader views;
  private final VisibleUnits visibleUnits;

  PersonController(People people, ViewReader views, VisibleUnits visibleUnits) {
    this.people = people;
    this.views = views;
    this.visibleUnits = visibleUnits;
  }

  @GetMapping("/people/{id}")
  @Operation(
      summary = "Who a person is and which unit answers for the record",
      description = "An erased person has no name. Contact data is not read here.")
  PersonView person(Caller caller, @PathVariable PersonId id) {
    var visible = visibleUnits.to(caller, "GET /people/{id}");
    return views
        .find(people, id.toString())
        .filter(person -> visible.includes(person.unit()))
        .orElseThrow(NotFound::new);
  }
}
