/** The command line: each command one class, each answer an exit code. */
package dev.vitae.standalone.command;
