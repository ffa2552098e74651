package no.nav.medvirkning.query.platform;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.MethodParameter;
import org.springframework.util.StringUtils;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/// Refuses a query parameter that the operation does not declare, and one given twice: a misspelt
/// filter would otherwise answer more than was asked for.
final class DeclaredParameters implements HandlerInterceptor {

  private static final int LONGEST_NAME = 50;

  /// By method: the names, and whether each may be given more than once.
  private final Map<Method, Map<String, Boolean>> declared = new ConcurrentHashMap<>();

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    if (handler instanceof HandlerMethod method && isQuery(request, method)) {
      var known = declared.computeIfAbsent(method.getMethod(), _ -> parameters(method));
      request
          .getParameterMap()
          .forEach((name, values) -> {
            var repeatable = known.get(name);
            if (repeatable == null || (values.length > 1 && !repeatable)) {
              throw new InvalidParameter(
                  StringUtils.truncate(name, LONGEST_NAME), "a parameter of this operation, once");
            }
          });
    }
    return true;
  }

  private static boolean isQuery(HttpServletRequest request, HandlerMethod method) {
    return "GET".equals(request.getMethod())
        && method.getBeanType().getPackageName().startsWith("no.nav.medvirkning.query");
  }

  private static Map<String, Boolean> parameters(HandlerMethod method) {
    var names = new HashMap<String, Boolean>();
    Arrays.stream(method.getMethodParameters())
        .filter(parameter -> parameter.hasParameterAnnotation(RequestParam.class))
        .forEach(parameter -> names.put(name(parameter), isRepeatable(parameter)));
    return names;
  }

  private static String name(MethodParameter parameter) {
    var annotation = parameter.getParameterAnnotation(RequestParam.class);
    return annotation == null || annotation.name().isEmpty()
        ? parameter.getParameter().getName()
        : annotation.name();
  }

  private static boolean isRepeatable(MethodParameter parameter) {
    var type = parameter.getParameterType();
    return type.isArray() || Collection.class.isAssignableFrom(type);
  }
}
