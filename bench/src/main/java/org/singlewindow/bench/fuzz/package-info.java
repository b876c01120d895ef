/** Damaged input, a million times: nothing may hang, throw or grow. */
package org.singlewindow.bench.fuzz;
