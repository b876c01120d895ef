/** The plug is pulled: campaigns of faults over the real processes, and the three ledgers after. */
package org.singlewindow.hub.faults;
