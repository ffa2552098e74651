package no.nav.medvirkning.meeting;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/// One day of a meeting, with its times on the clock in Europe/Oslo where they are known.
public record MeetingDay(LocalDate date, @Nullable LocalTime starts, @Nullable LocalTime ends) {}
