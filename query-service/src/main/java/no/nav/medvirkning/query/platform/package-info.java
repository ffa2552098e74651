/// The projection engine, and what every query stands on.
///
/// **A view** is an immutable record in a package of its own, beside its [Projection], a Spring
/// `@Component`. The engine finds the component, fills the collection and keeps it current. Ids
/// serialise to strings, a `LocalDate` to its ISO form, an `Instant` to ISO with milliseconds, so
/// that all of them sort as text. A view that people sort by a name stores [SortKeys#norwegian] of
/// the name beside it, in a field of its own.
///
/// **A controller** is a package-private `@RestController` in the view's package. It takes the
/// `Caller`, asks [VisibleUnits] what that caller may see with the operation, and reads through
/// [ViewReader]:
///
/// ```java
/// @GetMapping("/councils/{id}")
/// CouncilStatus council(Caller caller, @PathVariable CouncilId id) {
///   var visible = visibleUnits.to(caller, "GET /councils/{id}");
///   return views.find(projection, id.toString()).filter(c -> visible.includesAny(c.units())).orElseThrow(NotFound::new);
/// }
/// ```
///
/// - Missing and out of reach are the same [NotFound] (404). A parameter that cannot be understood
///   is an [InvalidParameter] (400 `request.parameter-invalid`), and so is one that the operation
///   does not declare (`@RequestParam` declares it).
/// - A list answers a [Page]: `{items, next}`; `@RequestParam @Nullable Integer limit` and `cursor`
///   make a [PageRequest].
/// - ETag, If-None-Match, `Consistency-Token` and 503 are handled for every GET; a controller does
///   nothing for them.
/// - An export that streams calls `ShallowEtagHeaderFilter.disableContentCaching(request)` first,
///   so that nothing holds it back to compute an ETag.
/// - What many answers join and the country bounds (units, themes, organisations, councils) is held
///   in memory: [ViewReader#find], `findAll` and `all` cost no round trip there. See
///   [Projection#isHeld] and ADR 0014.
/// - Names of people are never stored in a view: join them with `PeopleReader.namesOf` when
///   answering.
@NullMarked
package no.nav.medvirkning.query.platform;

import org.jspecify.annotations.NullMarked;
