/** The directory that everything embedded keeps its data in, for one process at a time. */
package dev.vitae.standalone.data;
