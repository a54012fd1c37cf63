package org.evenkeel.desk.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Holds every endpoint to what it states.
@Configuration
class AllowedInterceptor implements HandlerInterceptor, WebMvcConfigurer {
  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(this).excludePathPatterns("/assets/**", "/error");
  }

  @Override
  public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
      throws IOException {
    if (handler instanceof HandlerMethod method && mayEnter(method)) {
      return true;
    }
    response.sendError(HttpServletResponse.SC_FORBIDDEN);
    return false;
  }

  private static boolean mayEnter(HandlerMethod method) {
    if (method.hasMethodAnnotation(Open.class)) {
      return true;
    }
    Allowed allowed = method.getMethodAnnotation(Allowed.class);
    return allowed != null
        && SecurityContextHolder.getContext().getAuthentication() instanceof SignedIn someone
        && someone.session().isProved()
        && Arrays.asList(allowed.value()).contains(someone.person().role());
  }
}
