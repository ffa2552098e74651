package no.nav.medvirkning.query.minutes;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import no.nav.medvirkning.query.meetings.Lists;
import no.nav.medvirkning.unit.UnitNumber;
import org.jspecify.annotations.Nullable;

/// Where approved minutes have gone.
///
/// @param publication null where they are not published now
public record Distribution(
    @Nullable Sending sentToCounty,
    @Nullable Publication publication,
    List<Withdrawal> withdrawals) {

  static final Distribution NONE = new Distribution(null, null, List.of());

  public record Sending(UnitNumber county, LocalDate on) {}

  public record Publication(URI address, LocalDate on) {}

  public record Withdrawal(@Nullable Publication publication, String reason, LocalDate on) {}

  Distribution sent(Sending sending) {
    return new Distribution(sending, publication, withdrawals);
  }

  Distribution published(Publication published) {
    return new Distribution(sentToCounty, published, withdrawals);
  }

  Distribution withdrawn(String reason, LocalDate on) {
    return new Distribution(
        sentToCounty, null, Lists.append(withdrawals, new Withdrawal(publication, reason, on)));
  }
}
