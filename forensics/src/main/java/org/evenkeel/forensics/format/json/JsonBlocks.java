package org.evenkeel.forensics.format.json;

import java.util.List;
import org.evenkeel.forensics.event.Kind;
import org.evenkeel.forensics.format.FirstToRead;
import org.evenkeel.forensics.format.Format;
import org.evenkeel.forensics.format.LineReader;
import org.evenkeel.forensics.format.Setting;
import org.evenkeel.forensics.format.Stamp;

/// JSON objects that are spread over several lines, or stand many to a line, as pretty printers and
/// exports write them. An event stands at the line on which its object ends.
///
/// @param inner reads an object that stands on one line; the more special first
record JsonBlocks(List<Format> inner) implements Format {
  JsonBlocks {
    inner = List.copyOf(inner);
  }

  @Override
  public String name() {
    return "json-blocks";
  }

  @Override
  public Kind kind() {
    return Kind.WEB;
  }

  @Override
  public Stamp stamp() {
    return Stamp.REQUEST_OR_RESPONSE;
  }

  @Override
  public boolean ordered() {
    return true;
  }

  @Override
  public LineReader reader(Setting setting) {
    return new BlockReader(new FirstToRead(inner, setting));
  }
}
