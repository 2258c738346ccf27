/** Parsing in a process of its own, which can be killed: the sure way to bound time and memory. */
package dev.vitae.normalizer.worker;
