package no.nav.medvirkning.feedback;

import java.time.LocalDate;

/// The last day for each step, by the deadlines in force for the addressee when the feedback came
/// in.
public record ResponseDates(LocalDate acknowledgeBy, LocalDate assessBy, LocalDate reportBackBy) {}
