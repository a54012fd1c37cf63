package org.evenkeel.law.rule;

import java.util.List;
import org.evenkeel.law.code.Content;
import org.jspecify.annotations.Nullable;

/// What is written, offered and kept.
///
/// @param content what the notice must say, or must not
/// @param monitoring months of credit monitoring to offer, zero for none
/// @param keep what must be kept on file, null for nothing
/// @param note what else there is to know
public record Paperwork(List<Content> content, int monitoring, @Nullable Keep keep, String note) {
  public Paperwork {
    content = List.copyOf(content);
  }
}
