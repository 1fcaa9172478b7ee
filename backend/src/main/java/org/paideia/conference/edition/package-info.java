/** How one edition of a conference leads to the next. */
package org.paideia.conference.edition;
