/**
 * Excel workbooks, read by Apache POI as they stand: values as they were saved, nothing computed,
 * nothing fetched, no macro looked at.
 */
package org.singlewindow.hub.xlsx;
