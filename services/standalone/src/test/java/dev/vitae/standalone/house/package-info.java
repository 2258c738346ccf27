/** The rules of the house, held by tests over the whole repository. */
package dev.vitae.standalone.house;
