/**
 * Files of lines whose fields have fixed widths, read by hand.
 *
 * <p>Smooks has a cartridge for them, of which only a release candidate of another core is
 * published; it leaves out lines that are too short and cuts off what is too long without a word.
 */
package org.singlewindow.hub.fixed;
