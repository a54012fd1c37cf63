package org.evenkeel.desk.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.evenkeel.desk.frame.Fault;
import org.evenkeel.desk.frame.Wrong;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Keeps one caller from taking the desk away from the others: each has a bucket of requests that
/// fills again. A browser, a program, and everybody at an address who is not signed in, are one
/// caller each. Kept in memory only.
@Configuration
class RateLimits implements HandlerInterceptor, WebMvcConfigurer {
  private static final int REMEMBERED = 10_000;
  private static final Policy KNOWN = new Policy(600, 100);
  private static final Policy STRANGER = new Policy(400, 40);

  private final Clock clock;
  private final Map<String, Bucket> buckets =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
          return size() > REMEMBERED;
        }
      };

  RateLimits(Clock clock) {
    this.clock = clock;
  }

  /// How many requests a full bucket has, and how many it gains a second.
  record Policy(int full, int perSecond) {}

  /// What is left, and when that was so.
  private record Bucket(double left, Instant at) {}

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(this).excludePathPatterns("/assets/**", "/error");
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    boolean known = request.getUserPrincipal() instanceof SignedIn;
    Policy policy = known ? KNOWN : STRANGER;
    double left = take(caller(request), policy);
    if (request.getRequestURI().startsWith("/api/")) {
      long seconds = policy.full() / policy.perSecond();
      response.setHeader("RateLimit-Policy", "\"default\";q=" + policy.full() + ";w=" + seconds);
      response.setHeader("RateLimit", "\"default\";r=" + (long) Math.max(0, left) + ";t=1");
    }
    if (left < 0) {
      response.setHeader("Retry-After", "1");
      throw new Wrong(Fault.TOO_OFTEN, "");
    }
    return true;
  }

  private static String caller(HttpServletRequest request) {
    return request.getUserPrincipal() instanceof SignedIn who
        ? who.caller()
        : "address " + request.getRemoteAddr();
  }

  /// Takes one request out, and says how many are left; below zero it is one too many.
  synchronized double take(String caller, Policy policy) {
    Instant now = clock.instant();
    Bucket last = buckets.getOrDefault(caller, new Bucket(policy.full(), now));
    double gained = Duration.between(last.at(), now).toMillis() / 1000.0 * policy.perSecond();
    double left = Math.min(policy.full(), last.left() + gained) - 1;
    buckets.put(caller, new Bucket(Math.max(left, 0), now));
    return left;
  }
}
