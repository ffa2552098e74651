package no.nav.medvirkning.query.minutes;

import java.util.List;
import no.nav.medvirkning.minutes.RemarkId;
import no.nav.medvirkning.person.PersonId;

/// What one person has remarked to minutes. It stands apart from the minutes so that all of it goes
/// when the person is erased; the minutes keep that there was a remark.
public record RemarksOfPerson(PersonId person, List<Remark> remarks) {

  public record Remark(RemarkId id, String text) {}
}
