package no.nav.medvirkning.compensation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is paid from one day on. Amounts are in øre (1/100 krone); null where the rules set no such
/// rate or limit. The shape is that of Statens personalhåndbok 10.14.2; municipal rules fit it.
///
/// @param fees by role and by what someone lives by; a pair that is missing is not paid
/// @param leastMinutes what a meeting is paid for at least
/// @param mostMinutesADay what one day is paid for at most, preparation apart
/// @param mostPreparationMinutes for one meeting
/// @param travelOrePerKm by own car
/// @param lostEarningsOreADay the most for one day of earnings lost as documented
/// @param plausibleEarningsOreADay the most for one day where the loss is plausible but not
///   documented (sannsynliggjort)
public record Rates(
    List<HourlyFee> fees,
    int leastMinutes,
    @Nullable Integer mostMinutesADay,
    @Nullable Integer mostPreparationMinutes,
    @Nullable Long travelOrePerKm,
    @Nullable Long lostEarningsOreADay,
    @Nullable Long plausibleEarningsOreADay) {}
