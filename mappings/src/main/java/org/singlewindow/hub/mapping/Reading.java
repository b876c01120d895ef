package org.singlewindow.hub.mapping;

import java.util.List;
import org.singlewindow.hub.edifact.InterchangeReport;

/**
 * What was received, read.
 *
 * @param messages one per message found in it, at least one
 * @param interchanges the EDIFACT interchanges it held, in their order; empty for other syntaxes
 */
public record Reading(List<Translated> messages, List<InterchangeReport> interchanges) {}
