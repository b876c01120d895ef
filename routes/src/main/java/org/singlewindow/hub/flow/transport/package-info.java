/**
 * How messages are carried: REST, HTTP, SFTP, SOAP, JMS. A transport knows bytes and names, no
 * words.
 */
package org.singlewindow.hub.flow.transport;
