/** JSON Resume says itself what each value is: it becomes a profile without being understood. */
package dev.vitae.normalizer.parser.jsonresume;
