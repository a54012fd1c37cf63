package org.evenkeel.forensics.investigation;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;

/// The trade's words, said so that the owner of a store understands them.
public final class Gloss {
  private static final Map<String, String> TECHNIQUES =
      Map.ofEntries(
          Map.entry("sql-injection", "database commands smuggled into a request"),
          Map.entry(
              "commands-run", "commands of the operating system that the server was made to run"),
          Map.entry("command-injection", "system commands smuggled into a request"),
          Map.entry("code-injection", "program code smuggled into a request"),
          Map.entry("remote-code-execution", "their own programs run on the server"),
          Map.entry("object-injection", "a crafted object that the store unpacked and trusted"),
          Map.entry("template-injection", "commands hidden in a text template"),
          Map.entry("path-traversal", "files read outside the store's folder"),
          Map.entry("file-inclusion", "the store made to load a foreign file"),
          Map.entry("file-upload", "a program uploaded where only pictures belong"),
          Map.entry("cross-site-scripting", "a script planted in a page that others open"),
          Map.entry("server-side-request-forgery", "the store made to fetch addresses for them"),
          Map.entry("xml-external-entity", "files read through a crafted XML document"),
          Map.entry("guessed-password", "passwords tried until one fitted"),
          Map.entry("credential-stuffing", "passwords stolen elsewhere, tried here"),
          Map.entry("unrestricted-upload", "files accepted that can run as programs"),
          Map.entry("stolen-credential", "a password or key that they already had"),
          Map.entry("broken-access-control", "pages of others opened by changing a number"),
          Map.entry("authentication-bypass", "a way around the sign-in"),
          Map.entry("exposed-backup", "a backup that anyone could fetch"),
          Map.entry("exposed-repository", "the program's history, open to anyone"),
          Map.entry("code-planted", "a program put into the store"),
          Map.entry("page-code-changed", "a script put into the store's pages"),
          Map.entry("payment-settings", "where the money goes, or how it is taken"),
          Map.entry("database-console", "a page that gives the database away"),
          Map.entry("data-export", "a list taken out through the store's own export"),
          Map.entry("lists-pulled", "whole lists fetched page after page"),
          Map.entry("gift-card-enumeration", "codes tried until some were worth money"),
          Map.entry("forged-payment", "the store told that something was paid which was not"),
          Map.entry("misused-permission", "a colleague's rights, used for something else"),
          Map.entry("supply-chain", "an extension that came with their program inside"),
          Map.entry("database-dump", "a copy of the whole database"),
          Map.entry("weak-credential", "a password that could be found by trying"),
          Map.entry("valid-account", "a sign-in with a password they should not have"),
          Map.entry("stolen-session", "a sign-in taken over from someone else"),
          Map.entry("forged-token", "a key of the store's interface, made up or stolen"),
          Map.entry("exposed-export", "a list of customers or orders that anyone could fetch"),
          Map.entry("exposed-secret", "a file with passwords or keys that anyone could fetch"),
          Map.entry("backup-download", "a backup that anyone could fetch"),
          Map.entry("web-shell", "a back door: a page that runs their commands"),
          Map.entry("webshell", "a back door: a page that runs their commands"),
          Map.entry("skimmer", "a script that copies what customers type at checkout"),
          Map.entry("modified-core", "a file of the store software that was changed"),
          Map.entry("dropper", "a file that brings or hides a program"),
          Map.entry("uploader", "a page that takes any file from anyone"),
          Map.entry("packed-code", "code made unreadable, and run"),
          Map.entry("backdoor-config", "a setting that runs their programs"),
          Map.entry("cron-job", "a job that brings them back by the clock"),
          Map.entry("database-code", "code in the database that runs by itself"),
          Map.entry("injected-template", "commands where a customer types"),
          Map.entry("rogue-admin", "an administrator that nobody of yours created"),
          Map.entry("injected-script", "a foreign script in the store's pages"),
          Map.entry("removed-lines", "in lines that are missing from the logs"),
          Map.entry("before-coverage", "earlier than the evidence reaches"),
          Map.entry("hidden-request", "in a part of a request that the logs do not keep"),
          Map.entry("other-channel", "not through the web"));

  private static final Map<String, String> REACH =
      Map.of(
          "R0", "nothing shows that it was reached",
          "R1", "could be reached",
          "R2", "was opened, or copied while it was typed",
          "R3", "left the store",
          "R4", "was seen outside");

  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm:ss 'UTC'", Locale.ENGLISH)
          .withZone(ZoneOffset.UTC);

  private Gloss() {}

  /// `3 Jul 2026, 04:45:52 UTC`.
  public static String moment(Instant at) {
    return MOMENT.format(at);
  }

  /// `sql-injection` as `SQL injection (database commands smuggled into a request)`. Numbers of
  /// weaknesses, such as CVEs, stay as they are.
  public static String technique(String name) {
    if (name.isEmpty() || !Character.isLowerCase(name.charAt(0))) {
      return name;
    }
    String gloss = TECHNIQUES.get(name);
    return gloss == null ? name(name) : name(name) + " (" + gloss + ')';
  }

  /// The same without its explanation: `sql-injection` as `SQL injection`.
  static String name(String name) {
    return name.replace('-', ' ').replace("sql ", "SQL ").replace("xml ", "XML ");
  }

  /// How far data got, from `R0` to `R4`.
  public static String reach(String level) {
    return REACH.getOrDefault(level, level);
  }

  /// A kind of data, at the beginning of a sentence: `payment` as `Payment data`.
  public static String data(String category) {
    if (category.equals("credentials")) {
      return "Passwords and sign-ins";
    }
    return category.isEmpty()
        ? "Data"
        : Character.toUpperCase(category.charAt(0)) + category.substring(1) + " data";
  }

  /// Which data of whom; what belongs to the store itself has no people.
  public static String whose(String category, Exposure.People people) {
    return category.equals("secrets")
        ? "Passwords and keys of the store itself"
        : data(category) + " of " + people(people);
  }

  /// How many people, with the bounds of it.
  public static String people(Exposure.People people) {
    if (people.max() < 0) {
      return people.min() > 0
          ? "at least " + counted(people.min())
          : "people whose number nobody knows yet";
    }
    if (people.min() == people.max()) {
      return counted(people.best());
    }
    return String.format(
        Locale.ENGLISH,
        "about %s (at least %,d, at most %,d)",
        counted(people.best()),
        people.min(),
        people.max());
  }

  private static String counted(long people) {
    return String.format(Locale.ENGLISH, people == 1 ? "%d person" : "%,d people", people);
  }

  public static String phase(Phase phase) {
    return switch (phase) {
      case RECON -> "looked around";
      case ACCESS -> "signed in or tried to";
      case EXPLOIT -> "attacked";
      case PERSIST -> "worked on staying";
      case COLLECT -> "reached for data";
      case EXFIL -> "took data out";
      case ABUSE -> "misused the store";
    };
  }

  public static String grade(Grade grade) {
    return switch (grade) {
      case E0 -> "noise that every site sees";
      case E1 -> "an attempt, aimed at this store";
      case E2 -> "an attempt with an unusual answer";
      case E3 -> "only possible after success";
      case E4 -> "success, told by more than one kind of trace";
      case E5 -> "success, with what they left behind in hand";
    };
  }

  /// `87 % sure: probable`.
  public static String sureness(double confidence) {
    return Sureness.percent(confidence) + " % sure: " + Sureness.of(confidence).word();
  }
}
