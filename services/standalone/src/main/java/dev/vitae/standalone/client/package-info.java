/** Talks to a running pipeline over HTTP, as any program may. */
package dev.vitae.standalone.client;
