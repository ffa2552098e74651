package no.nav.medvirkning.feedback;

/// How the sender gets the answer.
public enum AnswerChannel {
  E_MAIL,
  LETTER,
  PHONE,
  /// In a meeting of the council or with the sender.
  MEETING,
  /// The receipt page alone: the sender looks with the code.
  RECEIPT
}
