package no.nav.medvirkning.query.meetings;

import java.time.LocalDate;
import java.util.List;
import no.nav.medvirkning.meeting.Attendance;

/// Who was there on one day, and who sent an apology or was absent.
public record DayAttendance(LocalDate day, List<Attendance> lines) {}
