package org.singlewindow.hub.cluster;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** One address before several hubs: each connection goes to the next that takes it. */
final class Balancer implements AutoCloseable {

  private static final int CONNECT_MILLIS_MAX = 500;

  private final ServerSocket door;
  private final List<Integer> ports;
  private final AtomicInteger next = new AtomicInteger();
  private final ExecutorService pumps = Executors.newCachedThreadPool();

  /** Before the hubs on these ports, at a port of its own. */
  Balancer(int port, Integer... ports) {
    this.ports = Arrays.asList(ports);
    try {
      this.door = new ServerSocket(port, 50, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    pumps.submit(this::accept);
  }

  private void accept() {
    while (!door.isClosed()) {
      try {
        Socket caller = door.accept();
        pumps.submit(() -> connect(caller));
      } catch (IOException e) {
        return; // closed
      }
    }
  }

  private void connect(Socket caller) {
    for (int tried = 0; tried < ports.size(); tried++) {
      int port = ports.get(Math.floorMod(next.getAndIncrement(), ports.size()));
      Socket hub = new Socket();
      try {
        hub.connect(
            new InetSocketAddress(InetAddress.getLoopbackAddress(), port), CONNECT_MILLIS_MAX);
        pumps.submit(() -> pump(caller, hub));
        pumps.submit(() -> pump(hub, caller));
        return;
      } catch (IOException e) {
        close(hub); // that one is down: the next
      }
    }
    close(caller);
  }

  private static void pump(Socket from, Socket to) {
    try (InputStream in = from.getInputStream();
        OutputStream out = to.getOutputStream()) {
      in.transferTo(out);
    } catch (IOException e) {
      // one side hung up
    } finally {
      close(from);
      close(to);
    }
  }

  private static void close(Socket socket) {
    try {
      socket.close();
    } catch (IOException e) {
      // it is closed
    }
  }

  @Override
  public void close() {
    try {
      door.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    pumps.shutdownNow();
  }
}
