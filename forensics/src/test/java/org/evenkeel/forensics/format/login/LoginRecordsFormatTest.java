package org.evenkeel.forensics.format.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.evenkeel.forensics.LogFormats;
import org.evenkeel.forensics.event.Event;
import org.evenkeel.forensics.event.Field;
import org.evenkeel.forensics.event.Kind;
import org.evenkeel.forensics.format.Reading;
import org.evenkeel.forensics.format.Reads;
import org.junit.jupiter.api.Test;

class LoginRecordsFormatTest {
  private final Reads records = Reads.by("login-records", LogFormats.known());

  @Test
  void aPersonWhoCameFromElsewhereSignedIn() {
    Event event =
        records.event(
            "[7] [00812] [ts/0] [anna    ] [pts/0       ] [shop.example.net    ] [203.0.113.9    ]"
                + " [2026-01-01T00:00:00,012345+00:00]\n");

    assertThat(Reads.time(event)).isEqualTo("2026-01-01T00:00:00.012345Z");
    assertThat(event.kind()).isEqualTo(Kind.SSH);
    assertThat(event.fields())
        .containsEntry(Field.ACTION, "LOGIN_OK")
        .containsEntry(Field.USER, "anna")
        .containsEntry(Field.CLIENT_IP, "203.0.113.9")
        .containsEntry(Field.PID, "00812");
  }

  @Test
  void aTryThatFailedIsTold() {
    Event event =
        records.event(
            "[6] [00900] [    ] [root    ] [ssh:notty   ] [2001:db8::7] [2001:db8::7]"
                + " [2026-01-01T00:00:00,000000+00:00]\n");

    assertThat(event.fields())
        .containsEntry(Field.ACTION, "LOGIN_FAILED")
        .containsEntry(Field.CLIENT_IP, "2001:db8::7");
  }

  @Test
  void theHostCountsWhereNoAddressWasKept() {
    Event event =
        records.event(
            "[7] [00812] [ts/0] [anna] [ftpd812] [203.0.113.9] [0.0.0.0]"
                + " [2026-01-01T00:00:00,000000+00:00]\n");

    assertThat(event.kind()).isEqualTo(Kind.FTP);
    assertThat(event.fields()).containsEntry(Field.CLIENT_IP, "203.0.113.9");
  }

  /// Starts of the machine hold the kernel's number where others hold a host; a console that waits
  /// for somebody is of the same kind as a failed try.
  @Test
  void theMachineItselfSignsNowhereIn() {
    List<Event> events =
        records.events(
            """
            [2] [00000] [~~  ] [reboot  ] [~           ] [6.1.0] [0.0.0.0] [2026-01-01T00:00:00,000000+00:00]
            [6] [00400] [tty1] [LOGIN   ] [tty1        ] [] [0.0.0.0] [2026-01-01T00:00:00,000000+00:00]
            """);

    assertThat(events)
        .hasSize(2)
        .allSatisfy(
            each -> assertThat(each.fields()).doesNotContainKeys(Field.ACTION, Field.CLIENT_IP));
  }

  @Test
  void whatIsNoRecordIsNotRead() {
    for (String line :
        List.of(
            "[7] [1] [a] [b] [c] [d] [e]\n",
            "[x] [1] [a] [b] [c] [d] [e] [2026-01-01T00:00:00,000000+00:00]\n",
            "[7] [1] [a] [b] [c] [d] [e] [yesterday]\n",
            "[7] [1] [a] [b]x[c] [d] [e] [2026-01-01T00:00:00,000000+00:00]\n")) {
      assertThat(records.events(line)).as(line).isEmpty();
    }
    assertThat(records.readings()).containsOnly(Reading.UNREADABLE);
  }

  @Test
  void nothingThatIsWrittenIntoARecordThrows() {
    records.survivesMeddling(
        "[7] [00812] [ts/0] [anna] [pts/0] [203.0.113.9] [203.0.113.9]"
            + " [2026-01-01T00:00:00,012345+00:00]\n",
        "[] :,\0");
  }
}
