package no.nav.medvirkning.query.feedback;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
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

  /// The original of a feedback and its duplicates, in one read.
  Map<FeedbackId, FeedbackView> beside(FeedbackView one) {
    var ids = new ArrayList<>(one.course().duplicates());
    if (one.course().original() != null) {
      ids.add(one.course().original().id());
    }
    return findAll(ids).stream().collect(Collectors.toMap(FeedbackView::id, Function.identity()));
  }

  /// What the feedback follows in the end; empty where it follows none.
  Optional<FeedbackView> followedBy(FeedbackView one) {
    return followedBy(one, Map.of());
  }

  /// @param known need not be read
  Optional<FeedbackView> followedBy(FeedbackView one, Map<FeedbackId, FeedbackView> known) {
    var passed = new HashSet<FeedbackId>();
    var last = one;
    while (last.course().original() != null && passed.add(last.id())) {
      var original = last.course().original().id();
      var next = Optional.ofNullable(known.get(original)).or(() -> find(original));
      if (next.isEmpty()) {
        break;
      }
      last = next.get();
    }
    return last.id().equals(one.id()) ? Optional.empty() : Optional.of(last);
  }
}
