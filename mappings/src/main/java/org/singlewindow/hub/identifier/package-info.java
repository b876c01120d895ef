/** Identifiers of the trade: what they must look like, and whether their check digit is right. */
package org.singlewindow.hub.identifier;
