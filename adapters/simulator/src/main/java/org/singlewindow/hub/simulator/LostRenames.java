package org.singlewindow.hub.simulator;

import java.nio.file.CopyOption;
import java.nio.file.Path;
import java.util.Collection;
import java.util.function.Function;
import org.apache.sshd.server.session.ServerSession;
import org.apache.sshd.sftp.server.SftpEventListener;

/**
 * The answer that is lost where a file is put: it has its final name, and whoever put it there is
 * cut off before it hears so.
 */
final class LostRenames implements SftpEventListener {

  private final Function<String, Partner> partners;

  /** Cuts off those who put files to partners that lose acknowledgements, or hang. */
  LostRenames(Function<String, Partner> partners) {
    this.partners = partners;
  }

  @Override
  public void moved(
      ServerSession session, Path from, Path to, Collection<CopyOption> options, Throwable thrown) {
    Partner partner = partners.apply(session.getUsername());
    if (thrown == null && partner.fault().is(Fault.Kind.LOST_ACKNOWLEDGEMENT)) {
      session.close(true);
    } else if (thrown == null && partner.hangs()) {
      session.close(true);
    }
  }
}
