package org.singlewindow.hub.house;

import com.fasterxml.jackson.databind.JsonNode;

/** What a door answered: the HTTP status and the body, where it is JSON. */
public record Answer(int status, JsonNode body, String text) {}
