package org.evenkeel.desk.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.evenkeel.desk.frame.Correctable;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Gives a page that says what is wrong with a form its status, unless it has one already.
@Configuration
class RefusalStatus implements HandlerInterceptor, WebMvcConfigurer {
  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(this).excludePathPatterns("/assets/**", "/error");
  }

  @Override
  public void postHandle(
      HttpServletRequest request,
      HttpServletResponse response,
      Object handler,
      @Nullable ModelAndView page) {
    if (request.getMethod().equals("POST")
        && response.getStatus() == HttpServletResponse.SC_OK
        && page != null
        && page.getModel().get("view") instanceof Correctable view
        && view.wrong() != null) {
      response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
    }
  }
}
