package org.evenkeel.forensics.format.json;

import org.evenkeel.forensics.event.Field;
import org.evenkeel.forensics.format.Format;
import org.evenkeel.forensics.format.Stamp;

/// Access logs of content delivery networks.
final class EdgeLogs {
  private EdgeLogs() {}

  /// Cloudflare's Logpush of HTTP requests.
  static Format cloudflare() {
    return JsonFormats.web(
        "cloudflare",
        Stamp.REQUEST_RECEIVED,
        Field.METHOD,
        """
        TIME edgestarttimestamp edgeendtimestamp
        CLIENT_IP:ADDRESS clientip
        CLIENT_PORT clientsrcport
        METHOD clientrequestmethod
        HOST clientrequesthost
        TARGET:WHOLE clientrequesturi
        TARGET:TARGET clientrequestpath
        PROTOCOL clientrequestprotocol
        REFERER clientrequestreferer requestheaders.referer
        USER_AGENT clientrequestuseragent requestheaders.user-agent
        COOKIE requestheaders.cookie
        FORWARDED_FOR requestheaders.x-forwarded-for
        BYTES_RECEIVED clientrequestbytes
        STATUS:STATUS edgeresponsestatus
        BYTES_SENT:BYTES edgeresponsebytes
        CONTENT_TYPE edgeresponsecontenttype
        LOCATION responseheaders.location
        UPSTREAM originip
        TIME_TAKEN:MILLISECONDS edgetimetofirstbytems
        CODE securityruleid wafruleid firewallmatchesruleids
        ACTION:VERDICT securityaction wafaction firewallmatchesactions
        """);
  }

  /// The JSON layout that Fastly documents for its log streaming.
  static Format fastly() {
    return JsonFormats.web(
        "fastly",
        Stamp.REQUEST_RECEIVED,
        Field.SERVER_NAME,
        """
        TIME timestamp
        CLIENT_IP:ADDRESS client_ip
        HOST host
        TARGET:WHOLE url
        METHOD request_method
        PROTOCOL request_protocol
        REFERER request_referer
        USER_AGENT request_user_agent
        STATUS:STATUS response_status
        BYTES_SENT:BYTES response_body_size
        SERVER_NAME fastly_server
        """);
  }
}
