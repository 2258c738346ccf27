/** Who may call a service over HTTP; knows no server. */
package dev.vitae.runtime.http;
