/** What a partner's folder may hold, and the proof that it keeps what it says. */
package org.singlewindow.hub.adapter;
