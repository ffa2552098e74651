package no.nav.medvirkning.query.minutes;

import java.util.List;
import java.util.Set;
import no.nav.medvirkning.DomainEvent;
import no.nav.medvirkning.minutes.MinutesEvent;
import no.nav.medvirkning.minutes.MinutesEvent.RemarkMade;
import no.nav.medvirkning.person.PersonEvent;
import no.nav.medvirkning.person.PersonEvent.PersonErased;
import no.nav.medvirkning.query.meetings.Lists;
import no.nav.medvirkning.query.platform.EventContext;
import no.nav.medvirkning.query.platform.Projection;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Builds [RemarksOfPerson], one for each person who has remarked and is not erased.
@Component
public final class RemarksOfPersonProjection implements Projection<RemarksOfPerson> {

  @Override
  public String name() {
    return "remarksofpeople";
  }

  @Override
  public int version() {
    return 1;
  }

  @Override
  public Class<RemarksOfPerson> type() {
    return RemarksOfPerson.class;
  }

  @Override
  public Set<Class<? extends DomainEvent>> reads() {
    return Set.of(MinutesEvent.class, PersonEvent.class);
  }

  @Override
  public Set<String> keys(DomainEvent event) {
    return switch (event) {
      case MinutesEvent e -> remarks(e);
      case PersonEvent e -> erasures(e);
      default -> Set.of();
    };
  }

  private static Set<String> remarks(MinutesEvent event) {
    return switch (event) {
      case RemarkMade e ->
          e.personalText() == null ? Set.of() : Set.of(e.personalText().subject().toString());
      case MinutesEvent.MinutesDrafted _,
          MinutesEvent.MinutesRevised _,
          MinutesEvent.MinutesSigned _,
          MinutesEvent.MinutesCirculated _,
          MinutesEvent.MinutesApproved _,
          MinutesEvent.MinutesCorrected _,
          MinutesEvent.MinutesSentToCounty _,
          MinutesEvent.MinutesPublished _,
          MinutesEvent.PublicationWithdrawn _ ->
          Set.of();
    };
  }

  private static Set<String> erasures(PersonEvent event) {
    return switch (event) {
      case PersonErased e -> Set.of(e.person().toString());
      case PersonEvent.PersonRegistered _,
          PersonEvent.PersonCorrected _,
          PersonEvent.FeedbackGiven _ ->
          Set.of();
    };
  }

  @Override
  public @Nullable RemarksOfPerson apply(
      String key, @Nullable RemarksOfPerson view, DomainEvent event, EventContext context) {
    return switch (event) {
      case RemarkMade e -> remarked(view, e);
      case PersonErased _ -> null;
      default -> view;
    };
  }

  private static @Nullable RemarksOfPerson remarked(
      @Nullable RemarksOfPerson view, RemarkMade event) {
    var text = event.personalText();
    if (text == null || text.value() == null) {
      return view; // erased since
    }
    var remark = new RemarksOfPerson.Remark(event.remark(), text.value());
    return view == null
        ? new RemarksOfPerson(text.subject(), List.of(remark))
        : new RemarksOfPerson(text.subject(), Lists.append(view.remarks(), remark));
  }
}
