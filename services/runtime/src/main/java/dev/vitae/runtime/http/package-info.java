/** What the HTTP servers of all services have in common: who may call, what is refused and how. */
package dev.vitae.runtime.http;
