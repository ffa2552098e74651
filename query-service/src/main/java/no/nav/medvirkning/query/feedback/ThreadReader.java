package no.nav.medvirkning.query.feedback;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.nav.medvirkning.council.CouncilId;
import no.nav.medvirkning.meeting.CaseId;
import no.nav.medvirkning.meeting.MeetingId;
import no.nav.medvirkning.platform.access.Caller;
import no.nav.medvirkning.query.cases.CaseProjection;
import no.nav.medvirkning.query.cases.CaseRef;
import no.nav.medvirkning.query.cases.CaseView;
import no.nav.medvirkning.query.feedback.FeedbackInFull.AssessmentLine;
import no.nav.medvirkning.query.feedback.FeedbackInFull.MeasureLine;
import no.nav.medvirkning.query.feedback.FeedbackInFull.Original;
import no.nav.medvirkning.query.meetings.OwnerLine;
import no.nav.medvirkning.query.names.CouncilCard;
import no.nav.medvirkning.query.names.CouncilName;
import no.nav.medvirkning.query.names.Councils;
import no.nav.medvirkning.query.names.Mentioned;
import no.nav.medvirkning.query.names.NameReader;
import no.nav.medvirkning.query.names.Names;
import no.nav.medvirkning.query.platform.ViewReader;
import no.nav.medvirkning.query.platform.Visible;
import no.nav.medvirkning.query.theme.Themes;
import no.nav.medvirkning.query.unit.InheritedReach;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Joins to a feedback all that it names.
@Component
final class ThreadReader {

  private final ViewReader views;
  private final CaseProjection cases;
  private final Councils councils;
  private final Feedbacks feedbacks;
  private final InheritedReach reach;
  private final Themes themes;
  private final NameReader names;

  ThreadReader(
      ViewReader views,
      CaseProjection cases,
      Councils councils,
      Feedbacks feedbacks,
      InheritedReach reach,
      Themes themes,
      NameReader names) {
    this.views = views;
    this.cases = cases;
    this.councils = councils;
    this.feedbacks = feedbacks;
    this.reach = reach;
    this.themes = themes;
    this.names = names;
  }

  /// What stands beside the feedback itself.
  ///
  /// @param readable the councils whose records the caller may see
  private record Beside(
      Names names,
      Map<CouncilId, CouncilCard> councils,
      Set<CouncilId> readable,
      Map<CaseId, CaseView> cases,
      LocalDate today) {

    @Nullable CouncilName council(@Nullable CouncilId id) {
      if (id == null) {
        return null;
      }
      return named(id);
    }

    CouncilName named(CouncilId id) {
      var card = councils.get(id);
      return card == null ? FeedbackInFull.nameless(id) : card.named();
    }

    CaseRef caseRef(CaseId id, MeetingId meeting) {
      var view = cases.get(id);
      var withinReach = view != null && readable.contains(view.council());
      return CaseRef.of(meeting, view, withinReach, today);
    }

    @Nullable AssessmentLine assessment(Round.@Nullable Assessment made) {
      return made == null
          ? null
          : new AssessmentLine(
              made.outcome(),
              made.reasons(),
              made.responsible(),
              names.unit(made.responsibleUnit()),
              made.on());
    }

    List<MeasureLine> measures(FeedbackThread thread) {
      return thread.measures().stream()
          .map(measure ->
              new MeasureLine(
                  measure.id(),
                  measure.what(),
                  OwnerLine.from(measure.owner(), names),
                  measure.due(),
                  measure.state(),
                  measure.isOpen() && measure.due().isBefore(today),
                  measure.outcome(),
                  measure.endedOn()))
          .toList();
    }
  }

  FeedbackInFull inFull(Caller caller, Visible visible, FeedbackView view, LocalDate today) {
    var related = feedbacks.beside(view);
    var any = feedbacks.followedBy(view, related);
    var followed = any.filter(each -> visible.includesAny(each.units())).orElse(null);
    var onReceipt =
        any.filter(each -> !visible.includesAny(each.units()))
            .map(each -> FeedbackInFull.Told.of(view, each))
            .orElse(null);
    var beside = beside(caller, view, followed, today);
    var intake = view.intake();
    var list = themes.all();
    var course = view.course();
    var thread = view.thread();
    return new FeedbackInFull(
        view.id(),
        beside.names().unit(view.unit()),
        intake.role(),
        beside.names().unit(intake.receivedBy()),
        view.receivedOn(),
        view.state(),
        view.standing().next(),
        ChronoUnit.DAYS.between(view.receivedOn(), today),
        view.isOverdueOn(today),
        course.round().dates(),
        intake.text(),
        SenderLine.from(intake, beside.names()),
        source(view, beside),
        list.named(intake.theme()),
        list.mergedInto(intake.theme()),
        intake.userGroups(),
        intake.level(),
        intake.channel(),
        mayGiveReceipt(caller, view) ? intake.receipt().code() : null,
        beside.names().person(course.owner()),
        course.round().acknowledgedOn(),
        beside.assessment(course.round().assessment()),
        course.round().closing(),
        thread.questions(),
        thread.replies(),
        beside.measures(thread),
        thread.toSender(),
        thread.toCouncil().stream()
            .map(told ->
                new FeedbackInFull.ToCouncil(
                    beside.named(told.council()), told.meeting(), told.answer(), told.on()))
            .toList(),
        thread.referrals().stream().map(referral -> referral(referral, beside)).toList(),
        thread.effects(),
        course.reopened().stream().map(reopening -> reopening(reopening, beside)).toList(),
        thread.cases().stream()
            .map(raised ->
                new FeedbackInFull.RaisedLine(
                    beside.named(raised.council()),
                    beside.caseRef(raised.caseId(), raised.meeting())))
            .toList(),
        followed == null ? null : original(view, followed, beside),
        onReceipt,
        course.duplicates().stream()
            .map(related::get)
            .filter(Objects::nonNull)
            .filter(each -> visible.includesAny(each.units()))
            .map(each -> new FeedbackInFull.Duplicate(each.id(), each.receivedOn()))
            .toList(),
        view.changedAt());
  }

  /// The code opens the receipt for whoever holds it, so it goes to those who hand it over.
  private boolean mayGiveReceipt(Caller caller, FeedbackView view) {
    return reach.isOwn(caller, view.units());
  }

  private static FeedbackInFull.SourceLine source(FeedbackView view, Beside beside) {
    var source = view.intake().source();
    return new FeedbackInFull.SourceLine(
        source.kind(),
        beside.council(source.council()),
        source.caseId() == null || source.meeting() == null
            ? null
            : beside.caseRef(source.caseId(), source.meeting()),
        source.activity(),
        source.finding());
  }

  private static FeedbackInFull.ReferralLine referral(
      FeedbackThread.ReferralUp referral, Beside beside) {
    return new FeedbackInFull.ReferralLine(
        referral.id(),
        beside.names().unit(referral.to()),
        beside.council(referral.council()),
        referral.question(),
        referral.wishedBy(),
        referral.on(),
        referral.outcome(),
        referral.answer(),
        referral.returnedOn());
  }

  private static FeedbackInFull.ReopeningLine reopening(Course.Reopening one, Beside beside) {
    var before = one.before();
    return new FeedbackInFull.ReopeningLine(
        one.by(),
        one.reason(),
        one.on(),
        new FeedbackInFull.Before(
            before.dates(),
            before.acknowledgedOn(),
            beside.assessment(before.assessment()),
            before.closing()));
  }

  private static Original original(FeedbackView view, FeedbackView followed, Beside beside) {
    var following = view.course().original();
    return new Original(
        followed.id(),
        following == null ? null : following.since(),
        followed.state(),
        beside.assessment(followed.course().round().assessment()),
        beside.measures(followed.thread()),
        followed.thread().toSender(),
        followed.course().round().closing());
  }

  private Beside beside(
      Caller caller, FeedbackView view, @Nullable FeedbackView followed, LocalDate today) {
    var mentioned = new Mentioned();
    addTo(mentioned, view);
    if (followed != null) {
      addTo(mentioned, followed);
    }
    var found = cases(view);
    var cards = councils.named(councils(view));
    return new Beside(
        names.namesOf(mentioned, today),
        cards,
        found.isEmpty() ? Set.of() : councils.inReach(caller, "GET /meetings/{id}", cards.values()),
        found,
        today);
  }

  private static void addTo(Mentioned mentioned, FeedbackView view) {
    FeedbackLine.addTo(mentioned, view);
    view.thread().measures().forEach(measure -> mentioned.owner(measure.owner()));
    Stream.concat(
            Stream.of(view.course().round()),
            view.course().reopened().stream().map(Course.Reopening::before))
        .forEach(round -> {
          if (round.assessment() != null) {
            mentioned.unit(round.assessment().responsibleUnit());
          }
        });
  }

  private Map<CaseId, CaseView> cases(FeedbackView view) {
    var ids = new HashSet<String>();
    if (view.intake().source().caseId() != null) {
      ids.add(view.intake().source().caseId().toString());
    }
    view.thread().cases().forEach(raised -> ids.add(raised.caseId().toString()));
    return views.findAll(cases, ids).stream()
        .collect(Collectors.toMap(CaseView::id, Function.identity()));
  }

  private static Set<CouncilId> councils(FeedbackView view) {
    var ids = new HashSet<CouncilId>();
    if (view.intake().source().council() != null) {
      ids.add(view.intake().source().council());
    }
    view.thread().toCouncil().forEach(told -> ids.add(told.council()));
    view.thread().cases().forEach(raised -> ids.add(raised.council()));
    view.thread()
        .referrals()
        .forEach(referral -> {
          if (referral.council() != null) {
            ids.add(referral.council());
          }
        });
    return ids;
  }
}
