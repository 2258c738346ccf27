/** How records become bytes on a topic and come back. */
package dev.vitae.runtime.serde;
