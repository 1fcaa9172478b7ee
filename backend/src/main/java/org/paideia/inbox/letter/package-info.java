/** Letters that tell of what is in an inbox, and how to stop them. */
package org.paideia.inbox.letter;
