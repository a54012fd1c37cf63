package org.evenkeel.desk;

import static org.evenkeel.desk.ApiSchemas.sorted;

import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.evenkeel.desk.access.Allowed;
import org.evenkeel.desk.access.Scoped;
import org.evenkeel.desk.api.Operation;
import org.evenkeel.desk.frame.Problem;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.stereotype.Controller;
import org.springframework.util.ClassUtils;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// The interface for programs as OpenAPI 3.1, made from the endpoints themselves.
final class ApiDescription {
  private static final String PREFIX = "/api/v1/";

  private final ApiSchemas schemas = new ApiSchemas();

  /// The description as text, the same for the same endpoints.
  static String text() {
    return JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build()
            .writeValueAsString(new ApiDescription().whole())
        + "\n";
  }

  private Map<String, Object> whole() {
    Map<String, Object> paths = new TreeMap<>();
    endpoints().forEach(method -> add(paths, method));
    Map<String, Object> problem = schemas.of(Problem.class);
    Map<String, Object> wrong =
        sorted(
            "description",
            "A problem (RFC 9457): what happened, what is safe, what to do next",
            "content",
            sorted(Problem.MEDIA_TYPE, sorted("schema", problem)));
    Map<String, Object> token =
        sorted(
            "type", "http", "scheme", "bearer", "description", "A token, made at /account/tokens");
    return sorted(
        "openapi",
        "3.1.0",
        "info",
        sorted(
            "title",
            "Evenkeel",
            "version",
            "1",
            "description",
            "Breach response for online stores. What is here is only ever added to."),
        "security",
        List.of(sorted("token", List.of())),
        "paths",
        paths,
        "components",
        sorted(
            "securitySchemes",
            sorted("token", token),
            "responses",
            sorted("Problem", wrong),
            "schemas",
            schemas.named()));
  }

  private static List<Method> endpoints() {
    var scanner = new ClassPathScanningCandidateComponentProvider(false);
    scanner.addIncludeFilter(new AnnotationTypeFilter(Controller.class));
    return scanner.findCandidateComponents("org.evenkeel.desk").stream()
        .map(found -> ClassUtils.resolveClassName(found.getBeanClassName(), null))
        .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
        .filter(method -> method.isAnnotationPresent(Operation.class))
        .sorted((a, b) -> a.getName().compareTo(b.getName()))
        .toList();
  }

  @SuppressWarnings("unchecked")
  private void add(Map<String, Object> paths, Method method) {
    RequestMapping mapping =
        AnnotatedElementUtils.findMergedAnnotation(method, RequestMapping.class);
    String verb = mapping.method()[0].name().toLowerCase(Locale.ROOT);
    Stream.of(mapping.path())
        .filter(path -> path.startsWith(PREFIX))
        .forEach(
            path ->
                ((Map<String, Object>) paths.computeIfAbsent(path, _ -> new TreeMap<>()))
                    .put(verb, operation(method)));
  }

  private Map<String, Object> operation(Method method) {
    Operation operation = method.getAnnotation(Operation.class);
    List<String> roles =
        Arrays.stream(method.getAnnotation(Allowed.class).value()).map(Enum::name).toList();
    Map<String, Object> described =
        sorted(
            "operationId",
            method.getName(),
            "summary",
            operation.does(),
            "x-scope",
            method.getAnnotation(Scoped.class).value().code(),
            "x-roles",
            roles,
            "parameters",
            parameters(method, operation));
    body(method, described);
    described.put(
        "responses",
        sorted(
            Integer.toString(operation.status()),
            sorted("description", "It worked", "content", content(method, operation)),
            "default",
            sorted("$ref", "#/components/responses/Problem")));
    return described;
  }

  private static List<Object> parameters(Method method, Operation operation) {
    List<Object> parameters = new ArrayList<>();
    for (Parameter each : method.getParameters()) {
      PathVariable variable = each.getAnnotation(PathVariable.class);
      RequestParam query = each.getAnnotation(RequestParam.class);
      if (variable != null) {
        String name = variable.value().isEmpty() ? each.getName() : variable.value();
        parameters.add(parameter(name, "path", true));
      } else if (query != null) {
        boolean needed = query.defaultValue().startsWith("\n");
        parameters.add(parameter(each.getName(), "query", needed));
      } else if (each.getType().isRecord() && !each.isAnnotationPresent(RequestBody.class)) {
        for (RecordComponent part : each.getType().getRecordComponents()) {
          parameters.add(parameter(part.getName(), "query", false));
        }
      }
    }
    if (operation.list()) {
      parameters.add(parameter("limit", "query", false));
      parameters.add(parameter("cursor", "query", false));
    }
    if (operation.versioned()) {
      parameters.add(parameter("If-Match", "header", false));
    }
    if (operation.status() == 201 || operation.status() == 202) {
      parameters.add(parameter("Idempotency-Key", "header", false));
    }
    return parameters;
  }

  private static Map<String, Object> parameter(String name, String in, boolean required) {
    return sorted("name", name, "in", in, "required", required, "schema", sorted("type", "string"));
  }

  private void body(Method method, Map<String, Object> described) {
    Arrays.stream(method.getParameters())
        .filter(each -> each.isAnnotationPresent(RequestBody.class))
        .findFirst()
        .ifPresent(
            each -> described.put("requestBody", json(schemas.of(each.getParameterizedType()))));
    RequestMapping mapping =
        AnnotatedElementUtils.findMergedAnnotation(method, RequestMapping.class);
    if (mapping.consumes().length > 0) {
      described.put(
          "requestBody",
          sorted("required", true, "content", sorted(mapping.consumes()[0], Map.of())));
    }
  }

  private static Map<String, Object> json(Map<String, Object> schema) {
    return sorted(
        "required", true, "content", sorted("application/json", sorted("schema", schema)));
  }

  private Map<String, Object> content(Method method, Operation operation) {
    if (operation.answers() == SseEmitter.class) {
      return sorted("text/event-stream", Map.of());
    }
    if (operation.answers() == byte[].class) {
      RequestMapping mapping =
          AnnotatedElementUtils.findMergedAnnotation(method, RequestMapping.class);
      return sorted(
          mapping.produces().length > 0 ? mapping.produces()[0] : "application/octet-stream",
          Map.of());
    }
    Map<String, Object> shape = schemas.of(operation.answers());
    return sorted("application/json", sorted("schema", operation.list() ? page(shape) : shape));
  }

  private static Map<String, Object> page(Map<String, Object> item) {
    Map<String, Object> properties =
        sorted(
            "items",
            sorted("type", "array", "items", item),
            "next",
            sorted("type", List.of("string", "null")));
    return sorted("type", "object", "properties", properties, "required", List.of("items", "next"));
  }
}
