package no.nav.medvirkning.compensation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// One line of a claim.
///
/// @param day the meeting day it is for
/// @param quantity minutes or kilometres by [ClaimLineKind]; null for an amount
/// @param claimedOre what is asked for, for an amount; null where the rate tells
/// @param ore what it comes to by the rates in force on the meeting day, limits applied, in øre
public record ClaimLine(
    ClaimLineKind kind,
    LocalDate day,
    @Nullable Integer quantity,
    @Nullable Long claimedOre,
    long ore) {}
