/** A person's record without what tells who, of what sex, how old or from where they are. */
package dev.vitae.schemas.blind;
