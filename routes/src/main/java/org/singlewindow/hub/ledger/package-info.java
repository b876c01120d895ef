/** The one memory of the house: what was told, what was decided, what was said, and what is due. */
package org.singlewindow.hub.ledger;
