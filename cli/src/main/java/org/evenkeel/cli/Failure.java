package org.evenkeel.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.evenkeel.forensics.source.EvidenceException;
import org.evenkeel.ledger.store.LedgerException;
import org.evenkeel.ledger.words.Unproven;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/// Answers work that failed: in a sentence where the world is to blame, with all that is known
/// where Evenkeel is.
final class Failure implements IExecutionExceptionHandler {
  static final String NO_MEMORY =
      "There is not enough memory for so many different clients. Give it more, for example with"
          + " EVENKEEL_JAVA_OPTS=-Xmx2g before the command.";
  private static final int CAUSES = 5;
  private final Terminal terminal;

  Failure(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public int handleExecutionException(
      Exception failure, CommandLine command, ParseResult arguments) {
    switch (failure) {
      case EvidenceException evidence -> {
        terminal.say("Nothing could be read: " + evidence.getMessage());
        return ExitCode.NOTHING_READABLE.number();
      }
      case LedgerException ledger -> {
        terminal.say(String.valueOf(ledger.getMessage()));
        return code(ledger).number();
      }
      case Unproven wrong -> {
        terminal.say("NOT PROVEN. " + wrong.getMessage() + '.');
        return ExitCode.UNPROVEN.number();
      }
      case InterruptedException stopped -> {
        Thread.currentThread().interrupt();
        return ExitCode.INTERRUPTED.number();
      }
      case UncheckedIOException file -> {
        terminal.say("Reading or writing failed: " + Trouble.in(file.getCause()) + '.');
      }
      case IOException file -> terminal.say("Reading or writing failed: " + Trouble.in(file) + '.');
      default -> defect(failure);
    }
    return ExitCode.FAILED.number();
  }

  private static ExitCode code(LedgerException trouble) {
    return switch (trouble) {
      case LedgerException.Forked forked -> ExitCode.UNPROVEN;
      case LedgerException.Damaged damaged -> ExitCode.UNPROVEN;
      case LedgerException.NotStored lost -> ExitCode.FAILED;
      case LedgerException.Stopped stopped -> ExitCode.FAILED;
      case LedgerException.InUse other -> ExitCode.NOTHING_READABLE;
      case LedgerException.Frozen frozen -> ExitCode.NOTHING_READABLE;
      case LedgerException.Unfit unfit -> ExitCode.NOTHING_READABLE;
    };
  }

  private void defect(Exception failure) {
    if (isLackOfMemory(failure)) {
      terminal.say(NO_MEMORY);
      return;
    }
    terminal.say("Evenkeel failed. This is a defect of ours; please report what follows.");
    Throwable cause = failure;
    for (int depth = 0; cause != null && depth < CAUSES; depth++) {
      terminal.say(cause.toString());
      for (StackTraceElement frame : cause.getStackTrace()) {
        terminal.say("at " + frame);
      }
      cause = cause.getCause();
    }
  }

  private static boolean isLackOfMemory(Exception failure) {
    Throwable cause = failure;
    for (int depth = 0; cause != null && depth < CAUSES; depth++) {
      if (cause instanceof OutOfMemoryError) {
        return true;
      }
      cause = cause.getCause();
    }
    return false;
  }
}
