package no.nav.medvirkning.meeting;

/// A case and the number that the notice gave it.
public record NumberedCase(CaseId caseId, CaseNumber number) {}
