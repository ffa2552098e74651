package no.nav.medvirkning.platform.access;

import static no.nav.medvirkning.platform.access.Reach.ALL;
import static no.nav.medvirkning.platform.access.Reach.BELOW;
import static no.nav.medvirkning.platform.access.Reach.NONE;
import static no.nav.medvirkning.platform.access.Reach.OWN;

import java.util.LinkedHashMap;
import java.util.Map;

/// Who may do what, in one place: enforcement, the documents and the test matrix all come from
/// here.
///
/// A county leads its own council and reads those below it; it sends no commands to an office's
/// council, since an office is a partnership of state and municipality that the county cannot
/// instruct (S2). What is not listed is closed.
public final class AccessTable {

  private static final Map<String, Access> OPERATIONS = operations();

  /// How far each role reaches with one operation.
  public record Access(Reach office, Reach county, Reach directorate) {
    public Reach of(Role role) {
      return switch (role) {
        case OFFICE -> office;
        case COUNTY -> county;
        case DIRECTORATE -> directorate;
      };
    }
  }

  private AccessTable() {}

  /// How far a role reaches with a command (by name) or a query (by path); [Reach#NONE] for what is
  /// not listed.
  public static Reach reach(String operation, Role role) {
    var access = OPERATIONS.get(operation);
    return access == null ? NONE : access.of(role);
  }

  /// All operations, in the order of the documents.
  public static Map<String, Access> all() {
    return OPERATIONS;
  }

  private static Map<String, Access> operations() {
    var table = new Table();
    table.put(NONE, NONE, ALL, "RegisterUnit", "RenameUnit", "MoveUnit", "CloseUnit");
    table.put(ALL, ALL, ALL, "RegisterOrganisation");
    table.put(
        NONE, ALL, ALL, "RenameOrganisation", "JoinUmbrella", "LeaveUmbrella", "CloseOrganisation");
    table.put(OWN, OWN, ALL, "RegisterPerson", "CorrectPerson", "ErasePerson");
    table.put(
        OWN,
        OWN,
        ALL,
        "EstablishCouncil",
        "ChangeCoverage",
        "AdoptMandate",
        "DecideLeadingSide",
        "InviteNominations",
        "NominateMember",
        "DeclineNomination",
        "AppointMember",
        "EndAppointment",
        "RequestReplacement",
        "ChooseLeader",
        "ExtendLeader",
        "EndLeadership",
        "AssignSecretariat",
        "AssignWorkingCommittee",
        "RequestRepresentation",
        "GrantRepresentation",
        "DeclineRepresentation",
        "SuspendCouncil",
        "ResumeCouncil",
        "DissolveCouncil",
        "EvaluatePeriod");
    table.put(
        OWN,
        OWN,
        ALL,
        "ScheduleMeeting",
        "RescheduleMeeting",
        "CancelMeeting",
        "ProposeCase",
        "WeighCompetence",
        "WithdrawCase",
        "PostponeCase",
        "ApproveAgenda",
        "SendNotice",
        "RecordAttendance",
        "RecordDeliberation",
        "AddFollowUp",
        "ReassignFollowUp",
        "CompleteFollowUp",
        "CloseMeeting",
        "ReleaseCase");
    table.put(
        OWN,
        OWN,
        ALL,
        "DraftMinutes",
        "ReviseMinutes",
        "SignMinutes",
        "CirculateMinutes",
        "MakeRemark",
        "ApproveMinutes",
        "CorrectMinutes",
        "SendMinutesToCounty",
        "PublishMinutes",
        "WithdrawPublication");
    table.put(NONE, NONE, ALL, "AddTheme", "RenameTheme", "MergeTheme", "RetireTheme");
    // Whose decision it is, is theirs alone: the directorate, too, decides for its own unit only.
    table.put(OWN, OWN, OWN, "SetDeadlines", "WithdrawDeadlines");
    table.put(NONE, NONE, ALL, "SetNationalDeadlines");
    table.put(
        OWN,
        OWN,
        OWN,
        "RegisterFeedback",
        "AcknowledgeFeedback",
        "AssignFeedbackOwner",
        "AskSender",
        "RecordSenderReply",
        "MarkFeedbackAsDuplicate",
        "AssessFeedback",
        "PlanMeasure",
        "ChangeMeasure",
        "CompleteMeasure",
        "DropMeasure",
        "ReportToSender",
        "ReportToCouncil",
        "CloseFeedback",
        "ReopenFeedback",
        "RecordEffect",
        "RedactText",
        "RaiseAsCase");
    table.put(
        OWN,
        OWN,
        OWN,
        "ReferFeedback",
        "AcceptReferral",
        "DeclineReferral",
        "AnswerReferral",
        "WithdrawReferral",
        "RedactReferralText");
    table.put(
        OWN,
        OWN,
        OWN,
        "OpenConsultation",
        "ExtendConsultation",
        "AnswerConsultation",
        "RemindConsultation",
        "CloseConsultation",
        "SummariseConsultation");
    table.put(
        OWN,
        OWN,
        OWN,
        "PlanActivity",
        "MoveActivity",
        "HoldActivity",
        "RecordFinding",
        "CancelActivity");
    table.put(
        OWN,
        OWN,
        OWN,
        "RequestExpertise",
        "OfferRepresentative",
        "DeclineExpertiseRequest",
        "ChooseRepresentative",
        "CloseExpertiseRequest");
    table.put(
        OWN,
        OWN,
        OWN,
        "RecordVolunteerContact",
        "PassVolunteerOn",
        "RecordVolunteerNomination",
        "WithdrawInterest",
        "EraseVolunteer");
    table.put(OWN, OWN, OWN, "AdoptActivityPlan", "ReviseActivityPlan", "EvaluateActivityPlan");
    table.put(
        OWN,
        OWN,
        OWN,
        "ArrangeTraining",
        "MoveTraining",
        "CancelTraining",
        "RecordParticipation",
        "IssueCertificate",
        "WithdrawCertificate");
    table.put(NONE, NONE, ALL, "SetTrainingRequirements");
    table.put(OWN, OWN, OWN, "ConcludeAgreement", "AmendAgreement", "EndAgreement");
    table.put(NONE, NONE, ALL, "SetStateRates");
    table.put(OWN, OWN, NONE, "SetMunicipalRates");
    table.put(
        OWN,
        OWN,
        OWN,
        "ClaimCompensation",
        "ApproveCompensation",
        "RejectCompensation",
        "MarkCompensationPaid",
        "WithdrawClaim");
    table.put(NONE, OWN, OWN, "OpenAnnualReport", "MoveReportDueDate");
    table.put(OWN, OWN, OWN, "WriteSection", "SubmitAnnualReport");
    table.put(NONE, OWN, OWN, "ReturnAnnualReport", "ApproveAnnualReport");
    table.put(
        ALL,
        ALL,
        ALL,
        "GET /themes",
        "GET /deadlines",
        "GET /rates",
        "GET /training-requirements",
        "GET /open/annual-figures",
        "GET /open/dataset",
        "GET /units",
        "GET /units/{unit}",
        "GET /organisations",
        "GET /organisations/{id}",
        "GET /public/minutes",
        "GET /public/minutes/{id}");
    table.put(
        OWN,
        BELOW,
        ALL,
        "GET /councils",
        "GET /councils/{id}",
        "GET /councils/{id}/members",
        "GET /councils/{id}/meetings",
        "GET /councils/{id}/cases",
        "GET /councils/{id}/follow-ups",
        "GET /councils/{id}/calendar.ics",
        "GET /meetings/{id}",
        "GET /minutes/{id}",
        "GET /people/{id}",
        "GET /feedback",
        "GET /feedback/{id}",
        "GET /feedback/summary",
        "GET /referrals",
        "GET /referrals/{id}",
        "GET /consultations",
        "GET /consultations/{id}",
        "GET /activities",
        "GET /activities/{id}",
        "GET /expertise-requests",
        "GET /expertise-requests/{id}",
        "GET /tasks",
        "GET /tasks.ics",
        "GET /councils/{id}/plans/{year}",
        "GET /trainings",
        "GET /trainings/{id}",
        "GET /agreements",
        "GET /agreements/{id}",
        "GET /reports/annual/{year}/status",
        "GET /reports/annual/{year}/units/{unit}",
        "GET /reports/annual/{year}/units/{unit}/figures/{figure}",
        "GET /reports/annual/{year}/units/{unit}/frozen",
        "GET /reports/annual/{year}/units/{unit}/report.csv",
        "GET /reports/annual/{year}/units/{unit}/report.xlsx",
        "GET /reports/annual/{year}/units/{unit}/report.pdf",
        "GET /reports/annual/{year}/units/{unit}/charts/{name}",
        "GET /reports/annual/{year}/units/{unit}/charts/{name}.svg");
    table.put(
        NONE,
        BELOW,
        ALL,
        "GET /reports/annual/{year}/counties/{county}",
        "GET /reports/annual/{year}/counties/{county}/figures/{figure}",
        "GET /reports/annual/{year}/counties/{county}/frozen",
        "GET /reports/annual/{year}/counties/{county}/report.csv",
        "GET /reports/annual/{year}/counties/{county}/report.xlsx",
        "GET /reports/annual/{year}/counties/{county}/report.pdf",
        "GET /reports/annual/{year}/counties/{county}/charts/{name}",
        "GET /reports/annual/{year}/counties/{county}/charts/{name}.svg");
    table.put(
        NONE,
        NONE,
        ALL,
        "GET /reports/annual/{year}",
        "GET /reports/annual/{year}/figures/{figure}",
        "GET /reports/annual/{year}/frozen",
        "GET /reports/annual/{year}/report.csv",
        "GET /reports/annual/{year}/report.xlsx",
        "GET /reports/annual/{year}/report.pdf",
        "GET /reports/annual/{year}/charts/{name}",
        "GET /reports/annual/{year}/charts/{name}.svg");
    table.put(OWN, OWN, OWN, "GET /volunteers", "GET /volunteers/{id}");
    // Who is paid what is the payer's alone; sums stand in the reports.
    table.put(OWN, OWN, OWN, "GET /claims", "GET /claims/{id}");
    table.put(NONE, BELOW, ALL, "GET /representation");
    table.put(NONE, NONE, ALL, "GET /audit");
    return table.rows;
  }

  private static final class Table {
    private final Map<String, Access> rows = new LinkedHashMap<>();

    void put(Reach office, Reach county, Reach directorate, String... operations) {
      for (var operation : operations) {
        rows.put(operation, new Access(office, county, directorate));
      }
    }
  }
}
