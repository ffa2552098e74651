package no.nav.medvirkning.command.platform;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A rule of the domain: a small record whose name is the sentence that must hold, next to the
/// commands it guards. Each feature lists its rules in one sealed sub-interface.
public interface Rule {

  boolean violated();

  /// JSON pointer to the member of the command that breaks the rule; null where it is the command
  /// as a whole.
  default @Nullable String field() {
    var refuses = getClass().getAnnotation(Refuses.class);
    return refuses == null || refuses.at().isEmpty() ? null : refuses.at();
  }

  /// Stable code: the feature and the rule's name, such as `council.term-within-mandate`. Texts in
  /// nb, nn and en stand in the message bundles under this key; the record's components are their
  /// arguments, by name.
  default String code() {
    var feature = getClass().getPackageName();
    return feature.substring(feature.lastIndexOf('.') + 1)
        + "."
        + kebabCase(getClass().getSimpleName());
  }

  default Kind kind() {
    var refuses = getClass().getAnnotation(Refuses.class);
    return refuses == null ? Kind.BROKEN : refuses.as();
  }

  /// What a refusal means to the caller; decides the HTTP status.
  enum Kind {
    /// The command breaks a rule (422).
    BROKEN,
    /// What the command is for does not exist, or the caller may not see it (404).
    NOT_FOUND,
    /// The command does not fit the present state (409).
    CONFLICT,
    /// The caller has not seen the present version (412).
    STALE,
    /// The caller's role may not do this at all (403).
    FORBIDDEN
  }

  /// @throws Refused for the first rule that does not hold
  static void check(Rule... rules) {
    for (var rule : rules) {
      if (rule.violated()) {
        throw new Refused(rule);
      }
    }
  }

  private static String kebabCase(String name) {
    return Humps.BETWEEN.matcher(name).replaceAll("-").toLowerCase(Locale.ROOT);
  }

  /// Holds the pattern, since an interface cannot hide a constant.
  final class Humps {
    private static final Pattern BETWEEN =
        Pattern.compile("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])");

    private Humps() {}
  }
}
