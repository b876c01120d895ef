/** Several hubs as one, on a real pair of brokers and a real PostgreSQL; each may be killed. */
package org.singlewindow.hub.cluster;
