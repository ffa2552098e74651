package no.nav.medvirkning.platform.events;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.nav.medvirkning.DomainEvent;
import no.nav.medvirkning.activity.ActivityEvent;
import no.nav.medvirkning.agreement.AgreementRegisterEvent;
import no.nav.medvirkning.agreement.CooperationAgreementEvent;
import no.nav.medvirkning.audit.AuditEvent;
import no.nav.medvirkning.compensation.ClaimRegisterEvent;
import no.nav.medvirkning.compensation.CompensationEvent;
import no.nav.medvirkning.compensation.RateTableEvent;
import no.nav.medvirkning.consultation.ConsultationEvent;
import no.nav.medvirkning.council.CouncilEvent;
import no.nav.medvirkning.expertise.ExpertiseRequestEvent;
import no.nav.medvirkning.feedback.DeadlinesEvent;
import no.nav.medvirkning.feedback.FeedbackEvent;
import no.nav.medvirkning.meeting.CaseRegisterEvent;
import no.nav.medvirkning.meeting.MeetingEvent;
import no.nav.medvirkning.minutes.MinutesEvent;
import no.nav.medvirkning.organisation.OrganisationEvent;
import no.nav.medvirkning.person.PersonEvent;
import no.nav.medvirkning.plan.ActivityPlanEvent;
import no.nav.medvirkning.referral.ReferralEvent;
import no.nav.medvirkning.report.AnnualReportEvent;
import no.nav.medvirkning.theme.ThemeEvent;
import no.nav.medvirkning.training.TrainingEvent;
import no.nav.medvirkning.training.TrainingRequirementsEvent;
import no.nav.medvirkning.unit.UnitEvent;
import no.nav.medvirkning.volunteer.ErasureDayEvent;
import no.nav.medvirkning.volunteer.VolunteerEvent;
import org.jspecify.annotations.Nullable;

/// Every event of the system and its stored name, such as `council.MemberAppointed`. Stored names
/// are logical: the Java classes can move freely, and the golden files in the tests pin the names.
public final class EventCatalogue {

  /// The families in the order of the story; the key is the first part of the stored name.
  private static final Map<String, Class<? extends DomainEvent>> FAMILIES =
      families(
          Map.entry("unit", UnitEvent.class),
          Map.entry("organisation", OrganisationEvent.class),
          Map.entry("person", PersonEvent.class),
          Map.entry("council", CouncilEvent.class),
          Map.entry("caseregister", CaseRegisterEvent.class),
          Map.entry("meeting", MeetingEvent.class),
          Map.entry("minutes", MinutesEvent.class),
          Map.entry("theme", ThemeEvent.class),
          Map.entry("deadlines", DeadlinesEvent.class),
          Map.entry("feedback", FeedbackEvent.class),
          Map.entry("referral", ReferralEvent.class),
          Map.entry("consultation", ConsultationEvent.class),
          Map.entry("activity", ActivityEvent.class),
          Map.entry("expertise", ExpertiseRequestEvent.class),
          Map.entry("volunteer", VolunteerEvent.class),
          Map.entry("erasureday", ErasureDayEvent.class),
          Map.entry("plan", ActivityPlanEvent.class),
          Map.entry("training", TrainingEvent.class),
          Map.entry("trainingrequirements", TrainingRequirementsEvent.class),
          Map.entry("agreement", CooperationAgreementEvent.class),
          Map.entry("agreementregister", AgreementRegisterEvent.class),
          Map.entry("rates", RateTableEvent.class),
          Map.entry("compensation", CompensationEvent.class),
          Map.entry("claimregister", ClaimRegisterEvent.class),
          Map.entry("report", AnnualReportEvent.class),
          Map.entry("audit", AuditEvent.class));

  private static final Map<String, Class<? extends DomainEvent>> BY_NAME =
      FAMILIES.entrySet().stream()
          .flatMap(family ->
              events(family.getValue())
                  .map(event -> Map.entry(family.getKey() + "." + event.getSimpleName(), event)))
          .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));

  private static final Map<Class<?>, String> BY_CLASS =
      BY_NAME.entrySet().stream().collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey));

  private EventCatalogue() {}

  /// The sealed interfaces, one for each aggregate.
  public static Set<Class<? extends DomainEvent>> families() {
    return Set.copyOf(FAMILIES.values());
  }

  /// Every event class.
  public static Set<Class<? extends DomainEvent>> events() {
    return Set.copyOf(BY_NAME.values());
  }

  /// The stored name of an event class; null for anything that is not an event.
  public static @Nullable String nameOf(Class<?> type) {
    return BY_CLASS.get(type);
  }

  /// The event class of a stored name; null for a name that is not an event's.
  public static @Nullable Class<? extends DomainEvent> classOf(String name) {
    return BY_NAME.get(name);
  }

  private static Stream<Class<? extends DomainEvent>> events(Class<? extends DomainEvent> family) {
    return Arrays.stream(family.getPermittedSubclasses())
        .map(event -> event.asSubclass(DomainEvent.class));
  }

  @SafeVarargs
  private static Map<String, Class<? extends DomainEvent>> families(
      Map.Entry<String, Class<? extends DomainEvent>>... families) {
    var ordered = new LinkedHashMap<String, Class<? extends DomainEvent>>();
    for (var family : families) {
      ordered.put(family.getKey(), family.getValue());
    }
    return ordered;
  }
}
