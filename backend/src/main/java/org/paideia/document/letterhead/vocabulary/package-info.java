/** The elements, attributes and values of a letterhead that are known to be good. */
package org.paideia.document.letterhead.vocabulary;
