package org.evenkeel.desk.frame;

import org.jspecify.annotations.Nullable;

/// What a page shows that holds a form: it may say what is wrong with what was sent. A form that
/// was refused answers 422, so that whatever sent it knows, not only who reads the page.
public interface Correctable {
  /// What is wrong, and what to do instead; null when nothing was sent, or all of it was taken.
  @Nullable String wrong();
}
