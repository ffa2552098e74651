package no.nav.medvirkning.training;

/// What one role must have completed.
///
/// @param withinDays from the first day in the role
public record TrainingRequirement(
    TrainedRole role, TrainingTopic topic, TrainingLevel level, int withinDays) {}
