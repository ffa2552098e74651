package no.nav.medvirkning.query.audit;

import static java.util.Objects.requireNonNull;

import com.mongodb.client.model.Filters;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import no.nav.medvirkning.council.CouncilId;
import no.nav.medvirkning.person.PersonId;
import no.nav.medvirkning.platform.events.EventCatalogue;
import no.nav.medvirkning.query.councilstatus.CouncilStatusProjection;
import no.nav.medvirkning.query.platform.Page;
import no.nav.medvirkning.query.platform.PageRequest;
import no.nav.medvirkning.query.platform.SortField;
import no.nav.medvirkning.query.platform.ViewReader;
import no.nav.medvirkning.query.referral.ReferralProjection;
import no.nav.medvirkning.training.TrainingEvent.CertificateIssued;
import no.nav.medvirkning.training.TrainingEvent.CertificateWithdrawn;
import no.nav.medvirkning.unit.UnitNumber;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;

/// Reads the history in the order of the log, a part at a time: memory is bounded however long it
/// is. What is read is to be closed.
@Component
public final class AuditHistory {

  private static final List<SortField> IN_ORDER = List.of(SortField.ascending("position"));
  private static final List<String> CERTIFICATES =
      Stream.of(CertificateIssued.class, CertificateWithdrawn.class)
          .map(type -> requireNonNull(EventCatalogue.nameOf(type)))
          .toList();

  private final ViewReader views;
  private final AuditProjection entries;
  private final CouncilStatusProjection councils;
  private final ReferralProjection referrals;

  AuditHistory(
      ViewReader views,
      AuditProjection entries,
      CouncilStatusProjection councils,
      ReferralProjection referrals) {
    this.views = views;
    this.entries = entries;
    this.councils = councils;
    this.referrals = referrals;
  }

  /// All that was recorded about a council, its meetings and its minutes.
  public Stream<AuditEntry> ofCouncil(CouncilId council) {
    return read(Filters.eq("council", council.toString()));
  }

  /// All that was recorded about the units and the councils, what the people have completed
  /// wherever that was, and what all of Nav shares.
  ///
  /// @param shared the ids of records that are no unit's
  public Stream<AuditEntry> of(
      Collection<UnitNumber> units,
      Collection<CouncilId> councils,
      Collection<PersonId> people,
      Collection<String> shared) {
    return read(
        Filters.or(
            Filters.in("units", units.stream().map(UnitNumber::value).toList()),
            Filters.in("councils", councils.stream().map(CouncilId::toString).toList()),
            Filters.and(
                Filters.in("persons", people.stream().map(PersonId::toString).toList()),
                Filters.in("type", CERTIFICATES)),
            Filters.in("aggregate", shared)));
  }

  /// All that was ever recorded.
  public Stream<AuditEntry> everything() {
    return read(Filters.empty());
  }

  Page<AuditEntry> page(AuditFilter asked, PageRequest part) {
    return views.page(entries, filter(asked), IN_ORDER, part.limit(), part.cursor());
  }

  Stream<AuditEntry> all(AuditFilter asked) {
    return read(filter(asked));
  }

  private Bson filter(AuditFilter asked) {
    return asked.bson(Reached.by(asked, views, councils, referrals));
  }

  private Stream<AuditEntry> read(Bson filter) {
    return views.stream(entries, filter, IN_ORDER);
  }
}
