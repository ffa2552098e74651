/// Measurements of Medvirkning: every figure beside a baseline that ran in turns with it on the
/// same machine and store. See `benchmarks/README.md`.
@NullMarked
package no.nav.medvirkning.benchmarks;

import org.jspecify.annotations.NullMarked;
