package org.evenkeel.forensics.database;

import com.google.re2j.Pattern;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.evenkeel.forensics.investigation.Artifact;
import org.evenkeel.forensics.investigation.Grade;
import org.jspecify.annotations.Nullable;

/// Gathers the administrators of every known platform and tells those that nobody made by the
/// platform's own hand.
final class Accounts {
  private static final int MOST = 200_000;

  /// Names that intruders' tools give.
  private static final Pattern ODD_LOGIN =
      Pattern.compile(
          "(?i)^(wp[-_]?(update|updates|support|security|backup|cron|system|demouser|adm|user)[-_\\d]*|wpadminns|"
              + "adminbackup|wpsupp[-_]?user|wp-blog|deleted-[a-z0-9]{6,}|[a-f0-9]{10,}|admin[-_]?[a-f0-9]{6,}|"
              + "(sys|system|support|service)[-_]?(admin|adm|user)\\d{2,})$");

  private static final Pattern HASH = Pattern.compile("^[0-9a-fA-F]{32}$");
  private static final Pattern THROWAWAY =
      Pattern.compile(
          "(?i)(mailinator|guerrillamail|yopmail|temp-?mail|10minutemail|sharklasers|trashmail|\\.(ru|cn|tk|top|xyz|invalid)$|^(wordpress|example)\\.)");

  private final List<Account> staff = new ArrayList<>();
  private final Map<Long, Account> wordpress = new HashMap<>();
  private final Set<Long> administrators = new HashSet<>();
  private final Set<Long> nicknamed = new HashSet<>();
  private boolean metadata;

  void row(Row row) {
    if (row.has("user_login", "user_pass", "user_registered")) {
      wordpress(row);
    } else if (row.has("user_id", "meta_key", "meta_value")) {
      metadata(row);
    } else if (row.has("username", "lognum", "is_active")) {
      magento(row);
    } else if (row.has("id_employee", "id_profile", "passwd")) {
      staff(row, "id_employee", "email", "email", "");
    } else if (row.has("user_id", "user_group_id", "username", "date_added")) {
      staff(row, "user_id", "username", "email", "date_added");
    } else if (row.has("admin_id", "admin_name", "admin_pass")) {
      staff(row, "admin_id", "admin_name", "admin_email", "");
    } else if (row.table().equals("administrator") && row.has("emailaddress", "userid")) {
      staff(row, "id", "emailaddress", "emailaddress", "createdat");
    }
  }

  private static long number(String text) {
    try {
      return Long.parseLong(text.strip());
    } catch (NumberFormatException e) {
      return -1;
    }
  }

  private void wordpress(Row row) {
    List<String> odd = new ArrayList<>();
    if (HASH.matcher(row.get("user_pass")).matches()) {
      odd.add("its password is stored as only a direct change of the database stores it");
    }
    long id = number(row.get("id"));
    if (wordpress.size() < MOST) {
      wordpress.put(
          id,
          new Account(
              row.place(""),
              id,
              row.get("user_login"),
              row.get("user_email"),
              row.get("user_registered"),
              odd));
    }
  }

  private void metadata(Row row) {
    metadata = true;
    long user = number(row.get("user_id"));
    String key = row.get("meta_key");
    if (key.endsWith("capabilities")
        && row.get("meta_value").contains("administrator")
        && administrators.size() < MOST) {
      administrators.add(user);
    } else if (key.equals("nickname") && nicknamed.size() < 10 * MOST) {
      nicknamed.add(user);
    }
  }

  private void magento(Row row) {
    List<String> odd = new ArrayList<>();
    String password = row.get("password");
    if (!password.isEmpty() && password.indexOf(':') < 0) {
      odd.add("its password is stored in a form that Magento does not write");
    }
    add(
        new Account(
            row.place(""),
            number(row.get("user_id")),
            row.get("username"),
            row.get("email"),
            row.get("created"),
            odd));
  }

  private void staff(Row row, String id, String login, String mail, String created) {
    add(
        new Account(
            row.place(""),
            number(row.get(id)),
            row.get(login),
            row.get(mail),
            row.get(created),
            List.of()));
  }

  private void add(Account account) {
    if (staff.size() < MOST) {
      staff.add(account);
    }
  }

  /// Accounts that speak against themselves.
  List<Artifact> rogue() {
    List<Artifact> found = new ArrayList<>(judged(staff, staff));
    List<Account> admins = admins().map(this::made).toList();
    found.addAll(judged(admins, List.copyOf(wordpress.values())));
    return found;
  }

  private Stream<Account> admins() {
    return wordpress.values().stream().filter(account -> administrators.contains(account.id()));
  }

  /// When those who may run the store were made, as far as their rows tell.
  List<Made> made() {
    return Stream.concat(staff.stream(), admins())
        .flatMap(
            account -> {
              Instant at = time(account.created());
              return at == null ? Stream.of() : Stream.of(new Made(account.where(), at));
            })
        .toList();
  }

  /// WordPress gives each account it makes a nickname.
  private Account made(Account account) {
    boolean past = metadata && !nicknamed.contains(account.id()) && !nicknamed.isEmpty();
    return past
        ? account.with(
            "it lacks what WordPress itself writes for each account, so it was put into the"
                + " database past it")
        : account;
  }

  private static List<Artifact> judged(List<Account> admins, List<Account> all) {
    List<Artifact> found = new ArrayList<>();
    for (Account admin : admins) {
      Account odd = admin;
      if (ODD_LOGIN.matcher(admin.login()).find()) {
        odd = odd.with("its name is one that intruders' tools give");
      }
      if (backdated(admin, all)) {
        odd = odd.with("it bears an earlier date than accounts that were made before it");
      }
      if (strangeMail(admin, admins)) {
        odd = odd.with("its mail address is at a host that no other administrator uses");
      }
      if (!odd.odd().isEmpty() && weight(odd) >= 2) {
        found.add(artifact(odd));
      }
    }
    return found;
  }

  private static int weight(Account account) {
    int weight = 0;
    for (String clause : account.odd()) {
      weight += clause.contains("mail address") ? 1 : 2;
    }
    return weight;
  }

  private static boolean strangeMail(Account admin, List<Account> admins) {
    boolean shared =
        admins.stream()
            .anyMatch(other -> other.id() != admin.id() && other.domain().equals(admin.domain()));
    return !shared && THROWAWAY.matcher(admin.domain()).find();
  }

  private static boolean backdated(Account admin, List<Account> all) {
    Instant own = time(admin.created());
    if (own == null) {
      return false;
    }
    Instant before =
        all.stream()
            .filter(other -> other.id() < admin.id() && other.id() > 0)
            .map(other -> time(other.created()))
            .filter(time -> time != null)
            .max(Comparator.naturalOrder())
            .orElse(own);
    return own.isBefore(before.minusSeconds(86_400));
  }

  static @Nullable Instant time(String written) {
    if (written.length() < 19 || written.startsWith("0000")) {
      return null;
    }
    try {
      return LocalDateTime.parse(written.substring(0, 19).replace(' ', 'T'))
          .toInstant(ZoneOffset.UTC);
    } catch (DateTimeParseException e) {
      return null;
    }
  }

  private static Artifact artifact(Account account) {
    String why =
        "The administrator '" + account.login() + "': " + String.join("; ", account.odd()) + ".";
    Grade grade = weight(account) >= 4 ? Grade.E4 : Grade.E3;
    return new Artifact("rogue-admin", account.where(), null, time(account.created()), why, grade);
  }
}
