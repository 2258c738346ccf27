/** Uploads over HTTP. */
package dev.vitae.producer.http;
