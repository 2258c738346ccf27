/** First stage: documents become events. */
package dev.vitae.producer;
