/**
 * The routes: they move messages between the doors, the ledger and the partners, and never judge.
 */
package org.singlewindow.hub.flow;
