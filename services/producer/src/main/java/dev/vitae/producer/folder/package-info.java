/** Folders whose files are sent, once or for as long as they are watched. */
package dev.vitae.producer.folder;
