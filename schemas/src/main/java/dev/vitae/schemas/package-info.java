/** The contract: the records on the topics, and the topics' names. */
package dev.vitae.schemas;
