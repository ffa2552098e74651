package no.nav.medvirkning.command.feedback;

/// How far a feedback has come since it came in, or was taken up again. What is assessed at once
/// counts as acknowledged. What is assessed anew is to be told anew: the sender has the old answer.
///
/// @param reported the sender has been told since the last assessment
record Progress(boolean acknowledged, boolean assessed, boolean reported, boolean closed) {

  static final Progress RECEIVED = new Progress(false, false, false, false);
  static final Progress REOPENED = new Progress(true, false, false, false);

  Progress acknowledge() {
    return new Progress(true, assessed, reported, closed);
  }

  Progress assess() {
    return new Progress(true, true, false, closed);
  }

  /// The sender has been told.
  Progress report() {
    return new Progress(acknowledged, assessed, true, closed);
  }

  Progress close() {
    return new Progress(acknowledged, assessed, reported, true);
  }
}
