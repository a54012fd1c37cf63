package org.evenkeel.forensics.format.json;

import java.util.Set;
import org.evenkeel.forensics.event.Field;
import org.evenkeel.forensics.event.Kind;
import org.evenkeel.forensics.format.Format;
import org.evenkeel.forensics.format.Stamp;
import org.evenkeel.forensics.format.part.PartNames;

/// Logs of web application firewalls.
final class FirewallLogs {
  private FirewallLogs() {}

  /// AWS WAF.
  static Format aws() {
    return firewall(
        "aws-waf",
        Field.CODE,
        "httprequest.headers",
        """
        TIME timestamp
        ACTION:VERDICT action
        CODE terminatingruleid
        CLIENT_IP:ADDRESS httprequest.clientip
        TARGET:TARGET httprequest.uri
        QUERY httprequest.args
        PROTOCOL httprequest.httpversion
        METHOD httprequest.httpmethod
        HOST httprequest.headers.host httprequest.host
        USER_AGENT httprequest.headers.user-agent
        REFERER httprequest.headers.referer
        COOKIE httprequest.headers.cookie
        FORWARDED_FOR httprequest.headers.x-forwarded-for
        STATUS:STATUS responsecodesent
        """);
  }

  /// ModSecurity's audit log in JSON, of version 2 and version 3.
  static Format modSecurity() {
    return firewall(
        "modsecurity-json",
        Field.CLIENT_PORT,
        "",
        """
        TIME transaction.time transaction.time_stamp
        CLIENT_IP:ADDRESS transaction.client_ip transaction.remote_address
        CLIENT_PORT transaction.client_port transaction.remote_port
        SERVER_IP transaction.host_ip transaction.local_address
        METHOD transaction.request.method
        TARGET:WHOLE transaction.request.uri
        TARGET:REQUEST request.request_line
        HOST transaction.request.headers.host request.headers.host
        USER_AGENT transaction.request.headers.user-agent request.headers.user-agent
        REFERER transaction.request.headers.referer request.headers.referer
        COOKIE transaction.request.headers.cookie request.headers.cookie
        BODY transaction.request.body request.body
        STATUS:STATUS transaction.response.http_code response.status
        BYTES_SENT transaction.response.headers.content-length response.headers.content-length
        CODE transaction.messages.details.ruleid
        SEVERITY transaction.messages.details.severity
        MESSAGE transaction.messages.message audit_data.messages
        ACTION:VERDICT transaction.is_interrupted audit_data.action.intercepted
        """);
  }

  /// @param telling the field that tells this log from others
  private static Format firewall(String name, Field telling, String pairs, String keys) {
    return new JsonFormat(
        name,
        Kind.WAF,
        Stamp.REQUEST_RECEIVED,
        PartNames.read(keys),
        pairs,
        Set.of(Field.TARGET, Field.CLIENT_IP, telling));
  }
}
