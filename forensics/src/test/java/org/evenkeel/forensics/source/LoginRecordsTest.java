package org.evenkeel.forensics.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class LoginRecordsTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(ints = {LoginRecords.SHORT, LoginRecords.LONG})
  void recordsComeAsALineEach(int size) throws Exception {
    var got = read(join(record(size, 7, "anna"), record(size, 6, "root")));

    assertThat(got.text())
        .isEqualTo(
            """
            [7] [00812] [ts/0] [anna] [pts/0] [203.0.113.9] [203.0.113.9] [2026-01-01T00:00:00,012345+00:00]
            [6] [00812] [ts/0] [root] [pts/0] [203.0.113.9] [203.0.113.9] [2026-01-01T00:00:00,012345+00:00]
            """);
    assertThat(got.damage()).isEmpty();
  }

  @Test
  void theSealIsThatOfTheFile() throws Exception {
    byte[] file = record(LoginRecords.SHORT, 7, "anna");

    assertThat(read(file).tail().sha256()).isEqualTo(Pack.sha256(file));
  }

  @Test
  void aNameThatAnAttackerTypedStaysInItsBrackets() throws Exception {
    var got = read(record(LoginRecords.SHORT, 6, "a] [7\n\u0001"));

    assertThat(got.text()).contains("[a? ?7??]").hasLineCount(1);
  }

  @Test
  void aRecordThatWasCutIsDamageAndThoseBeforeAreKept() throws Exception {
    byte[] two = join(record(LoginRecords.SHORT, 7, "anna"), record(LoginRecords.SHORT, 7, "ben"));

    var got = read(Arrays.copyOf(two, two.length - 9));

    assertThat(got.text()).contains("[anna]").doesNotContain("[ben]");
    assertThat(got.damage()).contains("its last record is cut short");
  }

  @Test
  void otherBinaryDataIsNoRecord() {
    byte[] file = record(LoginRecords.SHORT, 7, "anna");
    file[LoginRecords.SHORT - 1] = 1;
    byte[] kind = record(LoginRecords.SHORT, 77, "anna");

    assertThat(LoginRecords.size(file)).isZero();
    assertThat(LoginRecords.size(kind)).isZero();
    assertThat(LoginRecords.size(new byte[10])).isZero();
    assertThat(LoginRecords.size(new byte[4096])).isZero();
  }

  private Collected.Got read(byte[] file) throws Exception {
    return Collected.read(Files.write(folder.resolve("wtmp"), file)).only();
  }

  private static byte[] join(byte[]... parts) {
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      whole.writeBytes(part);
    }
    return whole.toByteArray();
  }

  private static byte[] record(int size, int kind, String user) {
    ByteBuffer record = ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    record.putInt(0, kind).putInt(4, 812);
    put(record, 8, "pts/0");
    put(record, 40, "ts/0");
    put(record, 44, user);
    put(record, 76, "203.0.113.9");
    boolean isShort = size == LoginRecords.SHORT;
    if (isShort) {
      record.putInt(340, 1_767_225_600).putInt(344, 12_345);
    } else {
      record.putLong(344, 1_767_225_600L).putLong(352, 12_345);
    }
    record.put(isShort ? 348 : 360, new byte[] {(byte) 203, 0, 113, 9});
    return record.array();
  }

  private static void put(ByteBuffer record, int at, String text) {
    record.put(at, text.getBytes(StandardCharsets.US_ASCII));
  }
}
