package org.evenkeel.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Signing in through an organisation's own provider, with a real one.
class ProviderTest {
  private static final TestProvider.Vouched BEN =
      new TestProvider.Vouched("ben-1", "ben@store.example", true);

  @TempDir static Path data;
  private static Desk desk;
  private static TestProvider provider;

  @BeforeAll
  static void aDeskThatKnowsAProvider() throws Exception {
    int port = freePort();
    var settings =
        new DeskSettings.Provider(
            TestProvider.issuer(port), TestProvider.CLIENT, TestProvider.SECRET, "Harbour");
    var outside =
        new DeskSettings.Outside(
            Optional.empty(), new DeskSettings.Tls.None(), Optional.of(settings));
    desk =
        Desk.open(
            new DeskSettings(data, "127.0.0.1", 0, Optional.empty(), List.of("true"), outside));
    var unreachable = new Visitor(desk.address()).get("/sign-in/provider");
    assertThat(unreachable.location()).contains("refused=unreachable");
    provider =
        new TestProvider(port, desk.address().resolve("/sign-in/provider-answer").toString());
    Visitor lead = Visitor.setUp(desk);
    lead.get("/people");
    lead.post("/people", "name", "Ben", "email", BEN.email(), "role", "RESPONDER");
  }

  private static int freePort() throws IOException {
    try (ServerSocket free = new ServerSocket(0)) {
      return free.getLocalPort();
    }
  }

  @AfterAll
  static void close() {
    provider.close();
    desk.close();
  }

  /// Goes through the provider and returns where the desk leads afterwards.
  private static String arrive(Visitor visitor, TestProvider.Vouched someone) throws Exception {
    return visitor.get(answer(visitor, someone)).location();
  }

  /// The address with which the provider sends somebody back.
  private static String answer(Visitor visitor, TestProvider.Vouched someone) throws Exception {
    provider.signIn(someone);
    assertThat(visitor.get("/sign-in").text()).contains("Sign in with Harbour");
    String asked = visitor.get(visitor.get("/sign-in/provider?back=/people").location()).location();
    assertThat(asked).contains("code_challenge_method=S256", "state=", "nonce=");
    return visitor.get(asked).location();
  }

  @Test
  void whoWasInvitedComesInAndStillNeedsASecondFactor() throws Exception {
    Visitor ben = new Visitor(desk.address());
    assertThat(arrive(ben, BEN)).endsWith("/sign-in/code?back=%2Fpeople");
    assertThat(ben.get("/").location()).contains("/sign-in/code");
    assertThat(ben.get("/sign-in/code").location()).endsWith("/sign-in/app");
    ben.setUpApp();
    assertThat(ben.get("/account").text()).contains("Ben");
    Visitor later = new Visitor(desk.address());
    assertThat(arrive(later, BEN)).contains("/sign-in/code");
    assertThat(later.get("/").location()).contains("/sign-in/code");
  }

  @Test
  void whoWasNotInvitedStaysOutside() throws Exception {
    var stranger = new TestProvider.Vouched("eve", "eve@store.example", true);
    Visitor eve = new Visitor(desk.address());
    assertThat(arrive(eve, stranger)).endsWith("refused=not-invited");
    assertThat(eve.get("/").location()).contains("/sign-in");
    assertThat(eve.get("/sign-in?refused=not-invited").text()).contains("Ask a lead to invite");
  }

  @Test
  void anAddressThatNobodyVerifiedProvesNothing() throws Exception {
    var claims = new TestProvider.Vouched("x", "ada@store.example", false);
    assertThat(arrive(new Visitor(desk.address()), claims)).endsWith("refused=not-verified");
  }

  @Test
  void anAccountThatTookOverAnAddressIsSomebodyElse() throws Exception {
    var ada = new TestProvider.Vouched("ada-1", "ada@store.example", true);
    var next = new TestProvider.Vouched("ada-2", "ada@store.example", true);
    assertThat(arrive(new Visitor(desk.address()), ada)).contains("/sign-in/code");
    assertThat(arrive(new Visitor(desk.address()), next)).endsWith("refused=somebody-else");
    var moved = new TestProvider.Vouched("ada-1", "ada@elsewhere.example", false);
    assertThat(arrive(new Visitor(desk.address()), moved)).contains("/sign-in/code");
  }

  @Test
  void anAnswerFitsOnlyTheBrowserThatAskedAndOnlyOnce() throws Exception {
    Visitor asker = new Visitor(desk.address());
    String answer = answer(asker, BEN);
    assertThat(new Visitor(desk.address()).get(answer).location()).endsWith("refused=failed");
    String forged = answer.replaceAll("state=[^&]+", "state=forged");
    assertThat(asker.get(forged).location()).endsWith("refused=failed");
    Visitor again = new Visitor(desk.address());
    String used = answer(again, BEN);
    assertThat(again.get(used).location()).contains("/sign-in/code");
    assertThat(again.get(used).location()).endsWith("refused=failed");
  }
}
