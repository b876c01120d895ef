/**
 * The language of the house: what was told to us, what we tell others, and nothing of transport.
 */
package org.singlewindow.hub.canonical;
