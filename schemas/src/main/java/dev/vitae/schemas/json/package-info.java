/** Profiles as JSON: our own records as they are, and JSON Resume for everybody else's programs. */
package dev.vitae.schemas.json;
