/**
 * What it costs: the hub, a peer written by hand and the bare broker, in one table from one run on
 * one machine.
 */
package org.singlewindow.bench;
