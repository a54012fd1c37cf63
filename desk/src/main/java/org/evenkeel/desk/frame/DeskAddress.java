package org.evenkeel.desk.frame;

import java.net.URI;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Where people find this desk: what was configured, or this machine. Never what a request says.
@Component
public class DeskAddress {
  private final String configured;
  private final boolean tls;
  private volatile int port;

  DeskAddress(
      @Value("${evenkeel.address:}") String configured,
      @Value("${server.ssl.enabled:false}") boolean tls) {
    this.configured = configured;
    this.tls = tls;
  }

  @EventListener
  void started(WebServerInitializedEvent event) {
    port = event.getWebServer().getPort();
  }

  /// The beginning of every address of it, with a slash at the end.
  public URI root() {
    return configured.isEmpty()
        ? URI.create((tls ? "https" : "http") + "://localhost:" + port + "/")
        : URI.create(configured.endsWith("/") ? configured : configured + "/");
  }

  /// Its origin, as browsers write it.
  public String origin() {
    String root = root().toString();
    return root.substring(0, root.indexOf('/', root.indexOf("//") + 2));
  }

  /// The name of the machine in it.
  public String host() {
    return root().getHost();
  }
}
