package org.evenkeel.desk;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.evenkeel.desk.access.Allowed;
import org.evenkeel.desk.access.Open;
import org.evenkeel.desk.access.Role;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// A way into the desk, as its own table of routes has it.
record Route(String method, String pattern, HandlerMethod handler) {
  private static final Set<String> NOT_OURS = Set.of("/error");

  static List<Route> of(Desk desk) {
    return desk
        .context()
        .getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
        .getHandlerMethods()
        .entrySet()
        .stream()
        .flatMap(
            entry ->
                entry.getKey().getPatternValues().stream()
                    .filter(pattern -> !NOT_OURS.contains(pattern))
                    .flatMap(
                        pattern ->
                            methods(entry.getKey().getMethodsCondition().getMethods())
                                .map(method -> new Route(method, pattern, entry.getValue()))))
        .toList();
  }

  private static Stream<String> methods(Set<RequestMethod> stated) {
    return stated.isEmpty() ? Stream.of("GET") : stated.stream().map(Enum::name);
  }

  boolean isOpen() {
    return handler.hasMethodAnnotation(Open.class);
  }

  boolean admits(Role role) {
    Allowed allowed = handler.getMethodAnnotation(Allowed.class);
    return isOpen() || (allowed != null && Arrays.asList(allowed.value()).contains(role));
  }

  boolean isOfAnIncident() {
    return pattern.contains("/incidents/{");
  }

  /// The names of the variables in its address.
  Set<String> variables() {
    Set<String> names = new TreeSet<>();
    for (int from = pattern.indexOf('{'); from >= 0; from = pattern.indexOf('{', from + 1)) {
      names.add(pattern.substring(from + 1, pattern.indexOf('}', from)));
    }
    return names;
  }

  /// Its address; a variable without a value gets one that nothing has.
  String path(Map<String, String> values) {
    String path = pattern;
    for (String name : variables()) {
      path = path.replace("{" + name + "}", values.getOrDefault(name, "none"));
    }
    return path;
  }

  @Override
  public String toString() {
    return method + " " + pattern;
  }
}
