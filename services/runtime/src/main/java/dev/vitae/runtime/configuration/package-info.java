/** Settings from a file, the environment and flags, checked before anything starts. */
package dev.vitae.runtime.configuration;
