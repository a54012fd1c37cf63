package org.evenkeel.ledger.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.time.Duration;
import org.evenkeel.ledger.Desk;
import org.evenkeel.ledger.Fault;
import org.evenkeel.ledger.Ledger;
import org.evenkeel.ledger.Receipt;
import org.evenkeel.ledger.store.LedgerException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvidenceTest {
  private static final Origin WEB =
      new Origin("web1", "first copy", Duration.ofSeconds(-3), "Evenkeel test", "seal logs");

  @TempDir private Path root;
  private Desk desk = new Desk(Path.of("."));
  private Ledger ledger;
  private Vault vault = new Vault(Path.of("."));
  private Evidence evidence;
  private Path log = Path.of(".");

  @BeforeEach
  void hasALog() throws IOException {
    desk = new Desk(root);
    ledger = desk.create();
    vault = new Vault(desk.entries().resolve("evidence"));
    evidence = new Evidence(ledger, vault, desk.clock());
    log = Files.writeString(root.resolve("access.log"), "203.0.113.7 - - \"GET / HTTP/1.1\"\n");
  }

  @AfterEach
  void closes() {
    ledger.close();
  }

  private Item sealed(Path path) throws IOException {
    Receipt receipt = evidence.seal(path, "anna", WEB);
    return Item.of(ledger.history(), receipt.sequence());
  }

  private Path object(Item item) {
    return desk.entries().resolve(Vault.name(item.hash()));
  }

  @Test
  void aFileIsKeptUnderItsHashAndReadableOnly() throws IOException {
    Item item = sealed(log);

    assertThat(object(item)).hasSameBinaryContentAs(log);
    assertThat(Files.getPosixFilePermissions(object(item)))
        .containsExactly(PosixFilePermission.OWNER_READ);
    assertThat(item.facts().number("clockOffsetMillis")).isEqualTo(-3000);
    assertThat(item.facts().text("command")).contains("seal logs");
  }

  @Test
  void aFolderIsSealedWithAListOfWhatWasLeftOut() throws IOException {
    Path folder = Files.createDirectories(root.resolve("logs/old"));
    Files.copy(log, folder.resolve("a.log"));
    Files.writeString(folder.resolveSibling("b.log"), "b");
    Files.createSymbolicLink(folder.resolveSibling("passwd"), Path.of("/etc/passwd"));
    Item item = sealed(root.resolve("logs"));

    assertThat(object(item))
        .content()
        .contains("\"path\":\"b.log\"", "a link to /etc/passwd")
        .containsSubsequence("b.log", "old/a.log", "passwd");
    assertThat(item.facts().number("files")).isEqualTo(2);
    assertThat(item.facts().number("leftOut")).isEqualTo(1);
  }

  @Test
  void everyAccessCopyAndTransferIsOnRecord() throws IOException {
    Item item = sealed(log);
    try (InputStream in = evidence.read(item, "bert", "to investigate")) {
      assertThat(in.readAllBytes()).isEqualTo(Files.readAllBytes(log));
    }
    var _ = evidence.copy(item, root.resolve("copy.log"), "bert", "for the expert");
    var _ = evidence.transfer(item, "Dr. Chen, court expert", "bert", "ordered by the court");

    assertThat(Custody.of(ledger.history(), item.number()).steps())
        .extracting(step -> step.actor() + " " + step.what() + ": " + step.reason())
        .containsExactly(
            "bert accessed: to investigate",
            "bert copied: for the expert",
            "bert transferred: ordered by the court");
    assertThat(root.resolve("copy.log")).hasSameBinaryContentAs(log);
  }

  @Test
  void aFolderComesBackAsItWas() throws IOException {
    Path folder = Files.createDirectories(root.resolve("logs/deep/er"));
    Files.copy(log, folder.resolve("a.log"));
    Item item = sealed(root.resolve("logs"));
    var _ = evidence.copy(item, root.resolve("copy"), "bert", "to look");

    assertThat(root.resolve("copy/deep/er/a.log")).hasSameBinaryContentAs(log);
    assertThatThrownBy(() -> evidence.copy(item, root.resolve("copy"), "bert", "again"))
        .hasMessageContaining("is there already");
  }

  @Test
  void aChangedByteIsNeverServedSilently() throws IOException {
    Item item = sealed(log);
    Files.setPosixFilePermissions(
        object(item),
        java.util.Set.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE));
    Files.writeString(object(item), Files.readString(log).replace("203", "204"));

    assertThat(new VaultCheck(vault).run(ledger.history()))
        .extracting(Fault::toString)
        .containsExactly(
            Vault.name(item.hash()) + ": item 1: its bytes are not those that were sealed.");
    try (InputStream in = evidence.read(item, "bert", "to look")) {
      assertThatThrownBy(in::readAllBytes).isInstanceOf(LedgerException.Damaged.class);
    }
    assertThat(sealed(log).hash()).isEqualTo(item.hash()); // sealing again mends it
    assertThat(new VaultCheck(vault).run(ledger.history())).isEmpty();
  }

  @Test
  void onlySealedEvidenceIsAnItem() {
    assertThatThrownBy(() -> Item.of(ledger.history(), 0))
        .hasMessageContaining("Entry 0 is no sealed evidence");
    assertThatThrownBy(() -> Item.of(ledger.history(), 99)).hasMessageContaining("no entry 99");
  }

  @Test
  void theSheetShowsTheRecordAndEscapesIt() throws IOException {
    Path odd = Files.writeString(root.resolve("<img src=x>\u202Egnp.log"), "x");
    Item item = sealed(odd);
    var _ = evidence.transfer(item, "Chen & {printed}", "bert", "court");
    Custody custody = Custody.of(ledger.history(), item.number());
    String page = new CustodySheet(custody, desk.folder().keys(), desk.clock().instant()).page();

    assertThat(page)
        .contains(item.hash().hex(), "Chen &amp; &#123;printed}", "&lt;img src=x&gt;\\u202egnp.log")
        .contains("3 s behind the true time")
        .contains(ledger.history().head().checkpoint().root().base64());
    assertThat(page).doesNotContain("<img src=x", "<script", "url(");
  }
}
