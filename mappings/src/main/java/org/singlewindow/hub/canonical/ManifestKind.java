package org.singlewindow.hub.canonical;

/**
 * The stages of a manifest: what the carrier declares (原始), what is expected to be loaded (预配),
 * what was loaded (装载).
 */
public enum ManifestKind {
  ORIGINAL,
  PRE_ALLOCATED,
  LOADED
}
