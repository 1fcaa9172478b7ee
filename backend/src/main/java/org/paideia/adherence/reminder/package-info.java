/** How a network reminds its members of a declaration that they have not signed: by letter and in the inbox, not too often. */
package org.paideia.adherence.reminder;
