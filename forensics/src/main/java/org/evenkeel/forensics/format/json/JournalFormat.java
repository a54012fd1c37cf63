package org.evenkeel.forensics.format.json;

import java.util.List;
import org.evenkeel.forensics.event.Kind;
import org.evenkeel.forensics.format.FirstToRead;
import org.evenkeel.forensics.format.Format;
import org.evenkeel.forensics.format.LineReader;
import org.evenkeel.forensics.format.Setting;
import org.evenkeel.forensics.format.Stamp;

/// The journal of systemd, an object a line, as `journalctl -o json` writes it:
/// `{"__REALTIME_TIMESTAMP":"…","SYSLOG_IDENTIFIER":"sshd","MESSAGE":"…"}`. Where a service writes
/// its requests to the journal, as Caddy does, they are read too.
///
/// @param syslog reads a message in the envelope that syslog would give it
/// @param inner reads a message as a service wrote it; the more special first
record JournalFormat(Format syslog, List<Format> inner) implements Format {
  JournalFormat {
    inner = List.copyOf(inner);
  }

  @Override
  public String name() {
    return "journal";
  }

  @Override
  public Kind kind() {
    return Kind.SSH;
  }

  @Override
  public Stamp stamp() {
    return Stamp.WRITTEN;
  }

  @Override
  public LineReader reader(Setting setting) {
    return new JournalReader(syslog.reader(setting), new FirstToRead(inner, setting));
  }
}
