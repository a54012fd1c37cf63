package org.evenkeel.forensics.format.cloud;

import java.util.List;
import org.evenkeel.forensics.format.Format;
import org.evenkeel.forensics.format.Stamp;
import org.evenkeel.forensics.format.layout.LayoutFormats;

/// The formats of this package.
public final class CloudFormats {
  private CloudFormats() {}

  public static List<Format> all() {
    return List.of(
        new HaproxyFormat(),
        LayoutFormats.of(
            "aws-alb",
            Stamp.RESPONSE_SENT,
            "$type $time_iso8601 $balancer $client_ip $upstream_addr $to_target $at_target"
                + " $to_client $status $target_status $request_length $bytes_sent \"$request\""
                + " \"$http_user_agent\" $cipher $tls $group \"$trace\" $rest_of_line"),
        LayoutFormats.of(
            "aws-elb",
            Stamp.REQUEST_RECEIVED,
            "$time_iso8601 $balancer $client_ip $upstream_addr $to_target $at_target $to_client"
                + " $status $target_status $request_length $bytes_sent \"$request\""
                + " \"$http_user_agent\" $cipher $tls"),
        LayoutFormats.of(
            "aws-s3",
            Stamp.REQUEST_RECEIVED,
            "$owner $bucket [$time_local] $remote_addr $requester $id $operation $key \"$request\""
                + " $status $error $bytes_sent $object $total $turnaround \"$http_referer\""
                + " \"$http_user_agent\" $rest_of_line"));
  }
}
