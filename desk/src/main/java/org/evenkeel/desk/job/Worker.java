package org.evenkeel.desk.job;

/// Does one kind of job.
public interface Worker {
  /// The kind, as it stands in the database.
  String kind();

  /// Does the work. A job that was broken off is done anew from its beginning.
  ///
  /// @throws JobFailed with a sentence for people
  void work(Run run) throws InterruptedException;

  /// A job that is being done.
  interface Run {
    String id();

    String incident();

    /// What the work is about, as it was asked for.
    String task();

    /// Tells how far the work is.
    ///
    /// @throws InterruptedException when somebody cancelled it, or it was given to another process
    void at(String stage, long done, long total) throws InterruptedException;
  }
}
