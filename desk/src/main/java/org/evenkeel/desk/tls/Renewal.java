package org.evenkeel.desk.tls;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import org.evenkeel.desk.frame.DataFolder;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Looks twice a day whether the certificate has to be renewed. The pages take a new one by
/// themselves.
@Component
class Renewal implements DisposableBean {
  private static final Logger LOG = LoggerFactory.getLogger(Renewal.class);
  private static final Duration PAUSE = Duration.ofHours(12);

  private final DataFolder data;
  private final boolean local;
  private final Clock clock;
  private @Nullable Thread watch;

  Renewal(DataFolder data, @Value("${evenkeel.tls.local:false}") boolean local, Clock clock) {
    this.data = data;
    this.local = local;
    this.clock = clock;
  }

  @EventListener(ApplicationReadyEvent.class)
  void begin() {
    if (local) {
      watch = Thread.ofVirtual().name("certificate").start(this::look);
    }
  }

  private void look() {
    try {
      while (true) {
        Thread.sleep(PAUSE);
        if (LocalTls.in(data.root()).renew(Machine.here(), clock.instant())) {
          LOG.info("The certificate for this machine was renewed.");
        }
      }
    } catch (IOException e) {
      LOG.error("The certificate for this machine could not be renewed.", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void destroy() {
    if (watch != null) {
      watch.interrupt();
    }
  }
}
