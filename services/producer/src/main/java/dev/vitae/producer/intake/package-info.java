/** What is looked at before a document is sent: is there one, is it not too large, what is it. */
package dev.vitae.producer.intake;
