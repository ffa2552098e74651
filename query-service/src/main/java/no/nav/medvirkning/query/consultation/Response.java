package no.nav.medvirkning.query.consultation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.nav.medvirkning.consultation.Consulted;
import no.nav.medvirkning.consultation.MemberAnswer;
import no.nav.medvirkning.council.CouncilId;
import no.nav.medvirkning.query.names.CouncilCard;
import no.nav.medvirkning.query.names.CouncilName;
import no.nav.medvirkning.query.names.Names;
import no.nav.medvirkning.query.names.OrganisationName;
import org.jspecify.annotations.Nullable;

/// What became of asking one organisation or one council.
///
/// @param through the umbrella that answered for it
/// @param answer null where there is none of its own
/// @param members whom its answer speaks for
record Response(
    @Nullable OrganisationName organisation,
    @Nullable CouncilName council,
    State state,
    @Nullable OrganisationName through,
    @Nullable String answer,
    @Nullable LocalDate on,
    List<Member> members) {

  enum State {
    WAITING,
    ANSWERED,
    ANSWERED_LATE,
    /// An umbrella has answered for it.
    ANSWERED_THROUGH_UMBRELLA,
    /// It is closed, and there was no answer.
    NOT_ANSWERED
  }

  /// @param said in the member's own words; null where the umbrella's answer speaks for it
  record Member(@Nullable OrganisationName organisation, @Nullable String said) {

    static Member from(MemberAnswer answer, Names names) {
      return new Member(names.organisation(answer.organisation()), answer.said());
    }
  }

  static Response of(
      Consulted asked, ConsultationView view, Names names, Map<CouncilId, CouncilCard> councils) {
    var answer = view.answerOf(asked).orElse(null);
    var through = answer == null ? view.answeredThrough(asked.organisation()).orElse(null) : null;
    var card = asked.council() == null ? null : councils.get(asked.council());
    return new Response(
        names.organisation(asked.organisation()),
        card == null ? null : card.named(),
        state(view, answer, through != null),
        names.organisation(through),
        answer == null ? null : answer.text(),
        answer == null ? null : answer.on(),
        answer == null
            ? List.of()
            : answer.members().stream().map(member -> Member.from(member, names)).toList());
  }

  private static State state(
      ConsultationView view, ConsultationView.@Nullable Answer answer, boolean through) {
    if (answer != null) {
      return answer.late() ? State.ANSWERED_LATE : State.ANSWERED;
    }
    if (through) {
      return State.ANSWERED_THROUGH_UMBRELLA;
    }
    return view.isOpen() ? State.WAITING : State.NOT_ANSWERED;
  }
}
