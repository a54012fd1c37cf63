package org.evenkeel.cli;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.concurrent.atomic.AtomicInteger;

/// A line to a server that breaks: each of its first connections is cut after so many bytes.
final class BrokenLine implements AutoCloseable {
  private final ServerSocket here = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
  private final URI server;
  private final long most;
  private final AtomicInteger cuts;

  /// @param most how many bytes a connection carries before it is cut
  /// @param cuts how often that happens
  BrokenLine(URI server, long most, int cuts) throws IOException {
    this.server = server;
    this.most = most;
    this.cuts = new AtomicInteger(cuts);
    var _ = Thread.ofVirtual().start(this::accept);
  }

  URI address() {
    return URI.create("http://localhost:" + here.getLocalPort() + "/");
  }

  /// How many breaks are still to come.
  int left() {
    return cuts.get();
  }

  private void accept() {
    try {
      while (true) {
        Socket client = here.accept();
        Socket desk = new Socket(server.getHost(), server.getPort());
        var _ = Thread.ofVirtual().start(() -> carry(client, desk, most));
        var _ = Thread.ofVirtual().start(() -> carry(desk, client, Long.MAX_VALUE));
      }
    } catch (IOException e) {
      // closed: the test is over
    }
  }

  private void carry(Socket from, Socket to, long until) {
    try (from;
        to) {
      byte[] block = new byte[1 << 16];
      long carried = 0;
      int read = from.getInputStream().read(block);
      while (read >= 0) {
        carried += read;
        if (carried > until && cuts.getAndUpdate(left -> Math.max(left - 1, 0)) > 0) {
          return;
        }
        to.getOutputStream().write(block, 0, read);
        read = from.getInputStream().read(block);
      }
    } catch (IOException e) {
      // the other side has gone
    }
  }

  @Override
  public void close() throws IOException {
    here.close();
  }
}
