package org.evenkeel.desk.api;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.evenkeel.desk.access.SealKey;
import org.evenkeel.desk.frame.Fault;
import org.evenkeel.desk.frame.Wrong;
import org.springframework.stereotype.Component;

/// Marks where a page of a list ended. Signed, and bound to the list, so that nobody can ask for
/// what they were not given.
@Component
class Cursors {
  private static final int TAG = 16;

  private final SecretKeySpec key;

  Cursors(SealKey key) {
    this.key = new SecretKeySpec(key.derived("api cursors"), "HmacSHA256");
  }

  /// @param list whose cursor it is: its address
  /// @param last the last item that was shown
  String after(String list, String last) {
    byte[] text = last.getBytes(StandardCharsets.UTF_8);
    byte[] both = ByteBuffer.allocate(TAG + text.length).put(tag(list, last)).put(text).array();
    return Base64.getUrlEncoder().withoutPadding().encodeToString(both);
  }

  /// The last item that was shown.
  ///
  /// @throws Wrong when the cursor was not made for this list
  String read(String list, String cursor) {
    try {
      byte[] both = Base64.getUrlDecoder().decode(cursor);
      if (both.length > TAG) {
        String last = new String(both, TAG, both.length - TAG, StandardCharsets.UTF_8);
        if (MessageDigest.isEqual(tag(list, last), Arrays.copyOf(both, TAG))) {
          return last;
        }
      }
    } catch (IllegalArgumentException e) {
      throw none();
    }
    throw none();
  }

  private static Wrong none() {
    return new Wrong(Fault.UNREADABLE, "This cursor is not of this list. Begin without one.");
  }

  private byte[] tag(String list, String last) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(key);
      mac.update(list.getBytes(StandardCharsets.UTF_8));
      mac.update((byte) 0);
      return Arrays.copyOf(mac.doFinal(last.getBytes(StandardCharsets.UTF_8)), TAG);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
