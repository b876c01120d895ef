package org.singlewindow.hub.faults;

/**
 * What one sender was told of one message: accepted, and therefore owed.
 *
 * @param party who sent it
 * @param reference a part of the id by which the hub must know it
 * @param digest how the hub marks its content; empty where it came by a way that tells no digest
 */
record Told(String party, String reference, String digest) {}
