package org.evenkeel.law.letter;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.evenkeel.law.code.Content;

/// What is missing in a notice, and what must not stand in it.
///
/// @param missing required, and not written yet
/// @param forbidden written, and not allowed
public record NoticeCheck(List<Content> missing, List<Content> forbidden) {
  private static final Set<Content> ABOUT_NATURE =
      EnumSet.of(Content.NATURE, Content.SYNOPSIS, Content.CAUSE, Content.ROOT_CAUSE);
  private static final Set<Content> ABOUT_COUNT =
      EnumSet.of(Content.RESIDENTS_COUNT, Content.PERSONS_COUNT, Content.RECORDS_COUNT);

  public NoticeCheck {
    missing = List.copyOf(missing);
    forbidden = List.copyOf(forbidden);
  }

  /// Checks against the duty's own list.
  public static NoticeCheck of(Notice notice) {
    Set<Content> written = EnumSet.noneOf(Content.class);
    for (Passage passage : notice.passages()) {
      if (passage.content() != null && !passage.isGap()) {
        written.add(passage.content());
      }
    }
    List<Content> missing = new ArrayList<>();
    List<Content> forbidden = new ArrayList<>();
    for (Content content : notice.duty().rule().file().paperwork().content()) {
      if (content.isForbidding()) {
        written.stream().filter(forbidden(content)::contains).forEach(forbidden::add);
      } else if (!written.contains(content) && isWritable(content)) {
        missing.add(content);
      }
    }
    return new NoticeCheck(missing, forbidden);
  }

  /// What a prohibition rules out.
  static Set<Content> forbidden(Content prohibition) {
    return prohibition == Content.FORBID_NATURE ? ABOUT_NATURE : ABOUT_COUNT;
  }

  private static boolean isWritable(Content content) {
    return content != Content.NONE_SPECIFIED && content != Content.NOT_SPECIFIED;
  }

  public boolean isComplete() {
    return missing.isEmpty() && forbidden.isEmpty();
  }
}
