package org.evenkeel.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.re2j.Pattern;
import com.microsoft.playwright.Page;
import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evenkeel.desk.access.Invitations;
import org.evenkeel.desk.access.People;
import org.evenkeel.desk.access.Person;
import org.evenkeel.desk.access.Role;
import org.evenkeel.desk.evidence.EvidenceRoom;
import org.evenkeel.desk.evidence.Uploads;
import org.evenkeel.desk.incident.Incidents;
import org.evenkeel.desk.incident.Opening;
import org.evenkeel.desk.investigate.Investigations;
import org.evenkeel.desk.report.CalendarLinks;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Every route of the desk, tried over HTTP by every role, by strangers, and by people of another
/// incident. The routes are the desk's own table, so that none can be forgotten.
@TestInstance(Lifecycle.PER_CLASS)
class EveryDoorTest {
  private static final Pattern LINK = Pattern.compile("<code>(http[^<]*/sign-in/invited[^<]*)<");

  private static final List<String> OWNED = List.of("piece", "job", "link", "upload");

  @TempDir static Path data;
  private Desk desk;
  private List<Route> routes;
  private final Map<Role, Visitor> visitors = new EnumMap<>(Role.class);
  private Visitor elsewhere;
  private Map<String, String> here;
  private Map<String, String> otherIncident;

  @BeforeAll
  void everybodyIsThere() throws Exception {
    desk = Desk.open(SharedPostgres.settings(data, List.of("true")));
    routes = Route.of(desk);
    Visitor lead = Visitor.setUp(desk);
    visitors.put(Role.LEAD, lead);
    Person ada = desk.context().getBean(People.class).all().getFirst();
    here = incident(ada);
    otherIncident = incident(ada);
    for (Role role : List.of(Role.RESPONDER, Role.LEGAL, Role.COMMUNICATIONS, Role.AUDITOR)) {
      visitors.put(role, invited(lead, role));
    }
    visitors.put(Role.GUEST, guest(ada, here.get("id")));
    elsewhere = guest(ada, otherIncident.get("id"));
  }

  @AfterAll
  void close() {
    desk.close();
  }

  private Map<String, String> incident(Person by) {
    var context = desk.context();
    String id =
        context
            .getBean(Incidents.class)
            .open(new Opening("Harbour Lamps", "", "odd orders", null, false), by);
    var content = new ByteArrayInputStream(new byte[] {'x'});
    String piece =
        context.getBean(EvidenceRoom.class).take(id, "access.log", content, by, "test").id();
    String job = context.getBean(Investigations.class).ask(id, List.of(piece), by);
    String link = context.getBean(CalendarLinks.class).make(id, by.id()).id();
    var file = new Uploads.Announced("access.log", 1, "test");
    String upload = context.getBean(Uploads.class).begin(id, file, by).id();
    return Map.of("id", id, "piece", piece, "job", job, "link", link, "upload", upload);
  }

  private Visitor invited(Visitor lead, Role role) throws Exception {
    lead.get("/people");
    String email = role.name().toLowerCase(Locale.ROOT) + "@store.example";
    var page = lead.post("/people", "name", "Somebody", "email", email, "role", role.name());
    return Visitor.invited(desk, page.find(LINK));
  }

  private Visitor guest(Person by, String incident) throws Exception {
    Instant until = Instant.now().plus(Duration.ofDays(1));
    String secret =
        desk.context()
            .getBean(Invitations.class)
            .invite(
                new Invitations.Wish(
                    "Guest", incident + "@guest.example", Role.GUEST, incident, until),
                by);
    return Visitor.invited(desk, "?code=" + secret);
  }

  @Test
  void aStrangerGetsNowhereButToWhereOneSignsIn() throws Exception {
    List<String> wrong = new ArrayList<>();
    for (Route route : routes) {
      Visitor stranger = new Visitor(desk.address());
      stranger.get("/sign-in");
      Visitor.Answer answer = stranger.call(route.method(), route.path(here));
      boolean away =
          answer.status() == 401
              || answer.status() == 403
              || answer.location().contains("/sign-in");
      if (!route.isOpen() && !away) {
        wrong.add(route + " let a stranger in: " + answer.status());
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void everyRoleGetsInWhereARouteSaysSoAndNowhereElse() throws Exception {
    List<String> wrong = new ArrayList<>();
    for (var visitor : visitors.entrySet()) {
      for (Route route : routes) {
        if (!route.pattern().equals("/sign-in/leave")) {
          visit(visitor.getValue(), visitor.getKey(), route, wrong);
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  private void visit(Visitor visitor, Role role, Route route, List<String> wrong) throws Exception {
    Visitor.Answer answer = visitor.call(route.method(), route.path(here));
    boolean in = answer.status() != 403 && answer.status() != 401;
    if (in != route.admits(role) || answer.status() >= 500) {
      wrong.add(route + " answered " + answer.status() + " to " + role);
    }
  }

  @Test
  void aGuestOfAnotherIncidentSeesNoSignOfThisOne() throws Exception {
    List<String> wrong = new ArrayList<>();
    for (Route route : routes.stream().filter(Route::isOfAnIncident).toList()) {
      int expected = route.admits(Role.GUEST) ? 404 : 403;
      int status = elsewhere.call(route.method(), route.path(here)).status();
      if (status != expected) {
        wrong.add(route + " answered " + status);
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void whatBelongsToOneIncidentIsNotFoundInAnother() throws Exception {
    List<String> wrong = new ArrayList<>();
    Map<String, String> mixed =
        Stream.concat(
                here.entrySet().stream().filter(each -> !each.getKey().equals("id")),
                Stream.of(Map.entry("id", otherIncident.get("id"))))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    for (Route route : routes.stream().filter(Route::isOfAnIncident).toList()) {
      boolean mixes = !Collections.disjoint(route.variables(), OWNED);
      int status =
          mixes ? visitors.get(Role.LEAD).call(route.method(), route.path(mixed)).status() : 404;
      if (status != 404) {
        wrong.add(route + " answered " + status);
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void aFormThatIsRefusedAnswersSo() throws Exception {
    Visitor lead = visitors.get(Role.LEAD);
    String incident = "/incidents/" + here.get("id");
    lead.get(incident + "/guests");
    var guest =
        lead.post(
            incident + "/guests",
            "name",
            "Expert",
            "email",
            "expert@outside.example",
            "at",
            "2020-01-01T10:00",
            "zone",
            "UTC");
    assertThat(guest.status()).isEqualTo(422);
    assertThat(guest.text()).contains("role=\"alert\"");
    assertThat(lead.post(incident + "/tasks", "text", " ").status()).isEqualTo(422);
    assertThat(lead.post(incident + "/notes", "text", "").status()).isEqualTo(422);
    assertThat(lead.post(incident + "/investigate").status()).isEqualTo(422);
    assertThat(lead.get(incident + "/guests").status()).isEqualTo(200);
  }

  @Test
  void whatOneDoesIsSeenByTheOtherAtOnce() throws Exception {
    String overview = desk.address().resolve("/incidents/" + otherIncident.get("id")).toString();
    Visitor lead = visitors.get(Role.LEAD);
    try (Somebody somebody = Somebody.atABrowser();
        Page one = somebody.page();
        Page other = somebody.page()) {
      one.context().addCookies(lead.cookiesOfABrowser());
      other.context().addCookies(visitors.get(Role.LEGAL).cookiesOfABrowser());
      one.navigate(overview);
      other.navigate(overview);
      one.getByText("Here now: Ada, Somebody").waitFor();
      other.getByText("Here now: Ada, Somebody").waitFor();
      lead.get("/incidents/" + otherIncident.get("id") + "/tasks");
      lead.post(
          "/incidents/" + otherIncident.get("id") + "/tasks", "text", "Call the host at once");
      other.locator("[data-part='cards']").getByText("Call the host at once").waitFor();
      other.locator("[data-part='changes']").getByText("Ada added a task").waitFor();
    }
  }

  @Test
  void everyRouteOfTheInterfaceIsInItsDescription() throws Exception {
    JsonNode paths =
        JsonMapper.shared()
            .readTree(new Visitor(desk.address()).get("/api/openapi.json").text())
            .path("paths");
    List<String> described = new ArrayList<>();
    paths.forEachEntry(
        (path, verbs) ->
            verbs.forEachEntry(
                (verb, _) -> described.add(verb.toUpperCase(Locale.ROOT) + " " + path)));
    assertThat(described)
        .containsExactlyInAnyOrderElementsOf(
            routes.stream()
                .filter(route -> route.pattern().startsWith("/api/v1/"))
                .map(Route::toString)
                .toList());
  }
}
