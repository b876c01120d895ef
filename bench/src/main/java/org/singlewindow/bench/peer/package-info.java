/**
 * What a competent integrator would write in an afternoon: the same message in, the same partners
 * out, by the same Camel, CXF and Artemis as the hub, and no memory of any of it.
 */
package org.singlewindow.bench.peer;
