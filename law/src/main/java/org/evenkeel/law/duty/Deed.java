package org.evenkeel.law.duty;

import org.evenkeel.law.code.Confidence;

/// What a duty asks somebody to do, in a few words.
public final class Deed {
  private Deed() {}

  /// Such as "Tell the affected residents" or "See to: engage PFI".
  public static String words(Duty duty) {
    return switch (duty.rule().tells().kind()) {
      case RECORD, INTERNAL, FORENSIC -> "See to: " + lower(recipient(duty));
      case INDIVIDUALS -> "Tell " + lower(recipient(duty));
      case AUTHORITY,
          CRA,
          CONTROLLER,
          CERT,
          CARD_BRAND,
          ACQUIRER,
          INVESTORS,
          MEDIA,
          OTHER_ORGANISATION,
          INSURER ->
          "Tell " + recipient(duty);
    };
  }

  /// Who is told.
  public static String recipient(Duty duty) {
    return duty.recipient().isEmpty() ? duty.rule().tells().kind().words() : duty.recipient();
  }

  /// What stands beside everything that is not sure, empty where it is.
  public static String doubt(Duty duty) {
    Confidence confidence = duty.rule().file().grounds().confidence();
    return confidence == Confidence.HIGH ? "" : "confidence " + confidence.code();
  }

  /// Whether the recipient's address was written down from memory, and never seen.
  public static boolean isAddressUnseen(Duty duty) {
    String sources = duty.rule().file().grounds().sources();
    boolean memory = duty.rule().file().grounds().kind().equals("memory");
    return memory || sources.contains("address from memory") || sources.contains("address memory");
  }

  /// The recipient's address, with a word of warning where nobody has seen it; empty without one.
  public static String address(Duty duty) {
    String at = duty.rule().tells().at();
    return at.isEmpty() || !isAddressUnseen(duty) ? at : at + " (from memory: check it)";
  }

  /// A sentence's first letter goes down; an abbreviation stays as it is.
  private static String lower(String text) {
    boolean word = text.length() > 1 && Character.isLowerCase(text.charAt(1));
    return word ? Character.toLowerCase(text.charAt(0)) + text.substring(1) : text;
  }
}
