package org.evenkeel.desk.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// A dangerous act: whoever asks for it must have shown a second factor within the last minutes, so
/// that a browser left open is no danger. Afterwards they are led back to the page that the form
/// stood on.
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Fresh {
  /// How many parts at the end of the form's address the page's own lacks.
  int up() default 0;
}
