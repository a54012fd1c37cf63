package org.evenkeel.desk;

import java.time.Clock;
import java.time.ZoneOffset;
import org.evenkeel.desk.frame.DataFolder;
import org.evenkeel.desk.investigate.EngineCommand;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.context.annotation.Bean;

/// What all modules of the desk share.
@SpringBootApplication(exclude = UserDetailsServiceAutoConfiguration.class)
class DeskApplication {
  @Bean
  static Clock clock() {
    return Clock.tickMillis(ZoneOffset.UTC);
  }

  @Bean
  DataFolder dataFolder(DeskSettings settings) {
    return new DataFolder(settings.data().toAbsolutePath());
  }

  @Bean
  EngineCommand engineCommand(DeskSettings settings) {
    return new EngineCommand(settings.engine());
  }
}
