package org.evenkeel.forensics.format.json;

import org.evenkeel.forensics.event.Field;
import org.evenkeel.forensics.format.Format;
import org.evenkeel.forensics.format.Stamp;

/// Access logs of servers and proxies that write JSON in a layout of their own.
final class ServerLogs {
  private ServerLogs() {}

  /// Caddy 2. Its duration is in seconds unless its configuration says otherwise.
  static Format caddy() {
    return JsonFormats.web(
        "caddy",
        Stamp.RESPONSE_SENT,
        Field.PROCESS,
        """
        TIME ts
        CLIENT_IP:ADDRESS request.client_ip request.remote_ip request.remote_addr
        CLIENT_PORT request.remote_port
        METHOD request.method
        HOST request.host
        TARGET:WHOLE request.uri
        PROTOCOL request.proto
        USER_AGENT request.headers.user-agent
        REFERER request.headers.referer
        COOKIE request.headers.cookie
        FORWARDED_FOR request.headers.x-forwarded-for
        LOCATION resp_headers.location
        CONTENT_TYPE resp_headers.content-type
        USER user_id
        TIME_TAKEN:SECONDS duration
        BYTES_RECEIVED bytes_read
        BYTES_SENT:BYTES size
        STATUS:STATUS status
        PROCESS logger
        """);
  }

  /// Traefik, versions 1 to 3. Names of headers that visitors chose stand behind `request_`.
  static Format traefik() {
    return JsonFormats.web(
        "traefik-json",
        Stamp.REQUEST_RECEIVED,
        Field.METHOD,
        """
        TIME startutc startlocal time
        CLIENT_IP:ADDRESS clienthost clientaddr
        CLIENT_PORT clientport
        USER clientusername
        METHOD requestmethod
        TARGET:WHOLE requestpath
        PROTOCOL requestprotocol
        HOST requesthost requestaddr
        STATUS:STATUS downstreamstatus originstatus
        BYTES_SENT:BYTES downstreamcontentsize origincontentsize
        BYTES_RECEIVED requestcontentsize
        TIME_TAKEN:NANOSECONDS duration
        UPSTREAM serviceaddr serviceurl backendaddr
        USER_AGENT request_user-agent
        REFERER request_referer
        COOKIE request_cookie
        FORWARDED_FOR request_x-forwarded-for
        LOCATION downstream_location origin_location
        CONTENT_TYPE downstream_content-type origin_content-type
        """);
  }

  /// Envoy's default names, which Istio and other meshes keep.
  static Format envoy() {
    return JsonFormats.web(
        "envoy",
        Stamp.REQUEST_RECEIVED,
        Field.METHOD,
        """
        TIME start_time
        CLIENT_IP:ADDRESS downstream_remote_address
        METHOD method
        TARGET:WHOLE path
        PROTOCOL protocol
        HOST authority
        STATUS:STATUS response_code
        BYTES_SENT:BYTES bytes_sent
        BYTES_RECEIVED bytes_received
        TIME_TAKEN:MILLISECONDS duration
        UPSTREAM upstream_host
        USER_AGENT user_agent
        FORWARDED_FOR x_forwarded_for
        CODE response_flags
        """);
  }
}
