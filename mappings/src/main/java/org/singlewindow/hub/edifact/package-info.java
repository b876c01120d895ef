/**
 * UN/EDIFACT (ISO 9735): segments, structure tables, reader and writer.
 *
 * <p>The XML both sides share, with the element names of the Smooks EDIFACT cartridge:
 *
 * <pre>
 * Interchange
 *   UNB  n line offset        S001/E0001 E0002, S002/E0004, S003/E0010, S004/E0017 E0019, E0020 ...
 *   Message
 *     UNH                     E0062, S009/E0065 E0052 E0054 E0051 E0057
 *     COREOR                  the message's name
 *       BGM                   C002/E1001, E1004, E1225
 *       SegGrp-1              segment groups by number, as the directory counts them
 *         TDT ...
 *     UNT                     E0074, E0062
 *   UNZ
 * </pre>
 *
 * Every segment has {@code n} (its place in the message, UNH is 1), {@code line} and {@code offset}
 * (bytes from the start), so that a mapping can say where something stood. Empty elements are
 * absent.
 */
package org.singlewindow.hub.edifact;
