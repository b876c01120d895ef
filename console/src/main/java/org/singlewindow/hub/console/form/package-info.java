/**
 * Forms, made of what a message's own contract says: its JSON Schema, or the columns of its sheet.
 * A form writes the very document its sender could have sent by any other way.
 */
package org.singlewindow.hub.console.form;
