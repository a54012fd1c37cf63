package org.evenkeel.ledger.stamp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Random;
import org.evenkeel.ledger.Desk;
import org.evenkeel.ledger.History;
import org.evenkeel.ledger.Ledger;
import org.evenkeel.ledger.bundle.Export;
import org.evenkeel.ledger.words.Unproven;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StampsTest {
  private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
  @TempDir private Path root;
  private Desk desk = new Desk(Path.of("."));
  private TestAuthority authority;

  @BeforeEach
  void keepsALedger() throws GeneralSecurityException, IOException {
    desk = new Desk(root).withNotes(3);
    authority = new TestAuthority(NOON);
  }

  private Stamps queued() {
    try (History history = desk.folder().read()) {
      desk.folder().heads().keepNew(history.head());
      desk.folder().stamps().queue(history.head());
    }
    return desk.folder().stamps();
  }

  private Path bundle() throws IOException {
    Path bundle = root.resolve("bundle");
    try (History history = desk.folder().read()) {
      new Export(history, desk.folder().heads().all(), desk.folder().stamps().handedOver())
          .whole(bundle);
    }
    return bundle;
  }

  @Test
  void aHeadWaitsUntilTheAuthorityCanBeReached() throws IOException {
    Stamps stamps = queued();

    assertThatThrownBy(
            () ->
                stamps.anchor(
                    request -> {
                      throw new IOException("no network");
                    },
                    authority.chain()))
        .hasMessage("no network");
    assertThat(stamps.all()).containsExactly(new Stamps.State(4, false));
    assertThat(stamps.anchor(authority, authority.chain())).isEqualTo(1);
    assertThat(stamps.all()).containsExactly(new Stamps.State(4, true));
    assertThat(stamps.anchor(authority, authority.chain())).isZero();
  }

  @Test
  void aStampIsHandedOverAndCheckedWithItsChain() throws IOException {
    var _ = queued().anchor(authority, authority.chain());
    try (Ledger ledger = desk.open()) {
      var _ = ledger.append(Desk.note("later"));
    }

    assertThat(StampedBundle.check(bundle(), authority.chain()))
        .singleElement()
        .satisfies(
            anchor -> {
              assertThat(anchor.entries()).isEqualTo(4);
              assertThat(anchor.stamped().time()).isEqualTo(NOON);
              assertThat(anchor.stamped().authority()).isEqualTo("CN=Test stamper");
            });
  }

  @Test
  void anAuthorityThatIsNotBelievedStampsNothing() throws Exception {
    TestAuthority stranger = new TestAuthority(NOON);

    assertThatThrownBy(() -> queued().anchor(stranger, authority.chain()))
        .isInstanceOf(Unproven.class)
        .hasMessageContaining("does not lead to one that is believed");
    assertThat(desk.folder().stamps().all()).containsExactly(new Stamps.State(4, false));
  }

  @Test
  void anAnswerToAnotherQuestionIsRefused() {
    byte[] other = Token.request("something else".getBytes());

    assertThatThrownBy(() -> queued().anchor(request -> authority.answer(other), authority.chain()))
        .isInstanceOf(Unproven.class)
        .hasMessageContaining("does not fit what it was asked");
  }

  @Test
  void aCertificateThatWasNotValidThenIsRefused() throws Exception {
    TestAuthority early = new TestAuthority(Instant.parse("2019-01-01T00:00:00Z"));

    assertThatThrownBy(() -> queued().anchor(early, early.chain())).isInstanceOf(Unproven.class);
  }

  @Test
  void noFlippedBitOfAStampIsBelieved() throws IOException {
    byte[] bytes = "a head".getBytes();
    byte[] answer = authority.answer(Token.request(bytes));
    Random random = new Random(3161);
    for (int round = 0; round < 500; round++) {
      byte[] flipped = answer.clone();
      int bit = random.nextInt(flipped.length * 8);
      flipped[bit / 8] ^= (byte) (1 << bit % 8);
      try {
        Stamped stamped = Token.check(flipped, bytes, authority.chain());
        assertThat(stamped.time()).isEqualTo(NOON); // a bit that says nothing, such as of a root
      } catch (Unproven expected) {
        assertThat(expected).hasMessageContaining("time-stamp");
      }
    }
  }

  @Test
  void aStampOfAnotherHeadIsNamed() throws IOException {
    var _ = queued().anchor(authority, authority.chain());
    Path bundle = bundle();
    byte[] other = authority.answer(Token.request("another ledger".getBytes()));
    Files.write(bundle.resolve("timestamps/000000000004.tsr"), other);

    assertThatThrownBy(() -> StampedBundle.check(bundle, authority.chain()))
        .hasMessage("timestamps/000000000004.tsr: the time-stamp is for something else");
  }

  @Test
  void anAuthorityOnTheWebIsAskedOnceAndFollowedNowhere() throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/tsa",
        exchange -> {
          byte[] answer = authority.answer(exchange.getRequestBody().readAllBytes());
          exchange.sendResponseHeaders(200, answer.length);
          exchange.getResponseBody().write(answer);
          exchange.close();
        });
    server.createContext(
        "/elsewhere",
        exchange -> {
          exchange.getResponseHeaders().add("Location", "/tsa");
          exchange.sendResponseHeaders(302, -1);
          exchange.close();
        });
    server.start();
    try {
      URI web = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
      Stamps stamps = queued();
      assertThatThrownBy(
              () -> stamps.anchor(new HttpAuthority(web.resolve("/elsewhere")), authority.chain()))
          .hasMessage("the authority answered with status 302");
      assertThat(stamps.anchor(new HttpAuthority(web.resolve("/tsa")), authority.chain()))
          .isEqualTo(1);
    } finally {
      server.stop(0);
    }
  }
}
