package org.evenkeel.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.evenkeel.law.duty.Assessment;
import org.evenkeel.law.letter.Notice;
import org.evenkeel.law.letter.Notices;
import org.evenkeel.law.letter.Phase;
import org.evenkeel.law.page.NoticePage;
import org.evenkeel.paper.Paper;

/// The notices of an assessment and the register's entry, as files in a folder.
final class DutyDocuments {
  private final Session session;
  private final Paper paper = new Paper();

  DutyDocuments(Session session) {
    this.session = session;
  }

  /// Writes each as HTML and as PDF, and returns how many there are.
  int write(Assessment assessment, Path folder, List<String> changes, boolean isFinal)
      throws IOException {
    Files.createDirectories(folder);
    Phase phase = isFinal ? Phase.FINAL : changes.isEmpty() ? Phase.FIRST : Phase.COMPLEMENT;
    List<Notice> notices = new Notices(assessment, phase, changes).all();
    for (Notice notice : notices) {
      both(folder, notice.duty().id(), NoticePage.of(notice));
    }
    both(folder, "register", NoticePage.register(assessment));
    return notices.size() + 1;
  }

  private void both(Path folder, String name, String page) throws IOException {
    byte[] html = page.getBytes(StandardCharsets.UTF_8);
    WholeFile.write(folder.resolve(name + ".html"), html, session.interruption());
    WholeFile.write(folder.resolve(name + ".pdf"), paper.print(page).pdf(), session.interruption());
  }
}
