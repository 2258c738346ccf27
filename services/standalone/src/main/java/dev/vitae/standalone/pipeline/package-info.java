/** All four stages in this process, on an embedded broker and a real registry. */
package dev.vitae.standalone.pipeline;
