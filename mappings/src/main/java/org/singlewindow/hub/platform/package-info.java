/**
 * Platform files (平台文件) of China's Ministry of Transport, read and written by hand: records closed
 * by an apostrophe, fields separated by colons, a question mark before either where it is text.
 *
 * <p>No library reads them. What a record's fields are called stands in a table beside the mapping,
 * so that a port's own layout is data.
 */
package org.singlewindow.hub.platform;
