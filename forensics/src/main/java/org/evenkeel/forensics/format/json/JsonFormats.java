package org.evenkeel.forensics.format.json;

import java.util.ArrayList;
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
    List<Format> objects =
        List.of(
            ServerLogs.caddy(),
            ServerLogs.traefik(),
            ServerLogs.envoy(),
            EdgeLogs.cloudflare(),
            EdgeLogs.fastly(),
            FirewallLogs.aws(),
            FirewallLogs.modSecurity(),
            generic(PartNames.read(CommonNames.TABLE)));
    List<Format> all = new ArrayList<>(objects);
    all.add(new JsonBlocks(objects));
    return List.copyOf(all);
  }

  /// Docker's log of what a container wrote, each line read by the first of `inner` that can. Those
  /// that must see all lines of a source are left out.
  public static Format docker(List<Format> inner) {
    return new DockerFormat(inner.stream().filter(Format::bearsGaps).toList());
  }

  /// The journal of systemd as `journalctl -o json` writes it, each message read by the first of
  /// `inner` that can, as in `docker`.
  ///
  /// @param syslog reads a message in the envelope that syslog would give it
  public static Format journal(Format syslog, List<Format> inner) {
    return new JournalFormat(syslog, inner.stream().filter(Format::bearsGaps).toList());
  }

  /// A log whose keys the user names: `json: client=addr, target=req.url, time=when`.
  ///
  /// @throws IllegalArgumentException with a sentence for the user when the text cannot be read
  public static Format mapped(String text) {
    return generic(PartNames.mapped(text));
  }

  private static JsonFormat generic(Map<String, Part> keys) {
    return new JsonFormat(
        "json",
        Kind.WEB,
        Stamp.REQUEST_OR_RESPONSE,
        keys,
        "",
        Set.of(Field.TARGET, Field.CLIENT_IP));
  }

  /// A log of requests.
  ///
  /// @param telling the field that tells this log from others
  static JsonFormat web(String name, Stamp stamp, Field telling, String keys) {
    return new JsonFormat(
        name,
        Kind.WEB,
        stamp,
        PartNames.read(keys),
        "",
        Set.of(Field.TARGET, Field.CLIENT_IP, telling));
  }
}
