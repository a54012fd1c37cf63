package org.evenkeel.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PaperTest {
  private static final String PAGE =
      """
      <!DOCTYPE html>
      <html lang="en"><head><title>Custody sheet</title>
      <style>code { font-family: 'DejaVu Sans Mono' }
        table { border-collapse: collapse } th, td { border: 1px solid #888; padding: 3px }</style>
      </head><body>
      <h1>Custody sheet</h1>
      <p>Zażółć gęślą jaźń · Grüße · Ταχεία αλώπηξ · Съешь же ещё · <b>bold</b> · <code>sha256</code></p>
      <table><thead><tr><th scope="col">What</th><th scope="col">Hash</th></tr></thead>
      <tbody><tr><td>access.log</td><td><code>9f86d081</code></td></tr></tbody></table>
      <ul><li>One</li><li>Two</li></ul>
      </body></html>
      """;

  @Test
  void aPageIsArchivableAndAccessible() throws IOException {
    byte[] pdf = new Paper().print(PAGE).pdf();

    assertThat(Conformance.complaints(pdf, "2a")).isEmpty();
    assertThat(Conformance.complaints(pdf, "ua1")).isEmpty();
  }

  @Test
  void lettersOfEuropeCanBeReadBack() throws IOException {
    assertThat(text(new Paper().print(PAGE)))
        .contains("Zażółć gęślą jaźń", "Ταχεία αλώπηξ", "Съешь же ещё", "9f86d081");
  }

  @Test
  void everyFontIsEmbedded() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(new Paper().print(PAGE).pdf())) {
      var resources = pdf.getPage(0).getResources();
      for (COSName name : resources.getFontNames()) {
        assertThat(resources.getFont(name).isEmbedded()).isTrue();
      }
      assertThat(resources.getFontNames()).isNotEmpty();
    }
  }

  @Test
  void aFileOfTheMachineIsNotRead(@TempDir Path folder) throws IOException {
    Path secret = Files.write(folder.resolve("secret.png"), picture());

    Print print = new Paper().print(with("<img alt=\"x\" src=\"" + secret.toUri() + "\" />"));

    assertThat(print.refused()).containsExactly(secret.toUri().toString());
    assertThat(pictures(print)).isZero();
  }

  @Test
  void noServerIsAskedForAnything() throws IOException {
    try (Listener listener = new Listener()) {
      String at = "http://127.0.0.1:" + listener.port();
      Print print =
          new Paper()
              .print(
                  with(
                      """
                      <link rel="stylesheet" href="%1$s/a.css" /><style>@import url(%1$s/b.css);
                      @font-face { font-family: f; src: url(%1$s/c.ttf) } p { font-family: f;
                      background: url(%1$s/d.png) }</style><p>x</p><img alt="x" src="%1$s/e.png" />
                      <object data="%1$s/f.pdf" type="application/pdf"></object>
                      """
                          .formatted(at)));

      assertThat(listener.asked()).isEmpty();
      assertThat(print.refused()).contains(at + "/e.png");
    }
  }

  @Test
  void aPictureInsideTheAddressIsRefusedToo() throws IOException {
    String inside = Base64.getEncoder().encodeToString(picture());

    Print print =
        new Paper().print(with("<img alt=\"x\" src=\"data:image/png;base64," + inside + "\" />"));

    assertThat(print.refused()).singleElement().asString().startsWith("data:image/png");
    assertThat(pictures(print)).isZero();
  }

  @Test
  void anEnclosureIsShown() throws IOException {
    Paper paper = new Paper(Map.of("logo.png", picture()));

    Print print = paper.print(with("<img alt=\"The logo\" src=\"enclosed:logo.png\" />"));

    assertThat(print.refused()).isEmpty();
    assertThat(pictures(print)).isOne();
  }

  @Test
  void anEntityThatNamesAFileIsNotFollowed(@TempDir Path folder) throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "SECRET");
    String hostile =
        "<!DOCTYPE html [<!ENTITY x SYSTEM \""
            + secret.toUri()
            + "\">]>"
            + "<html lang=\"en\"><head><title>t</title></head><body><p>a&x;b</p></body></html>";

    assertThat(text(new Paper().print(hostile))).doesNotContain("SECRET");
  }

  @Test
  void aPageThatIsNotWellFormedIsRefusedWithItsLine() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Paper().print("<html lang=\"en\">\n<p>x</html>"))
        .withMessageContaining("line 2");
  }

  @Test
  void aPageWithoutLanguageIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Paper().print("<html><head><title>t</title></head><body/></html>"))
        .withMessageContaining("language");
  }

  private static String with(String body) {
    return "<html lang=\"en\"><head><title>t</title></head><body><p>x</p>"
        + body
        + "</body></html>";
  }

  private static byte[] picture() {
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    try {
      ImageIO.write(new BufferedImage(4, 4, BufferedImage.TYPE_INT_RGB), "png", png);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return png.toByteArray();
  }

  private static String text(Print print) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(print.pdf())) {
      return new PDFTextStripper().getText(pdf);
    }
  }

  private static int pictures(Print print) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(print.pdf())) {
      int count = 0;
      for (COSName _ : pdf.getPage(0).getResources().getXObjectNames()) {
        count++;
      }
      return count;
    }
  }
}
