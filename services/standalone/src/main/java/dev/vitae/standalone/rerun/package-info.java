/** Runs what stands on the topics through a stage once more. */
package dev.vitae.standalone.rerun;
