/** Fourth step: forms are brought into one shape: dates, phones, countries, links, languages. */
package dev.vitae.normalizer.parser.canonical;
