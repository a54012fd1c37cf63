package org.evenkeel.desk;

import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// The shapes of records as JSON Schema (2020-12), as the interface writes and reads them.
final class ApiSchemas {
  private final Map<String, Object> named = new TreeMap<>();
  private final Map<String, Class<?>> types = new TreeMap<>();

  /// All shapes that were asked for, by name.
  Map<String, Object> named() {
    return named;
  }

  /// The shape of a type: a reference, where it has a name.
  Map<String, Object> of(Type type) {
    if (type instanceof ParameterizedType generic) {
      return generic(generic);
    }
    Class<?> plain = (Class<?>) type;
    if (plain.isRecord()) {
      Class<?> same = types.putIfAbsent(plain.getSimpleName(), plain);
      if (same != null && same != plain) {
        throw new IllegalArgumentException(plain + " is called like " + same);
      }
      if (!named.containsKey(plain.getSimpleName())) {
        named.put(plain.getSimpleName(), Map.of());
        named.put(plain.getSimpleName(), record(plain));
      }
      return Map.of("$ref", "#/components/schemas/" + plain.getSimpleName());
    }
    return plain.isEnum() ? enumeration(plain) : simple(plain);
  }

  private Map<String, Object> generic(ParameterizedType type) {
    Class<?> raw = (Class<?>) type.getRawType();
    Map<String, Object> inner = of(type.getActualTypeArguments()[0]);
    if (Collection.class.isAssignableFrom(raw)) {
      return sorted("type", "array", "items", inner);
    }
    if (raw == Map.class) {
      return sorted("type", "object", "additionalProperties", of(type.getActualTypeArguments()[1]));
    }
    if (raw == Optional.class) {
      return orNull(inner);
    }
    throw new IllegalArgumentException("no shape for " + type);
  }

  private static Map<String, Object> enumeration(Class<?> type) {
    List<String> names =
        Arrays.stream(type.getEnumConstants()).map(each -> ((Enum<?>) each).name()).toList();
    return sorted("type", "string", "enum", names);
  }

  private static Map<String, Object> simple(Class<?> type) {
    return switch (type.getName()) {
      case "java.lang.String" -> sorted("type", "string");
      case "java.time.Instant" -> sorted("type", "string", "format", "date-time");
      case "int", "long", "java.lang.Integer", "java.lang.Long" -> sorted("type", "integer");
      case "double", "java.lang.Double" -> sorted("type", "number");
      case "boolean", "java.lang.Boolean" -> sorted("type", "boolean");
      case "java.lang.Object" -> Map.of();
      default -> throw new IllegalArgumentException("no shape for " + type);
    };
  }

  private Map<String, Object> record(Class<?> type) {
    Map<String, Object> properties = new LinkedHashMap<>();
    List<String> required = new ArrayList<>();
    for (RecordComponent part : type.getRecordComponents()) {
      boolean nullable = isNullable(part.getAnnotatedType());
      Map<String, Object> shape = of(part.getGenericType());
      if (part.getType() == Map.class
          && part.getAnnotatedType() instanceof AnnotatedParameterizedType map
          && isNullable(map.getAnnotatedActualTypeArguments()[1])) {
        shape.computeIfPresent("additionalProperties", (_, values) -> orNull(values));
      }
      properties.put(part.getName(), nullable ? orNull(shape) : shape);
      if (!nullable) {
        required.add(part.getName());
      }
    }
    Map<String, Object> shape = sorted("type", "object", "properties", properties);
    if (!required.isEmpty()) {
      shape.put("required", required);
    }
    return shape;
  }

  private static boolean isNullable(AnnotatedType type) {
    return type.isAnnotationPresent(Nullable.class);
  }

  private static Map<String, Object> orNull(Object shape) {
    return sorted("anyOf", List.of(shape, Map.of("type", "null")));
  }

  /// Names and values by turns, in this order.
  static Map<String, Object> sorted(Object... pairs) {
    Map<String, Object> map = new LinkedHashMap<>();
    for (int at = 0; at < pairs.length; at += 2) {
      map.put((String) pairs[at], pairs[at + 1]);
    }
    return map;
  }
}
