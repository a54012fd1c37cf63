package org.evenkeel.desk.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.evenkeel.desk.access.SignedIn;
import org.evenkeel.desk.frame.Fault;
import org.evenkeel.desk.frame.Wrong;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Hands an [ApiCall] to the endpoints that ask for one.
@Configuration
class ApiCalls implements HandlerMethodArgumentResolver, WebMvcConfigurer {
  private final ApiParts parts;

  ApiCalls(ApiParts parts) {
    this.parts = parts;
  }

  @Override
  public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
    resolvers.add(this);
  }

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.getParameterType() == ApiCall.class;
  }

  @Override
  public Object resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer container,
      NativeWebRequest request,
      @Nullable WebDataBinderFactory binders) {
    HttpServletRequest asked = request.getNativeRequest(HttpServletRequest.class);
    if (asked != null && asked.getUserPrincipal() instanceof SignedIn who) {
      return new ApiCall(asked, who, parts);
    }
    throw new Wrong(Fault.SIGNED_OUT, "");
  }
}
