package org.evenkeel.desk.assess;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.evenkeel.desk.assess.Question.Option;
import org.evenkeel.desk.assess.Question.Row;
import org.evenkeel.desk.incident.Fact;

/// All questions of the triage, in the order in which they are asked, and which of them an earlier
/// answer makes superfluous.
public final class Questions {
  private static final Question KINDS =
      new Question.Each(
          "kinds",
          "What does it look like?",
          "It decides what to look at first. Several can be true at once.",
          Arrays.stream(BreachKind.values())
              .map(kind -> new Row(kind.key(), kind.title(), kind.sign(), ""))
              .toList());
  private static final Question CAUSE =
      new Question.OneOf(
          "cause",
          "Where did it come from?",
          "Laws ask for the cause, and an attack weighs more than a mistake.",
          "cause",
          List.of(
              new Option("external-attack", "From outside", "An attack by strangers."),
              new Option("insider", "From inside", "Somebody who works or worked here."),
              new Option("error", "By mistake", ""),
              new Option("theft", "By theft", "Of a computer, a disk, a paper."),
              new Option("loss", "By loss", ""),
              new Option("malfunction", "By a fault of a program", "")));
  private static final Question DATA =
      new Question.Each(
          "data",
          "Which data is affected?",
          "Confirmed is what somebody or some evidence shows. Suspected is enough to be careful;"
              + " ruled out needs a reason.",
          Arrays.stream(HeldData.values())
              .map(data -> new Row(data.key(), data.title(), "", data.evidenceKey()))
              .toList());
  private static final Question PASSWORDS =
      new Question.OneOf(
          "passwords",
          "How were the passwords kept?",
          "Fast hashes without salt count as readable; slow salted ones do not.",
          "passwords",
          List.of(
              new Option(
                  "bcrypt", "bcrypt", "WordPress since 6.8, Shopware, Medusa, most frameworks."),
              new Option("argon2", "Argon2", "Magento since 2.4.4."),
              new Option("scrypt", "scrypt", ""),
              new Option("pbkdf2", "PBKDF2", ""),
              new Option("salted-sha256", "SHA-256 with salt", "Older Magento."),
              new Option("sha256", "SHA-256 without salt", ""),
              new Option("sha1", "SHA-1", "Older OpenCart."),
              new Option("md5", "MD5", "Old PrestaShop and osCommerce."),
              new Option("plain", "Readable as they are", "")));
  private static final Question EFFECT =
      new Question.Each(
          "effect",
          "What happened to the data?",
          "Some laws ask whether it was copied, others whether anybody could look at it.",
          List.of(
              new Row(
                  "effect.copied", "It was copied", "Downloaded, sent away, sold.", "seen.copied"),
              new Row("effect.accessed", "Somebody looked at it", "", "seen.accessed"),
              new Row("effect.altered", "It was changed", "", ""),
              new Row("effect.unavailable", "It is lost, or out of reach", "", "")));
  private static final Question ENCRYPTED =
      new Question.Each(
          "encryption",
          "Was it encrypted?",
          "Encrypted data, with its key safe, ends many duties. TLS and hashed passwords are no"
              + " encryption in this sense.",
          List.of(
              new Row("encrypted", "The data was encrypted", "", ""),
              new Row("keyTaken", "The key was within reach, too", "", "")));
  private static final Question ESTABLISHED =
      new Question.Places(
          "established",
          "Where is the store established?",
          "It decides which authority leads.",
          "store.established");
  private static final Question PEOPLE =
      new Question.People(
          "people",
          "How many people are affected, and where do they live?",
          "The law of the place where people live counts. Leave a number empty as long as nobody"
              + " knows it.");
  private static final Question CARDS =
      new Question.AnyOf(
          "cards",
          "Which cards does the store take?",
          "Card contracts have clocks of their own.",
          "cards",
          List.of(
              new Option("visa", "Visa", ""),
              new Option("mastercard", "Mastercard", ""),
              new Option("amex", "American Express", ""),
              new Option("discover", "Discover", ""),
              new Option("jcb", "JCB", ""),
              new Option("other", "Others", "")));
  private static final List<Question> LAST = LaterQuestions.ALL;

  private Questions() {}

  /// Those that are asked, as the facts stand.
  public static List<Question> of(Map<String, Fact> facts) {
    return Stream.concat(
            Stream.of(KINDS, CAUSE, DATA, PASSWORDS, EFFECT, ENCRYPTED, ESTABLISHED, PEOPLE, CARDS),
            LAST.stream())
        .filter(question -> isAsked(question, facts))
        .toList();
  }

  private static boolean isAsked(Question question, Map<String, Fact> facts) {
    return switch (question.code()) {
      case "passwords" ->
          holds(facts, HeldData.PASSWORD_HASH.key()) || holds(facts, HeldData.PASSWORD.key());
      case "encryption", "identity", "harm" ->
          Arrays.stream(HeldData.values()).anyMatch(data -> holds(facts, data.key()));
      default -> true;
    };
  }

  private static boolean holds(Map<String, Fact> facts, String key) {
    Fact fact = facts.get(key);
    return fact != null && fact.holds();
  }

  /// The question at an address.
  public static Optional<Question> at(String code, Map<String, Fact> facts) {
    return of(facts).stream().filter(question -> question.code().equals(code)).findFirst();
  }

  /// Whether somebody has answered it.
  public static boolean isAnswered(Question question, Map<String, Fact> facts) {
    return switch (question) {
      case Question.People _ -> facts.keySet().stream().anyMatch(key -> key.startsWith("people."));
      case Question.Each each -> each.keys().stream().anyMatch(facts::containsKey);
      case Question.OneOf one -> facts.containsKey(one.key());
      case Question.AnyOf any -> facts.containsKey(any.key());
      case Question.Places places -> facts.containsKey(places.key());
    };
  }

  /// The first that nobody has answered.
  public static Optional<Question> next(Map<String, Fact> facts) {
    return of(facts).stream().filter(question -> !isAnswered(question, facts)).findFirst();
  }
}
