package org.evenkeel.desk.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// A dangerous act: whoever asks for it must have shown a second factor within the last minutes, so
/// that a browser left open is no danger. A page that sends such a form has the same address as the
/// form, and is led to again.
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Fresh {}
