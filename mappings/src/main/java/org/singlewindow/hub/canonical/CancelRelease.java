package org.singlewindow.hub.canonical;

/**
 * Tell the terminal that a release no longer stands.
 *
 * @param header what every instruction carries
 * @param releaseNo number of the release
 * @param blNo bill of lading number
 * @param containerNo container number, ISO 6346 where well formed
 * @param line line
 */
public record CancelRelease(
    InstructionHeader header, String releaseNo, String blNo, String containerNo, String line)
    implements Instruction {}
