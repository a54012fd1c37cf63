package org.evenkeel.forensics.format.part;

/// The names that people give to the keys of an access log. Of those that tell the same, the more
/// telling stand first: a request as it was sent before one that was rewritten, the web server's
/// own time before that of whoever passed the line on.
public final class CommonNames {
  public static final String TABLE =
      """
      TIME msec time_iso8601 time_local timelocal iso8601 start_time starttime started_at
        request_timestamp event_time eventtime t ts time timestamp datetime date log_time
        logged_at created_at received_at @timestamp event.created
      CLIENT_IP:ADDRESS client_ip clientip client_addr clientaddr client_address client.ip
        client.address network.client.ip request.client_ip httprequest.remoteip
        remote_addr remoteaddr remote_ip remoteip remote-addr remote_address remoteaddress
        request.remote_ip request.remote_addr req.remoteaddress req.ip request.ip ip
        ip_address ipaddress c_ip c-ip source.ip source.address src_ip source_ip sourceip
        src client remote_host remotehost properties.clientip
      METHOD method request_method requestmethod http_method httpmethod verb
        http.request.method http.method cs_method cs-method request.method req.method
        httprequest.requestmethod properties.httpmethod
      TARGET:REQUEST request request_line requestline req http_request
      TARGET:WHOLE request_uri requesturi raw_uri originalurl original_url req.originalurl
        http.target cs-uri
      TARGET:TARGET url.original url.full req.url request.url request.uri http.url
        httprequest.requesturl url uri target path request_path requestpath uri_path
        url.path request.path req.path cs_uri_stem cs-uri-stem document_uri resource
        properties.requesturi
      QUERY args query_string querystring query url.query uri_query cs_uri_query
        cs-uri-query request.query request.querystring request.args
        properties.requestquery
      STATUS:STATUS status status_code statuscode response_status responsestatus
        http_status httpstatus http_status_code http.response.status_code
        http.status_code response.status response.status_code response.statuscode
        res.statuscode res.status httprequest.status sc_status sc-status response_code
        properties.httpstatuscode properties.httpstatus response code
      BYTES_SENT:BYTES body_bytes_sent bytes_sent bytessent bytes response_body_size
        response_size response_bytes response_length resp_size body_size size
        http.response.body.bytes http.response.bytes response.size response.bytes
        httprequest.responsesize properties.responsebytes properties.sentbytes sc_bytes
        sc-bytes
      BYTES_RECEIVED request_length bytes_received request_size http.request.bytes
        http.request.body.bytes request.size httprequest.requestsize cs_bytes cs-bytes
        bytes_read
      REFERER http_referer http_referrer referer referrer ref request_referer
        http.request.referrer cs_referer cs-referer cs(referer) request.headers.referer
        req.headers.referer headers.referer httprequest.referer
      USER_AGENT http_user_agent user_agent useragent user-agent ua user_agent.original
        request_user_agent cs_user_agent cs-user-agent cs(user-agent) http.useragent
        http.user_agent request.headers.user-agent req.headers.user-agent
        headers.user-agent httprequest.useragent properties.useragent browser agent
      HOST http_host request_host requesthost request.host request.headers.host
        req.headers.host headers.host url.domain http.host authority cs_host cs-host host
        virtual_host vhost domain server_name servername
      FORWARDED_FOR http_x_forwarded_for x_forwarded_for x-forwarded-for xff forwarded_for
        request.headers.x-forwarded-for req.headers.x-forwarded-for
        headers.x-forwarded-for
      LOCATION sent_http_location location loc response_location redirect_to redirect_url
        response.headers.location resp_headers.location res.headers.location
      USER remote_user remoteuser remote-user auth_user username user.name user cs_username
        user_id
      COOKIE http_cookie cookie cookies request.headers.cookie req.headers.cookie
      PROTOCOL server_protocol protocol proto http_version http.version request.proto
        request_protocol httprequest.protocol cs_version
      UPSTREAM upstream_addr upstream upstream_host backend
      CONTENT_TYPE sent_http_content_type content_type
      BODY request_body body http.request.body.content
      CLIENT_PORT remote_port client_port client.port source.port request.remote_port
      TIME_TAKEN:SECONDS request_time rt duration
      TIME_TAKEN:MILLISECONDS request_time_ms duration_ms took_ms elapsed_ms latency_ms
        time_taken time_taken_ms response_time_ms responsetime response-time
        latencies.request
      TIME_TAKEN:MICROSECONDS request_time_us duration_us time_us
      TIME_TAKEN:NANOSECONDS event.duration duration_ns
      ACTION:VERDICT waf_action firewall_action
      """;

  private CommonNames() {}
}
