/**
 * How messages are carried: REST, HTTP, SFTP, SOAP. A transport knows bytes and names, no words.
 */
package org.singlewindow.hub.flow.transport;
