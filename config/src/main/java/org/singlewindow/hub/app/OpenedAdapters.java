package org.singlewindow.hub.app;

import java.util.List;
import java.util.Optional;
import org.singlewindow.hub.adapter.AdapterFolder;

/**
 * The adapters of this run.
 *
 * @param opened proven and open
 * @param refused names of those whose proof failed; health and log say so
 */
record OpenedAdapters(List<AdapterFolder> opened, List<String> refused) {

  /** The open adapter of this name. */
  Optional<AdapterFolder> find(String name) {
    return opened.stream().filter(adapter -> adapter.manifest().name().equals(name)).findFirst();
  }

  List<String> names() {
    return opened.stream().map(adapter -> adapter.manifest().name()).toList();
  }
}
