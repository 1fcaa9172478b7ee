/** Who may do what: every operation tried by every kind of caller, and that nothing tells of what is not public. */
package org.paideia.rights;
