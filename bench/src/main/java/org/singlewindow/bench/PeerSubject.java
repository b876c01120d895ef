package org.singlewindow.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** The hand-written peer with one of the two public readers. */
final class PeerSubject implements Subject {

  private final String id;
  private final String reader;
  private final Partners partners;
  private final Program program;
  private final Web web;

  /**
   * Starts partners and peer; returns when it has read a first message.
   *
   * @param reader {@code smooks} or {@code staedi}
   */
  PeerSubject(Plan plan, String id, String reader) {
    this.id = id;
    this.reader = reader;
    int port = Partners.freePort();
    Path data = plan.out().resolve("peer-" + reader);
    this.partners = new Partners(plan, data, "http://127.0.0.1:" + port);
    List<String> args = new ArrayList<>(List.of("-cp", System.getProperty("java.class.path")));
    args.add("org.singlewindow.bench.peer.Peer");
    args.add("--server.port=" + port);
    args.add("--peer.reader=" + reader);
    args.add("--peer.home=" + plan.home());
    args.add("--peer.data=" + data);
    args.add("--peer.partners=" + partners.folder());
    args.add("--peer.sftp-port=" + partners.sftpPort());
    args.add("--peer.http-port=" + partners.httpPort());
    // the compiled schema of the Smooks cartridge lies in the working folder: it outlives a run
    Path folder = plan.home().resolve("bench/target");
    this.program = Program.java(folder, data.resolve("peer.log"), args);
    this.web = new Web("http://127.0.0.1:" + port, Map.of("Content-Type", "application/EDIFACT"));
    try {
      program.await("the peer", () -> web.get("/count") != null);
    } catch (IllegalStateException e) {
      close();
      throw e;
    }
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public String title() {
    return "peer with " + (reader.equals("smooks") ? "the Smooks cartridge" : "StAEDI");
  }

  @Override
  public CompletableFuture<Integer> submit(Sample sample) {
    return web.post("/v1/submissions", sample.interchange());
  }

  @Override
  public boolean isIdle(long submissions) {
    return web.get("/count").path("done").asLong() >= submissions;
  }

  @Override
  public long lying() {
    return web.get("/count").path("lying").asLong();
  }

  @Override
  public Partners partners() {
    return partners;
  }

  @Override
  public void requireAlive() {
    program.requireAlive("the peer");
    partners.requireAlive();
  }

  @Override
  public long pid() {
    return program.pid();
  }

  @Override
  public Duration cpu() {
    return program.cpu();
  }

  @Override
  public void close() {
    if (program != null) {
      program.close();
    }
    partners.close();
  }
}
