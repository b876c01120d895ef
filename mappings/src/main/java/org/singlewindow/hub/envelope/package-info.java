/**
 * The wrappers messages of customs and port platforms travel in: XML envelopes, base64, gzip, ZIP.
 *
 * <p>A wrapper is taken off before anybody asks what the message is, within limits that keep what
 * was packed to explode from doing so.
 */
package org.singlewindow.hub.envelope;
