package org.evenkeel.ledger.store;

/// Why the ledger did not do what it was asked. The message is a sentence for the person in charge;
/// the type tells what to do next.
public abstract sealed class LedgerException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private LedgerException(String sentence, Throwable cause) {
    super(sentence, cause);
  }

  private LedgerException(String sentence) {
    super(sentence);
  }

  /// Nothing was kept, and nothing is broken: try again when the cause is gone, such as a full
  /// disk.
  public static final class NotStored extends LedgerException {
    private static final long serialVersionUID = 1;

    public NotStored(String sentence, Throwable cause) {
      super(sentence, cause);
    }
  }

  /// What is on disk is uncertain. This instance writes no more; the next opening finds out.
  public static final class Stopped extends LedgerException {
    private static final long serialVersionUID = 1;

    public Stopped(String sentence, Throwable cause) {
      super(sentence, cause);
    }
  }

  /// Someone else writes to this ledger right now.
  public static final class InUse extends LedgerException {
    private static final long serialVersionUID = 1;

    public InUse(String ledger) {
      super(
          "Another process writes to "
              + ledger
              + ". One ledger has one writer: end the other one, or wait for it.");
    }
  }

  /// The last signed head and the entries do not belong together: a fork would be signed.
  public static final class Forked extends LedgerException {
    private static final long serialVersionUID = 1;

    public Forked(String sentence) {
      super(sentence);
    }
  }

  /// What was stored has changed since.
  public static final class Damaged extends LedgerException {
    private static final long serialVersionUID = 1;
    private final String file;
    private final String sentence;

    /// @param file that is damaged, and where in it
    public Damaged(String file, String sentence) {
      super(file + ": " + sentence);
      this.file = file;
      this.sentence = sentence;
    }

    /// What is wrong with it, without its name.
    public String sentence() {
      return sentence;
    }

    public String file() {
      return file;
    }
  }

  /// The ledger was closed for good by someone; reading goes on.
  public static final class Frozen extends LedgerException {
    private static final long serialVersionUID = 1;

    public Frozen(String sentence) {
      super(sentence);
    }
  }

  /// A file of settings or keys is missing or cannot be used; nothing was changed.
  public static final class Unfit extends LedgerException {
    private static final long serialVersionUID = 1;

    public Unfit(String sentence) {
      super(sentence);
    }
  }
}
