package no.nav.medvirkning.organisation;

/// What an organisation is. Open by design (domain: "organisation kinds stay open").
public enum OrganisationKind {
  UMBRELLA,
  MEMBER_ORGANISATION,
  EMPLOYER_ORGANISATION,
  COMPANY,
  TRADE_UNION,
  MUNICIPAL_BODY,
  PUBLIC_AGENCY,
  /// A council required by law, such as the municipal council for persons with disabilities.
  STATUTORY_COUNCIL,
  OTHER
}
