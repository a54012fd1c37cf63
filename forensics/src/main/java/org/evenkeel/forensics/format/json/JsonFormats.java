package org.evenkeel.forensics.format.json;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.evenkeel.forensics.event.Field;
import org.evenkeel.forensics.event.Kind;
import org.evenkeel.forensics.format.Format;
import org.evenkeel.forensics.format.Stamp;
import org.evenkeel.forensics.format.part.CommonNames;
import org.evenkeel.forensics.format.part.Part;
import org.evenkeel.forensics.format.part.PartNames;

/// The formats of this package.
public final class JsonFormats {
  private JsonFormats() {}

  public static List<Format> all() {
    Format generic = generic(PartNames.read(CommonNames.TABLE));
    return List.of(
        caddy(),
        traefik(),
        cloudflare(),
        fastly(),
        awsFirewall(),
        modSecurity(),
        generic,
        new JsonBlocks(generic));
  }

  /// A log whose keys the user names: `json: client=addr, target=req.url, time=when`.
  ///
  /// @throws IllegalArgumentException with a sentence for the user when the text cannot be read
  public static Format mapped(String text) {
    return generic(PartNames.mapped(text));
  }

  private static JsonFormat generic(Map<String, Part> keys) {
    return new JsonFormat(
        "json", Kind.WEB, Stamp.REQUEST_OR_RESPONSE, keys, Set.of(Field.TARGET, Field.CLIENT_IP));
  }

  /// Caddy 2's access log.
  private static JsonFormat caddy() {
    return web(
        "caddy",
        Stamp.RESPONSE_SENT,
        Field.PROCESS,
        """
        TIME ts
        CLIENT_IP:ADDRESS request.client_ip request.remote_ip request.remote_addr
        METHOD request.method
        HOST request.host
        TARGET:TARGET request.uri
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

  /// Traefik's access log in JSON.
  private static JsonFormat traefik() {
    return web(
        "traefik-json",
        Stamp.REQUEST_RECEIVED,
        Field.METHOD,
        """
        TIME startutc
        CLIENT_IP:ADDRESS clienthost
        CLIENT_PORT clientport
        USER clientusername
        METHOD requestmethod
        TARGET:TARGET requestpath
        PROTOCOL requestprotocol
        HOST requesthost
        STATUS:STATUS downstreamstatus
        BYTES_SENT:BYTES downstreamcontentsize
        BYTES_RECEIVED requestcontentsize
        TIME_TAKEN:NANOSECONDS duration
        UPSTREAM serviceurl backendaddr
        USER_AGENT request_user-agent
        REFERER request_referer
        COOKIE request_cookie
        FORWARDED_FOR request_x-forwarded-for
        LOCATION downstream_location
        """);
  }

  /// Cloudflare's Logpush of HTTP requests.
  private static JsonFormat cloudflare() {
    return web(
        "cloudflare",
        Stamp.REQUEST_RECEIVED,
        Field.METHOD,
        """
        TIME edgestarttimestamp
        CLIENT_IP:ADDRESS clientip
        CLIENT_PORT clientsrcport
        METHOD clientrequestmethod
        HOST clientrequesthost
        TARGET:TARGET clientrequesturi
        PROTOCOL clientrequestprotocol
        REFERER clientrequestreferer
        USER_AGENT clientrequestuseragent
        BYTES_RECEIVED clientrequestbytes
        STATUS:STATUS edgeresponsestatus
        BYTES_SENT:BYTES edgeresponsebytes
        CONTENT_TYPE edgeresponsecontenttype
        UPSTREAM originip
        TIME_TAKEN:MILLISECONDS edgetimetofirstbytems
        CODE securityaction
        """);
  }

  /// The JSON layout that Fastly documents for its log streaming.
  private static JsonFormat fastly() {
    return web(
        "fastly",
        Stamp.REQUEST_RECEIVED,
        Field.SERVER_NAME,
        """
        TIME timestamp
        CLIENT_IP:ADDRESS client_ip
        HOST host
        TARGET:TARGET url
        METHOD request_method
        PROTOCOL request_protocol
        REFERER request_referer
        USER_AGENT request_user_agent
        STATUS:STATUS response_status
        BYTES_SENT:BYTES response_body_size
        SERVER_NAME fastly_server
        """);
  }

  /// Logs of AWS WAF.
  private static JsonFormat awsFirewall() {
    return new JsonFormat(
        "aws-waf",
        Kind.WAF,
        Stamp.REQUEST_RECEIVED,
        PartNames.read(
            """
            TIME timestamp
            SEVERITY action
            CODE terminatingruleid
            CLIENT_IP:ADDRESS httprequest.clientip
            TARGET:TARGET httprequest.uri
            QUERY httprequest.args
            PROTOCOL httprequest.httpversion
            METHOD httprequest.httpmethod
            STATUS:STATUS responsecodesent
            """),
        Set.of(Field.TARGET, Field.CLIENT_IP, Field.CODE));
  }

  /// ModSecurity's audit log in JSON, of version 2 and version 3.
  private static JsonFormat modSecurity() {
    return new JsonFormat(
        "modsecurity-json",
        Kind.WAF,
        Stamp.REQUEST_RECEIVED,
        PartNames.read(
            """
            TIME transaction.time transaction.time_stamp
            CLIENT_IP:ADDRESS transaction.client_ip transaction.remote_address
            CLIENT_PORT transaction.client_port transaction.remote_port
            SERVER_IP transaction.host_ip transaction.local_address
            METHOD transaction.request.method
            TARGET:TARGET transaction.request.uri
            TARGET:REQUEST request.request_line
            HOST transaction.request.headers.host request.headers.host
            USER_AGENT transaction.request.headers.user-agent request.headers.user-agent
            REFERER transaction.request.headers.referer request.headers.referer
            COOKIE transaction.request.headers.cookie request.headers.cookie
            BODY transaction.request.body request.body
            STATUS:STATUS transaction.response.http_code response.status
            CODE transaction.messages.details.ruleid
            SEVERITY transaction.messages.details.severity
            MESSAGE transaction.messages.message audit_data.messages
            """),
        Set.of(Field.TARGET, Field.CLIENT_IP, Field.CLIENT_PORT));
  }

  /// @param telling the field that tells this log from others
  private static JsonFormat web(String name, Stamp stamp, Field telling, String keys) {
    return new JsonFormat(
        name,
        Kind.WEB,
        stamp,
        PartNames.read(keys),
        Set.of(Field.TARGET, Field.CLIENT_IP, telling));
  }
}
