package no.nav.medvirkning.feedback;

/// Who wants a feedback taken up again.
public enum ReopenedBy {
  SENDER,
  COUNCIL
}
