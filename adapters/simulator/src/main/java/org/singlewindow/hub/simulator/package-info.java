/** Plays partners over their real transports, from the golden samples of their adapters. */
package org.singlewindow.hub.simulator;
