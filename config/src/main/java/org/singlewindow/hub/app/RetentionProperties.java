package org.singlewindow.hub.app;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How long bodies are kept; of what is deleted the digest stays.
 *
 * @param raw bytes that came and left; zero is for ever
 * @param canonical events and instructions in our own words; zero is for ever
 * @param every between two looks at what is to be deleted
 * @param rowsMax rows of the chain looked at in one commit
 */
@ConfigurationProperties("hub.retention")
record RetentionProperties(Duration raw, Duration canonical, Duration every, int rowsMax) {}
