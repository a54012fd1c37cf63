package org.evenkeel.law.code;

/// A moment that a clock may start at.
public enum Moment implements Coded {
  SUSPICION("suspicion", "it was first suspected"),
  AWARENESS("awareness", "you became aware"),
  DISCOVERY("discovery", "the breach was found"),
  DETERMINATION("determination", "you settled that there was a breach"),
  HARM_DETERMINATION("harmDetermination", "you settled that harm is likely"),
  CONFIRMATION("confirmation", "the breach was confirmed"),
  SCOPE_KNOWN("scopeKnown", "its extent was known"),
  ASSESSMENT("assessment", "the assessment was finished"),
  SIGNIFICANCE("significance", "it was judged significant"),
  MATERIALITY("materiality", "it was judged material"),
  NOTICE_SENT("noticeSent", "the letters went out"),
  AUTHORITY_TOLD("authorityTold", "the authority was told"),
  RANSOM_PAID("ransomPaid", "a ransom was paid"),
  HANDLING_ENDED("handlingEnded", "the handling ended"),
  PFI_DEMANDED("pfiDemanded", "a forensic investigator was demanded"),
  CLASSIFIED_MAJOR("classifiedMajor", "it was classified as major");

  private final String code;
  private final String words;

  Moment(String code, String words) {
    this.code = code;
    this.words = words;
  }

  @Override
  public String code() {
    return code;
  }

  /// In plain English.
  public String words() {
    return words;
  }
}
