package org.evenkeel.forensics.format.layout;

import java.util.Map;
import org.evenkeel.forensics.event.Field;
import org.evenkeel.forensics.format.part.CommonNames;
import org.evenkeel.forensics.format.part.Part;
import org.evenkeel.forensics.format.part.PartNames;

/// Reads the text of an nginx `log_format`: `$remote_addr - [$time_local] "$request"`.
final class NginxSyntax {
  private static final Map<String, Part> VARIABLES = variables();

  private NginxSyntax() {}

  static Layout read(String text) {
    Layout.Builder layout = new Layout.Builder(text);
    int at = 0;
    while (at < text.length()) {
      int end = at + 1;
      if (text.charAt(at) != '$') {
        layout.fixed(text.charAt(at));
      } else {
        boolean braces = text.startsWith("${", at);
        int from = braces ? at + 2 : at + 1;
        end = nameEnd(text, from);
        if (end == from) {
          throw new LayoutException(
              text, "a $ at position " + (at + 1) + " has no name behind it.");
        }
        layout.slot(slot(text.substring(from, end)));
        end = braces && end < text.length() && text.charAt(end) == '}' ? end + 1 : end;
      }
      at = end;
    }
    return layout.build();
  }

  private static Slot slot(String name) {
    int blanks = name.equals("time_local") ? 1 : name.equals("request") ? 2 : 0;
    return new Slot(VARIABLES.get(name), blanks, '$' + name);
  }

  private static int nameEnd(String text, int from) {
    int end = from;
    while (end < text.length()
        && (Character.isLetterOrDigit(text.charAt(end)) || text.charAt(end) == '_')) {
      end++;
    }
    return end;
  }

  private static Map<String, Part> variables() {
    Map<String, Part> variables = PartNames.read(CommonNames.TABLE);
    variables.put("request_length", Part.of(Field.BYTES_RECEIVED));
    variables.put("server_addr", Part.of(Field.SERVER_IP));
    variables.put("server_port", Part.of(Field.SERVER_PORT));
    variables.put("hostname", Part.of(Field.SERVER_NAME));
    variables.put("rest_of_line", Part.of(Field.MESSAGE));
    return variables;
  }
}
