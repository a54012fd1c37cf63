package org.evenkeel.cli;

import java.util.List;
import java.util.Locale;
import org.evenkeel.forensics.format.Format;
import picocli.CommandLine.Command;

/// The log formats that can be read.
@Command(
    name = "formats",
    header = "List the log formats that are recognised.",
    footer = "  evenkeel formats | grep nginx")
final class Formats implements Runnable {
  private final Session session;
  private final List<Format> formats;

  Formats(Session session, List<Format> formats) {
    this.session = session;
    this.formats = List.copyOf(formats);
  }

  @Override
  public void run() {
    StringBuilder list = new StringBuilder();
    for (Format format : formats) {
      String kind = format.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
      list.append(String.format(Locale.ROOT, "%-24s %s%n", format.name(), kind));
    }
    session.terminal().print(list.toString());
  }
}
