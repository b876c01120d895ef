/** What words mean: partners' messages to events, instructions to partners' messages. */
package org.singlewindow.hub.mapping;
