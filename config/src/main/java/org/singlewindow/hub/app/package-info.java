/** Where the rooms are wired together; imported by nobody. */
package org.singlewindow.hub.app;
