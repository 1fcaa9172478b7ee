/** One timeline of whatever has a date: a table that knows no noun, into which each feature writes its own entries. */
package org.paideia.agenda;
