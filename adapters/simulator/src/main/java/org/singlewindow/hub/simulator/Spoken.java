package org.singlewindow.hub.simulator;

/**
 * Something a partner says.
 *
 * @param fileName where it travels as a file; new for everything it says
 */
record Spoken(String fileName, String text) {}
