/** All four stages on one machine, and the command line. */
package dev.vitae.standalone;
