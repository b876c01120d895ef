/**
 * Comma separated values (RFC 4180), read by the CSV cartridge of Smooks and written by hand.
 *
 * <p>The cartridge cuts records and cells. Ours is what it leaves open: where a record stood,
 * character sets, separators, and limits.
 */
package org.singlewindow.hub.csv;
