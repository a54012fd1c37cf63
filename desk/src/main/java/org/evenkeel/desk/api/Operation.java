package org.evenkeel.desk.api;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// What an endpoint for programs does, for the description that is published of it.
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Operation {
  /// A sentence: `Adds a task to an incident.`
  String does();

  /// The type of what comes back; for a list the type of its items.
  Class<?> answers();

  /// The status when it worked.
  int status() default 200;

  /// Whether a list comes back, page by page.
  boolean list() default false;

  /// Whether it changes something that has a version, which `If-Match` has to name.
  boolean versioned() default false;
}
