/**
 * What people look at: pages for forwarders, terminals, integrators and operators. They show what
 * the flow knows and submit by the same door as everybody; nothing is decided here.
 */
package org.singlewindow.hub.console;
