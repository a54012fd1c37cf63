package org.evenkeel.forensics.format.part;

/// The names that people give to the keys of an access log.
public final class CommonNames {
  public static final String TABLE =
      """
      TIME t ts time timestamp @timestamp datetime date time_local time_iso8601 timelocal
        iso8601 msec event_time eventtime start_time starttime request_timestamp log_time
        logged_at created_at
      CLIENT_IP:ADDRESS ip remote_addr remoteaddr remote_ip remoteip client_ip clientip client
        client_addr clientaddr client_address c_ip c-ip src_ip source_ip sourceip src
        remote_host remotehost source.ip source.address client.ip client.address
        network.client.ip ip_address req.remoteaddress
      METHOD method request_method requestmethod http_method httpmethod verb
        http.request.method http.method cs-method request.method
        req.method
      TARGET:TARGET uri request_uri requesturi url target path request_path requestpath
        uri_path url.original url.path http.url http.target cs-uri-stem request.uri
        request.url request.path document_uri resource req.url
      QUERY args query query_string querystring url.query uri_query cs-uri-query request.query
        request.args
      TARGET:REQUEST req request request_line requestline http_request
      STATUS:STATUS status status_code statuscode response_status responsestatus response
        response_code code http_status sc-status http.response.status_code http.status_code
        response.status response.status_code response.statuscode
        res.statuscode
      BYTES_SENT:BYTES bytes size body_bytes_sent bytes_sent bytessent response_size
        response_bytes resp_size body_size length sc-bytes content_length
        http.response.body.bytes http.response.bytes response.size response.bytes
      REFERER ref referer referrer http_referer http_referrer request_referer
        http.request.referrer cs-referer cs(referer) request.headers.referer
      USER_AGENT ua user_agent useragent user-agent http_user_agent agent user_agent.original
        request_user_agent cs(user-agent) http.useragent request.headers.user-agent
        headers.user-agent
      HOST host http_host server_name servername vhost virtual_host domain url.domain
        request_host requesthost request.host request.headers.host
      FORWARDED_FOR xff http_x_forwarded_for x_forwarded_for x-forwarded-for forwarded_for
        request.headers.x-forwarded-for
      LOCATION loc location sent_http_location response_location redirect_to
        response.headers.location
      USER user remote_user remoteuser username auth_user user.name user_id
      COOKIE cookie http_cookie request.headers.cookie
      PROTOCOL protocol proto server_protocol http_version http.version request.proto
      UPSTREAM upstream upstream_addr backend
      CONTENT_TYPE content_type sent_http_content_type
      BODY body request_body
      CLIENT_PORT remote_port client_port
      TIME_TAKEN:SECONDS rt request_time duration
      TIME_TAKEN:MILLISECONDS request_time_ms duration_ms took_ms elapsed_ms latency_ms
        time_taken response_time_ms
      """;

  private CommonNames() {}
}
