/** A schema registry as a child process. */
package dev.vitae.standalone.registry;
