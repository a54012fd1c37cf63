package org.evenkeel.forensics.format.json;

import java.util.List;
import org.evenkeel.forensics.event.Kind;
import org.evenkeel.forensics.format.FirstToRead;
import org.evenkeel.forensics.format.Format;
import org.evenkeel.forensics.format.LineReader;
import org.evenkeel.forensics.format.Setting;
import org.evenkeel.forensics.format.Stamp;

/// What Docker's `json-file` driver keeps of a container's output: `{"log":"…\n","stream":"stdout",
/// "time":"…"}`. A container may write several logs at once, access and errors.
///
/// @param inner reads a line as the container wrote it; the more special first
record DockerFormat(List<Format> inner) implements Format {
  DockerFormat {
    inner = List.copyOf(inner);
  }

  @Override
  public String name() {
    return "docker";
  }

  @Override
  public Kind kind() {
    return Kind.WEB;
  }

  @Override
  public Stamp stamp() {
    return Stamp.REQUEST_OR_RESPONSE;
  }

  /// Docker cuts what is longer than 16 KiB into several lines.
  @Override
  public boolean ordered() {
    return true;
  }

  @Override
  public LineReader reader(Setting setting) {
    return new DockerReader(new FirstToRead(inner, setting), setting);
  }
}
