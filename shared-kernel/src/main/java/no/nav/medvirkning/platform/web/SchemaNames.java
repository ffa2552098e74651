package no.nav.medvirkning.platform.web;

import io.swagger.v3.core.jackson.TypeNameResolver;

/// Names of schemas in the OpenAPI document. A record within another is named after both, so that
/// two of the same simple name do not share one schema; what a controller answers keeps its own.
final class SchemaNames extends TypeNameResolver {

  @Override
  protected String getNameOfClass(Class<?> type) {
    var around = type.getEnclosingClass();
    if (around == null
        || around.getSimpleName().endsWith("Controller")
        || type.getSimpleName().startsWith(around.getSimpleName())) {
      return type.getSimpleName();
    }
    return getNameOfClass(around) + type.getSimpleName();
  }
}
