package org.evenkeel.desk.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Arrays;
import org.evenkeel.desk.frame.Fault;
import org.evenkeel.desk.frame.Wrong;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Holds every endpoint to what it states.
@Configuration
class AllowedInterceptor implements HandlerInterceptor, WebMvcConfigurer {
  private final Clock clock;

  AllowedInterceptor(Clock clock) {
    this.clock = clock;
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(this).excludePathPatterns("/assets/**", "/error");
  }

  @Override
  public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
      throws IOException {
    if (handler instanceof HandlerMethod method && mayEnter(method)) {
      return isFreshEnough(method) || showAgain(method, request, response);
    }
    response.sendError(
        handler instanceof HandlerMethod
            ? HttpServletResponse.SC_FORBIDDEN
            : HttpServletResponse.SC_NOT_FOUND);
    return false;
  }

  private boolean isFreshEnough(HandlerMethod method) {
    return !method.hasMethodAnnotation(Fresh.class)
        || (SecurityContextHolder.getContext().getAuthentication() instanceof SignedIn someone
            && someone.isFresh(clock.instant()));
  }

  private static boolean showAgain(
      HandlerMethod method, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (request.getRequestURI().startsWith("/api/")) {
      throw new Wrong(
          Fault.NOT_FOR_YOU,
          "This needs a person at a browser, who shows a second factor just before.");
    }
    String page = request.getRequestURI();
    Fresh fresh = method.getMethodAnnotation(Fresh.class);
    for (int up = fresh == null ? 0 : fresh.up(); up > 0; up--) {
      page = page.substring(0, Math.max(page.lastIndexOf('/'), 0));
    }
    String back = URLEncoder.encode(page, StandardCharsets.UTF_8);
    response.sendRedirect("/sign-in/again?back=" + back, HttpServletResponse.SC_SEE_OTHER);
    return false;
  }

  private static boolean mayEnter(HandlerMethod method) {
    if (method.hasMethodAnnotation(Open.class)) {
      return true;
    }
    Allowed allowed = method.getMethodAnnotation(Allowed.class);
    return allowed != null
        && SecurityContextHolder.getContext().getAuthentication() instanceof SignedIn someone
        && someone.isProved()
        && Arrays.asList(allowed.value()).contains(someone.person().role())
        && isInScope(someone.proof(), method.getMethodAnnotation(Scoped.class));
  }

  private static boolean isInScope(Proof proof, @Nullable Scoped scoped) {
    return switch (proof) {
      case Proof.ByBrowser _ -> true;
      case Proof.ByToken token -> scoped != null && token.scopes().contains(scoped.value());
    };
  }
}
