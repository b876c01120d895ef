/**
 * The hub's judgement: what must be true before a box may move. No Camel, Spring, JDBC, clock or
 * chance inside.
 */
package org.singlewindow.hub.journey;
