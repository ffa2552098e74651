package no.nav.medvirkning.command.training;

import no.nav.medvirkning.training.CertificateId;
import no.nav.medvirkning.training.Trained;

/// A certificate as the rules need it.
///
/// @param of whose, and in which role
record Certificate(CertificateId id, Trained of, boolean withdrawn) {

  Certificate whenWithdrawn() {
    return new Certificate(id, of, true);
  }
}
