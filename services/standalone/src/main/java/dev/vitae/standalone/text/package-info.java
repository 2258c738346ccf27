/** People, documents and figures as a person reads them in a terminal. */
package dev.vitae.standalone.text;
