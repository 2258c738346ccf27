/** The HTTP API and the page. */
package dev.vitae.profiles.http;
