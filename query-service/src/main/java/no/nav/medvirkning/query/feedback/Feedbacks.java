package no.nav.medvirkning.query.feedback;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import no.nav.medvirkning.feedback.FeedbackId;
import no.nav.medvirkning.feedback.ReceiptCode;
import no.nav.medvirkning.query.platform.ViewReader;
import org.springframework.stereotype.Component;

/// Reads feedback by id and by receipt, and what a duplicate follows.
@Component
final class Feedbacks {

  private final ViewReader views;
  private final FeedbackProjection feedback;
  private final ReceiptProjection receipts;

  Feedbacks(ViewReader views, FeedbackProjection feedback, ReceiptProjection receipts) {
    this.views = views;
    this.feedback = feedback;
    this.receipts = receipts;
  }

  Optional<FeedbackView> find(FeedbackId id) {
    return views.find(feedback, id.toString());
  }

  Optional<FeedbackView> find(ReceiptCode code) {
    return views.find(receipts, ReceiptKey.of(code)).flatMap(receipt -> find(receipt.feedback()));
  }

  List<FeedbackView> findAll(Collection<FeedbackId> ids) {
    return views.findAll(feedback, ids.stream().map(FeedbackId::toString).toList());
  }

  /// What the feedback follows in the end; empty where it follows none.
  Optional<FeedbackView> followedBy(FeedbackView one) {
    var passed = new HashSet<FeedbackId>();
    var last = one;
    while (last.course().original() != null && passed.add(last.id())) {
      var next = find(last.course().original().id());
      if (next.isEmpty()) {
        break;
      }
      last = next.get();
    }
    return last.id().equals(one.id()) ? Optional.empty() : Optional.of(last);
  }
}
