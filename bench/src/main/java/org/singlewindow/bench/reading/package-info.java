/**
 * What reading costs: the hub's EDIFACT reader and its way to a canonical record, beside the two
 * libraries an integrator would take, in one process and one run.
 */
package org.singlewindow.bench.reading;
