/** Whether a process lives, is ready, and what it measures; served over HTTP. */
package dev.vitae.runtime.health;
