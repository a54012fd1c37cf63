package org.evenkeel.desk.frame;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import org.springframework.core.Nullness;
import org.springframework.core.ResolvableType;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;

/// Refuses a form that lacks a field which its record says is always there.
@ControllerAdvice
class MissingFields {
  @InitBinder
  void ask(WebDataBinder binder, HttpServletRequest request) {
    ResolvableType form = binder.getTargetType();
    if (form != null && form.toClass().isRecord()) {
      binder.setRequiredFields(
          Arrays.stream(form.toClass().getDeclaredFields())
              .filter(field -> !Modifier.isStatic(field.getModifiers()))
              .filter(field -> Nullness.forField(field) != Nullness.NULLABLE)
              .map(Field::getName)
              .filter(name -> request.getParameter(name) == null)
              .toArray(String[]::new));
    }
  }
}
