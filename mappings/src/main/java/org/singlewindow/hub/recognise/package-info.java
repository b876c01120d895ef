/**
 * Recognises what a file is, whoever wrote it, and translates it by whatever standard of ours knows
 * it; what is known and not taken is named, with advice.
 */
package org.singlewindow.hub.recognise;
