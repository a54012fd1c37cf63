package org.evenkeel.desk.api;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.evenkeel.desk.access.Person;
import org.evenkeel.desk.access.SignedIn;
import org.evenkeel.desk.frame.Fault;
import org.evenkeel.desk.frame.Wrong;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/// A request of a program: who makes it, and what its headers say of pages, versions and
/// repetition. An endpoint takes it as a parameter and answers with one of its methods.
public final class ApiCall {
  private static final int USUAL = 100;
  private static final int MOST = 500;

  private final HttpServletRequest request;
  private final SignedIn who;
  private final ApiParts parts;

  ApiCall(HttpServletRequest request, SignedIn who, ApiParts parts) {
    this.request = request;
    this.who = who;
    this.parts = parts;
  }

  public SignedIn who() {
    return who;
  }

  public Person person() {
    return who.person();
  }

  /// Shows one thing, with its version.
  public ResponseEntity<String> show(Object thing) {
    String body = json(thing);
    return ResponseEntity.ok()
        .eTag(Etag.of(body).text())
        .contentType(MediaType.APPLICATION_JSON)
        .body(body);
  }

  /// Shows a short list as a whole.
  public <T> ResponseEntity<String> whole(List<T> all) {
    return show(new Listing<>(all, null));
  }

  /// Shows a page of a list in the order of its identifiers, which is the order of time.
  public <T> ResponseEntity<String> list(List<T> all, Function<T, String> id) {
    String cursor = request.getParameter("cursor");
    String list = request.getRequestURI();
    String after = cursor == null ? "" : parts.cursors().read(list, cursor);
    int limit = limit();
    List<T> rest =
        all.stream()
            .filter(item -> id.apply(item).compareTo(after) > 0)
            .sorted(Comparator.comparing(id))
            .limit(limit + 1L)
            .toList();
    List<T> page = rest.subList(0, Math.min(limit, rest.size()));
    String next =
        rest.size() > limit ? parts.cursors().after(list, id.apply(page.getLast())) : null;
    ResponseEntity.BodyBuilder answer = ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON);
    if (next != null) {
      answer.header(
          HttpHeaders.LINK, "<" + list + "?limit=" + limit + "&cursor=" + next + ">; rel=\"next\"");
    }
    return answer.body(json(new Listing<>(page, next)));
  }

  /// Something long that knows by itself where a page begins.
  @FunctionalInterface
  public interface Pages<T> {
    /// @param last the mark of the last item that was shown; empty at the beginning
    List<T> after(String last, int most);
  }

  /// Shows a page of something long.
  ///
  /// @param mark what a cursor keeps of an item
  public <T> ResponseEntity<String> pages(Pages<T> all, Function<T, String> mark) {
    String cursor = request.getParameter("cursor");
    String list = request.getRequestURI();
    int limit = limit();
    List<T> rest = all.after(cursor == null ? "" : parts.cursors().read(list, cursor), limit + 1);
    List<T> page = rest.subList(0, Math.min(limit, rest.size()));
    String next =
        rest.size() > limit ? parts.cursors().after(list, mark.apply(page.getLast())) : null;
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_JSON)
        .body(json(new Listing<>(page, next)));
  }

  /// A page of a list.
  ///
  /// @param next the cursor of the next page, if there is one
  record Listing<T>(List<T> items, @Nullable String next) {}

  private int limit() {
    String limit = request.getParameter("limit");
    try {
      int number = limit == null ? USUAL : Integer.parseInt(limit);
      if (number >= 1 && number <= MOST) {
        return number;
      }
    } catch (NumberFormatException e) {
      throw new Wrong(Fault.UNREADABLE, "'limit' is a number.");
    }
    throw new Wrong(Fault.UNREADABLE, "'limit' is between 1 and " + MOST + ".");
  }

  /// Makes something, once for each `Idempotency-Key`.
  ///
  /// @param said the body of the request
  public ResponseEntity<String> make(Object said, Supplier<Made> act) {
    return answer(said, () -> kept(201, act.get()));
  }

  /// Makes something whose answer is a secret: it is not kept, so it cannot be asked for twice.
  public ResponseEntity<String> makeSecret(Supplier<Made> act) {
    return answered(new Answers.Given(parts.together(() -> kept(201, act.get())), false));
  }

  /// Begins something that ends later, once for each `Idempotency-Key`.
  public ResponseEntity<String> begin(Object said, Supplier<Made> act) {
    return answer(said, () -> kept(202, act.get()));
  }

  private Answers.Kept kept(int status, Made made) {
    return new Answers.Kept(status, made.location(), json(made.body()));
  }

  private ResponseEntity<String> answer(Object said, Supplier<Answers.Kept> act) {
    String key = request.getHeader("Idempotency-Key");
    if (key == null) {
      return answered(new Answers.Given(parts.together(act), false));
    }
    String asked = request.getMethod() + " " + request.getRequestURI() + "\n" + json(said);
    return answered(parts.answers().once(new Answers.Asked(person().id(), key, asked), act));
  }

  private static ResponseEntity<String> answered(Answers.Given given) {
    ResponseEntity.BodyBuilder answer =
        ResponseEntity.status(given.kept().status())
            .location(URI.create(given.kept().location()))
            .eTag(Etag.of(given.kept().body()).text())
            .contentType(MediaType.APPLICATION_JSON);
    if (given.replayed()) {
      answer.header("Idempotency-Replayed", "true");
    }
    return answer.body(given.kept().body());
  }

  /// Changes something that has a version, if it is still what `If-Match` names.
  ///
  /// @param current what the interface shows of it; asked before and after the change
  public ResponseEntity<String> change(Supplier<Optional<?>> current, Runnable change) {
    Versions.Said said =
        new Versions.Said(
            request.getHeader(HttpHeaders.IF_MATCH), request.getHeader(HttpHeaders.IF_NONE_MATCH));
    String body =
        parts
            .versions()
            .change(request.getRequestURI(), said, () -> current.get().map(this::json), change);
    return ResponseEntity.ok()
        .eTag(Etag.of(body).text())
        .contentType(MediaType.APPLICATION_JSON)
        .body(body);
  }

  private String json(Object thing) {
    return parts.json().writeValueAsString(thing);
  }
}
