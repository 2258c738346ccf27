/** Whether a process lives, is ready, and what it measures. */
package dev.vitae.runtime.health;
