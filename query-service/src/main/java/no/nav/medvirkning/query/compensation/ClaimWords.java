package no.nav.medvirkning.query.compensation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.nav.medvirkning.compensation.ClaimId;
import no.nav.medvirkning.person.PersonId;

/// What was written of one person's claims: the notes, and why some were rejected. It stands apart
/// from the claims so that all of it goes when the person is erased; the claims keep their amounts.
public record ClaimWords(PersonId person, List<Said> said) {

  /// @param reason whether it tells why the claim was rejected, and is no note
  public record Said(ClaimId claim, boolean reason, String text) {}

  ClaimWords with(Said more) {
    return new ClaimWords(person, Stream.concat(said.stream(), Stream.of(more)).toList());
  }

  Optional<String> of(ClaimId claim, boolean reason) {
    return said.stream()
        .filter(each -> each.claim().equals(claim) && each.reason() == reason)
        .map(Said::text)
        .findFirst();
  }

  /// Keeps the plain text out of logs and error messages.
  @Override
  public String toString() {
    return "ClaimWords[" + person + "]";
  }
}
