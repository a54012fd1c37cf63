package org.evenkeel.simulator.scenario;

/// The story of the upload, seen through a content network: no address is the intruder's.
final class BehindNetwork extends UploadShell {
  @Override
  public String name() {
    return "cdn-masked";
  }

  @Override
  public String title() {
    return "An unguarded upload behind a content network, whose addresses are all the log has.";
  }

  @Override
  public boolean masked() {
    return true;
  }
}
