package org.evenkeel.cli;

import org.evenkeel.forensics.Progress;
import org.evenkeel.forensics.Request;
import org.evenkeel.forensics.investigation.Investigation;

/// What investigates: the forensics library, and in tests something quicker.
@FunctionalInterface
interface Engine {
  /// @throws InterruptedException when the thread is interrupted
  Investigation investigate(Request request, Progress progress) throws InterruptedException;
}
